namespace IacSrmScanner.Terraform.Modules;

/// <summary>Between which evaluations what is written may come to different values.</summary>
internal enum Variability
{
    /// <summary>None: it is made of literals.</summary>
    Constant,

    /// <summary>Those in different instances of the module.</summary>
    ByModule,

    /// <summary>Those in different instances of the resource: it uses <c>each</c>, <c>count</c> or <c>self</c>.</summary>
    ByInstance,
}
