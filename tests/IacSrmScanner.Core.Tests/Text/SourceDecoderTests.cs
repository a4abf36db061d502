using System.Text;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Tests.Text;

internal sealed class SourceDecoderTests
{
    [Test]
    public void Utf8_keeps_its_byte_order_mark_so_that_the_file_can_be_given_back()
    {
        var source = SourceDecoder.Decode("a.tf", [0xEF, 0xBB, 0xBF, (byte)'a'], out var invalid);
        Assert.That((source.Content, source.HasByteOrderMark, invalid), Is.EqualTo(("\uFEFFa", true, false)));
    }

    [Test]
    public void Utf16_is_read_where_its_mark_says_so() =>
        Assert.That(SourceDecoder.Decode("a.tf", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("ä")], out _).Content, Is.EqualTo("\uFEFFä"));

    [Test]
    public void Bytes_that_are_no_text_are_told()
    {
        SourceDecoder.Decode("a.tf", [(byte)'a', 0xFF, 0xFE], out var invalid);
        Assert.That(invalid, Is.True);
    }

    [Test]
    public void A_written_replacement_character_is_text()
    {
        SourceDecoder.Decode("a.tf", Encoding.UTF8.GetBytes("\uFFFD"), out var invalid);
        Assert.That(invalid, Is.False);
    }
}
