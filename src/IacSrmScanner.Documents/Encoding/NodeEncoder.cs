using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Reading;

namespace IacSrmScanner.Documents.Encoding;

internal sealed class NodeEncoder(BinaryWriter writer, TextTable texts)
{
    public void Write(DocumentNode node, int depth)
    {
        if (depth > Limits.Depth)
        {
            throw new InvalidDataException($"The tree is deeper than {Limits.Depth} levels.");
        }

        switch (node)
        {
            case ScalarNode scalar:
                WriteForm((int)scalar.Kind | (scalar.IsQuoted ? NodeForm.IsQuoted : 0), scalar);
                WriteText(scalar.Text);
                break;
            case MappingNode mapping:
                WriteForm(NodeForm.Mapping | (mapping.IsIncomplete ? NodeForm.IsIncomplete : 0), mapping);
                writer.Write7BitEncodedInt(mapping.Count);
                foreach (var entry in mapping.Entries)
                {
                    WriteEntry(entry, depth);
                }

                break;
            case SequenceNode sequence:
                WriteForm(NodeForm.Sequence, sequence);
                writer.Write7BitEncodedInt(sequence.Count);
                foreach (var item in sequence.Items)
                {
                    Write(item, depth + 1);
                }

                break;
            case ErrorNode error:
                WriteForm(NodeForm.Error, error);
                WriteText(error.Reason);
                break;
        }
    }

    private void WriteEntry(MappingEntry entry, int depth)
    {
        Write(entry.KeyNode, depth + 1);
        if (entry.KeyNode is not ScalarNode)
        {
            WriteText(entry.Key);
        }

        Write(entry.Value, depth + 1);
    }

    private void WriteForm(int form, DocumentNode node)
    {
        var hasTag = node.Tag.Length > 0;
        writer.Write((byte)(form | (hasTag ? NodeForm.HasTag : 0)));
        if (hasTag)
        {
            WriteText(node.Tag);
        }
    }

    private void WriteText(string text) => writer.Write7BitEncodedInt(texts.NumberOf(text));
}
