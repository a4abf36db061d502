namespace IacSrmScanner.Rules.Delegation;

/// <summary>What a team may answer for: one control family of one resource.</summary>
/// <param name="Address">The resource's address.</param>
/// <param name="Type">Its type.</param>
/// <param name="Service">Its service; the type when it is not known.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Family">The control family's id.</param>
public readonly record struct Delegated(string Address, string Type, string Service, string File, string Family);
