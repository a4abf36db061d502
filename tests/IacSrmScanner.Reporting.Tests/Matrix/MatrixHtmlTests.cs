using System.Net;
using System.Text.RegularExpressions;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Reporting.Tests.Matrix;

internal sealed class MatrixHtmlTests
{
    private static readonly string Page = SmallMatrix.Write(MatrixHtml.Write);

    /// <summary>Style and script come from files of their own.</summary>
    private static readonly string Content = Regex.Replace(Page, "<(style|script)>.*?</\\1>", "<$1></$1>", RegexOptions.Singleline);

    [Test]
    public void The_page_is_the_golden_one() => Baseline.Compare(SmallMatrix.Golden("matrix.html"), Content);

    [Test]
    public void A_name_is_text_wherever_it_stands()
    {
        Assert.That(Content, Does.Not.Contain("alert(1)</script>").And.Not.Contain("<script>alert").And.Not.Contain("<i>").And.Not.Contain("@<b>"));
        Assert.That(Content, Does.Contain(WebUtility.HtmlEncode(SmallMatrix.HostileName)));
        Assert.That(Regex.Count(Page, "<script"), Is.EqualTo(1), "the page's own");
    }

    [Test]
    public void Nothing_is_loaded_from_elsewhere()
    {
        Assert.That(Page, Does.Not.Match("(?i)\\ssrc\\s*=|<link|@import|url\\(|<iframe|<img|<object|<base|fetch\\(|XMLHttpRequest"));
        Assert.That(Regex.Matches(Page, "href=\"([^\"]*)\"").Select(match => match.Groups[1].Value), Has.All.Match("^(#|https://)"));
        Assert.That(Page, Does.Contain("default-src 'none'"));
    }

    [Test]
    public void Every_mark_of_a_source_leads_to_it()
    {
        var marks = Regex.Matches(Page, "href=\"#([^\"]*)\"").Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.That(marks, Is.Not.Empty);
        Assert.That(marks.Select(mark => Regex.Count(Page, $"id=\"{mark}\"")), Has.All.EqualTo(1));
    }

    [Test]
    public void Every_element_that_opens_closes()
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(Content, "<(/?)([a-z0-9]+)[^>]*>"))
        {
            if (tag.Groups[1].Length > 0)
            {
                Assert.That(open.Pop(), Is.EqualTo(tag.Groups[2].Value), tag.Value);
            }
            else if (tag.Groups[2].Value is not ("meta" or "input" or "br"))
            {
                open.Push(tag.Groups[2].Value);
            }
        }

        Assert.That(open, Is.Empty);
    }

    [Test]
    public void What_is_missing_or_open_is_written_and_not_only_a_tool_tip()
    {
        var text = Regex.Replace(Content, "title=\"[^\"]*\"", "");
        Assert.That(text, Does.Contain("Storage is not encrypted (SRM-AWS-RDS-001)").And.Contain("so it is"));
    }
}
