namespace IacSrmScanner.Core.Resources;

/// <summary>A configuration that was found but not yet evaluated, so that many can be evaluated in parallel.</summary>
public interface IConfigurationSource
{
    /// <summary>The module's directory or the template's file.</summary>
    string Path { get; }

    /// <summary>Evaluates it. Never throws on user input; safe to call from several threads for different sources.</summary>
    Configuration Evaluate();
}
