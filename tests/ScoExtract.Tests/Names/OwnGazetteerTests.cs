using ScoExtract.Languages;
using ScoExtract.Pipeline;

namespace ScoExtract.Tests.Names;

/// <summary>A table of the user's own: what it adds, and that a broken one never passes in silence.</summary>
public sealed class OwnGazetteerTests
{
    private const string Header = "id\tkind\tparent\tnames\ten\tru\n";

    [Theory]
    [InlineData("GFO\torganization\tGreen Forum\n", "own.tsv, line 1: this line should name the columns, parted by tabs, but it lacks id, kind, names.")]
    [InlineData("# my names\nid,kind,names\nGFO,organization,Green Forum\n", "own.tsv, line 2: this line should name the columns, parted by tabs, but it lacks id, kind, names.")]
    [InlineData("id\tkind\tparent\nGFO\torganization\tUN\n", "own.tsv, line 1: this line should name the columns, parted by tabs, but it lacks names.")]
    [InlineData("id\tru\nGFO\tЗелёный форум\n", "own.tsv, line 1: this line should name the columns, parted by tabs, but it lacks kind.")]
    public void A_table_without_its_header_line_is_told_so(string table, string message)
    {
        var exception = Assert.Throws<DataFormatException>(() => ExtractionPipeline.CreateBuilder().AddGazetteer(new StringReader(table), "own.tsv").Build());

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void Adds_new_entities_in_every_language()
    {
        var found = Extract("ACME\torganization\t\tAcme Widgets; AWX\n", "AWX is run by acme widgets and Acme  Widgets", "fr");

        Assert.Equal(["AWX=ACME", "Acme  Widgets=ACME"], found);
    }

    [Fact]
    public void Adds_names_to_a_built_in_entity()
    {
        Assert.Equal(["Shanghai Club=SCO"], Extract("SCO\torganization\t\tShanghai Club\n", "the Shanghai Club met", "en"));
    }

    [Fact]
    public void Wins_over_the_built_in_tables()
    {
        Assert.Equal(["Astana=TEAM"], Extract("TEAM\torganization\t\tAstana\n", "in Astana", "en"));
    }

    [Fact]
    public void Inflects_the_names_of_a_language()
    {
        Assert.Equal(["Новой Ветви=XX:Branch"], Extract("XX:Branch\tplace\t\t\t\tНовая Ветвь\n", "к Новой Ветви", "ru"));
    }

    [Fact]
    public void Links_an_organ_to_its_parent()
    {
        Assert.Equal(["Board of Widgets=ACME-B", "Acme=ACME"], Extract("ACME\torganization\t\tAcme\nACME-B\torganization\tACME\t^Board of Widgets\n", "the Board of Widgets of Acme", "en"));
    }

    [Theory]
    [InlineData("", "own.tsv: the table has no rows.")]
    [InlineData("\torganization\t\tAcme\n", "own.tsv, line 2: the column 'id' is empty.")]
    [InlineData("ACME\t\t\tAcme\n", "own.tsv, line 2: the column 'kind' is empty.")]
    [InlineData("ACME\tcompany\t\tAcme\n", "own.tsv, line 2: 'company' is no kind; there are organization and place.")]
    [InlineData("ACME\torganization\t\tAcme\nB\tplace\t\tBee\nACME\torganization\t\tOther\n", "own.tsv, line 4: the id 'ACME' is there twice.")]
    [InlineData("ACME\torganization\n", "own.tsv, line 2: 'ACME' has no name in any of the columns names, en, fr, ar, ru, zh, es.")]
    [InlineData("ACME\torganization\t\tAcme;\u0640\u200D\n", "own.tsv, line 2: '\u0640\u200D' has no letters that could be found.")]
    [InlineData("ACME\torganization\tNOBODY\tAcme\n", "own.tsv, line 2: the parent 'NOBODY' is in no table.")]
    [InlineData("ACME\torganization\tACME\tAcme\n", "own.tsv, line 2: the parents of 'ACME' lead back to it.")]
    [InlineData("A\torganization\tB\tAlpha\nB\torganization\tC\tBeta\nC\torganization\tA\tGamma\n", "own.tsv, line 2: the parents of 'A' lead back to it.")]
    [InlineData("ACME\torganization\t\t?\n", "own.tsv, line 2: '?' has no letters that could be found.")]
    [InlineData("ACME\torganization\t\t---\n", "own.tsv, line 2: '---' has no letters that could be found.")]
    [InlineData("ACME\torganization\t\t;;\n", "own.tsv, line 2: 'ACME' has no name in any of the columns names, en, fr, ar, ru, zh, es.")]
    [InlineData("ACME\torganization\t\tAcme\t\t\tmore\n", "own.tsv, line 2: the row has 7 cells, the header names 6 columns.")]
    public void Names_file_and_row_of_what_is_broken(string rows, string message)
    {
        var exception = Assert.Throws<DataFormatException>(() => Extract(rows, "Acme", "en"));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void Says_that_a_file_is_not_text()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [.. "id\tkind\tnames\n"u8, 0xFF, 0xFE, 0xC3, 0x28]);

        var exception = Assert.Throws<DataFormatException>(() => ExtractionPipeline.CreateBuilder().AddGazetteer(path));

        File.Delete(path);
        Assert.Equal($"{path}: the file is not UTF-8.", exception.Message);
    }

    private static string[] Extract(string rows, string text, string language)
    {
        var pipeline = ExtractionPipeline.CreateBuilder().AddGazetteer(new StringReader(Header + rows), "own.tsv").Build();
        var result = new Extractor(pipeline).Extract(new Document("x", text, language), TestContext.Current.CancellationToken);
        return [.. result.Mentions.Select(m => $"{m.Text}={m.Value}")];
    }
}
