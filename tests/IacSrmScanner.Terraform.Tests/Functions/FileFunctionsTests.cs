namespace IacSrmScanner.Terraform.Tests.Functions;

public sealed class FileFunctionsTests
{
    [TestCase("file(\"${path.module}/a.txt\")", "\"hello\"")]
    [TestCase("file(\"../outside.txt\")", "?External")]
    [TestCase("fileexists(\"a.txt\")", "true")]
    [TestCase("fileset(\".\", \"**/*.{txt,tpl}\")", "[\"a.txt\", \"d/t.tpl\"]")]
    [TestCase("templatefile(\"d/t.tpl\", { name = \"x\" })", "\"hi x\n\"")]
    [TestCase("filemd5(\"a.txt\")", "\"5d41402abc4b2a76b9719d911017c592\"")]
    [TestCase("basename(\"a/b.txt\")", "\"b.txt\"")]
    [TestCase("dirname(\"a/b/c.txt\")", "\"a/b\"")]
    public void Only_files_of_the_tree_are_read(string expression, string expected)
    {
        var configuration = Evaluated.Files(
            ("main.tf", $"locals {{\n  v = {expression}\n}}\n"), ("a.txt", "hello"), ("d/t.tpl", "hi ${name}\n"));

        Assert.That(Evaluated.Show(configuration.Local("v")), Is.EqualTo(expected));
    }
}
