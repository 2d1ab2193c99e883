using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Tests.Output;

public sealed class FolderWriterTests
{
    [Theory]
    [InlineData("a.txt", "a")]
    [InlineData("a.TXT", "a")]
    [InlineData("a.b", "a.b")]
    [InlineData("sub/a.txt", "sub/a")]
    [InlineData("../../etc/passwd", "__/__/etc/passwd")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("A/RES/59/48", "A/RES/59/48")]
    [InlineData("C:\\x?.txt", "C__x_")]
    [InlineData("", "_")]
    [InlineData(".txt", "_")]
    [InlineData("قرار", "قرار")]
    public void A_file_is_named_after_the_document_and_never_leads_out_of_the_folder(string id, string name)
    {
        Assert.Equal(name + ".extraction.json", FolderWriter.FileName(id).Replace('\\', '/'));
    }
}
