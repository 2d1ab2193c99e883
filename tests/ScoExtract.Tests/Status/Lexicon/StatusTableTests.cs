using ScoExtract.Languages;
using ScoExtract.Status.Lexicon;

namespace ScoExtract.Tests.Status.Lexicon;

/// <summary>Every frame and status noun works on its own example and keeps out of its counterexample.</summary>
public sealed class StatusTableTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var pack in LanguagePack.BuiltIn.Select(LanguagePack.Load))
        {
            foreach (var row in StatusLexicon.TableNames.SelectMany(t => pack.Table(t)!.Rows).Where(r => r["example"].Length > 0))
            {
                rows.Add(pack.Code, row.Required("id"), row["example"], row["counterExample"]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_used_in_its_example_and_not_in_its_counterexample(string language, string id, string example, string counterExample)
    {
        Assert.True(MarkedText.Facts(example, language).Any(f => Uses(f, id)), $"{id} takes no part in: {example}");
        Assert.False(counterExample.Length > 0 && MarkedText.Facts(counterExample, language).Any(f => Uses(f, id)), $"{id} takes part in: {counterExample}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("es")]
    public void Ids_are_told_once_and_every_frame_has_its_examples(string language)
    {
        var pack = LanguagePack.Load(language);
        var ids = StatusLexicon.TableNames.SelectMany(t => pack.Table(t)!.Rows).Select(r => r.Required("id")).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(pack.Table("status.frames")!.Rows, r => Assert.True(r["example"].Length > 0 && r["counterExample"].Length > 0, r["id"]));
    }

    private static bool Uses(StatusFact fact, string id) => fact.Provenance.Rule == id || fact.Arguments.Any(a => a.Rule == id);
}
