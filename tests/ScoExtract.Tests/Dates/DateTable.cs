using NodaTime;
using NodaTime.Text;
using ScoExtract.Languages;
using ScoExtract.Pipeline;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Dates;

/// <summary>A row of the tables in this folder: a text, the one expression that is looked at in it, and what it means.</summary>
public sealed record DateRow(string File, string Id, string Language, string Class, string Text, string Expression, string Edtf, string Timex3, string Reference)
{
    public override string ToString() => $"{Id} {Language} {Text.ReplaceLineEndings("\\n")}";
}

/// <summary>Reads the tables and runs the date components alone.</summary>
internal static class DateTable
{
    private static readonly Lazy<Extractor> Dates = new(() =>
    {
        var builder = ExtractionPipeline.CreateBuilder();
        foreach (var name in builder.Build().ComponentNames.Except(["dates", "resolver", "date-resolver"]))
        {
            builder.Remove(name);
        }

        return new Extractor(builder.Build());
    });

    public static Extractor Extractor => Dates.Value;

    public static string Folder => RepositoryRoot.Combine("tests", "ScoExtract.Tests", "Dates");

    public static IEnumerable<DateRow> Rows(string file)
    {
        using var reader = new StreamReader(Path.Join(Folder, file));
        foreach (var row in TsvTable.Read(file, reader).Rows)
        {
            yield return new DateRow(file, row.Required("id"), row.Required("language"), row["class"], Unescape(row.Required("text")), Unescape(row["expression"]), row["edtf"], row["timex3"], row["reference"]);
        }
    }

    /// <summary>The date mentions of a row's text. A reference of "context 1996" is a date told just before.</summary>
    public static List<DateMention> Read(DateRow row)
    {
        var before = row.Reference.StartsWith("context ", StringComparison.Ordinal) ? $"({row.Reference[8..]})\n\n" : "";
        LocalDate? date = row.Reference.Length == 0 || before.Length > 0 ? null : LocalDatePattern.Iso.Parse(row.Reference).Value;
        var result = Extractor.Extract(new Document(row.Id, before + row.Text, row.Language, date), TestContext.Current.CancellationToken);
        return [.. result.Mentions.OfType<DateMention>().Where(m => m.Span.Start >= before.Length)];
    }

    /// <summary>What was found, for messages.</summary>
    public static string Describe(IEnumerable<DateMention> mentions) =>
        string.Join("; ", mentions.Select(m => $"[{m.Text}] {m.Value} {Timex(m)} by {m.Provenance.Rule}"));

    public static string Timex(DateMention mention) => mention.Timex is { } timex ? timex.Value + (timex.Mod is { } mod ? " mod=" + mod : "") : "";

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
}
