using ScoExtract.Dates;
using ScoExtract.Dates.Cues;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Tests.Dates.Cues;

/// <summary>Every row of the tables of cues says of the date in its example what the row promises.</summary>
public sealed class DateCueTests
{
    private static readonly Tokenizer Tokenizer = new(LanguagePack.BuiltIn.SelectMany(c => LanguagePack.Load(c).Elisions));

    public static TheoryData<string, string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var code in LanguagePack.BuiltIn)
        {
            foreach (var row in LanguagePack.Load(code).Table("dates.cues")!.Rows.Where(r => r["example"].Length > 0))
            {
                data.Add(code, row.Required("id"), row.Required("cue"), row["example"]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Cue_is_read_from_its_example(string language, string id, string cue, string example)
    {
        var (start, end) = (example.IndexOf('[', StringComparison.Ordinal), example.IndexOf(']', StringComparison.Ordinal) - 1);
        using var text = Tokenizer.Tokenize(example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        var reader = new DateCueReader(LanguagePack.Load(language), Tokenizer);

        var cues = reader.Read(text, new Sentence(0, text.Count, 0), text.IndexAt(start), text.IndexAt(end - 1) + 1, cue == "request", isNarrative: false);

        Assert.True(
            cue switch
            {
                "past" => cues.Tense == Tense.Past,
                "future" or "planned" or "arranged" or "request" => cues.Tense == Tense.Future,
                "until" => cues.Until,
                "to" => cues.To,
                "earlier" => cues.Earlier,
                "participle" => cues.Apposed,
                "since" => reader.IsSince(text, new Sentence(0, text.Count, 0), text.IndexAt(start)),
                "published" => reader.LabelBefore(text, text.IndexAt(start)) is { Cue: DateCue.Published },
                "asat" => reader.LabelBefore(text, text.IndexAt(start)) is { Cue: DateCue.AsAt },
                "goal" => cues.Tense == Tense.Past && !cues.Close,
                "closes" => reader.Closes(text, 0) || reader.Closes(text, text.IndexAt(end - 1) + 1),
                "countsfrom" => reader.CountsFrom(text, text.IndexAt(end - 1) + 1),
                "clause" => cues.Tense == Tense.Past,
                "agency" => reader.IsAgencyMark(text, text.IndexAt(end - 1) + 1),
                _ => cues.Tense != Tense.Past,
            },
            $"{id}: {cues}");
    }

    [Theory]
    [InlineData("en", "We need [Monday] off, indeed")]
    [InlineData("fr", "Il fait la vaisselle le [lundi]")]
    [InlineData("ru", "журнал за [понедельник]")]
    public void Word_that_only_ends_like_a_verb_tells_no_past(string language, string text) => Cue_is_read_from_its_example(language, "none", "neither", text);
}
