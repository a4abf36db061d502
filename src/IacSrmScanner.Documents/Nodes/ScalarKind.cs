namespace IacSrmScanner.Documents.Nodes;

/// <summary>What a scalar is by the rules of its language: YAML 1.1 as CloudFormation reads it, or JSON.</summary>
public enum ScalarKind
{
    Text,
    Number,
    Bool,
    Null,
}
