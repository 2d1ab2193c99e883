using NodaTime;
using NodaTime.Text;
using ScoExtract.Languages;

namespace ScoExtract.Evaluation;

/// <summary>A row of a catalogue of date expressions: a sentence with all its dates, or one that only tempts to find some. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Class">What it tries, for example <c>century</c>; <c>negative</c> where there is no date.</param>
/// <param name="Input">The text as the extractor is given it, with what was told before it.</param>
/// <param name="Start">Where the sentence itself starts in the text.</param>
/// <param name="Dates">The dates in order, as they stand in the text, and their EDTF values.</param>
public sealed record DateRow(string Id, string Language, string Class, Document Input, int Start, IReadOnlyList<(string Text, string Value)> Dates)
{
    private const string Context = "context ";

    /// <summary>Reads a catalogue: a table with the columns <c>id</c>, <c>language</c>, <c>class</c>, <c>text</c>, <c>expression</c>, <c>edtf</c> and <c>reference</c>. Several dates stand between <c>;</c>, <c>\n</c> is a line break; a reference is the day the text is of, or <c>context</c> and a date told before it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="GoldFormatException">The file is no such table, or a row contradicts itself; the message names it.</exception>
    public static IReadOnlyList<DateRow> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path);
        try
        {
            return [.. TsvTable.Read(path, reader).Rows.Select(Of)];
        }
        catch (DataFormatException e)
        {
            throw new GoldFormatException(e.Message, e);
        }
    }

    private static DateRow Of(TsvRow row)
    {
        var (text, reference) = (Unescape(row.Required("text")), row["reference"]);
        string[] expressions = [.. row.List("expression").Select(Unescape)], values = Values(row["edtf"]);
        if (expressions.Length != values.Length || Array.Find(expressions, e => !text.Contains(e, StringComparison.Ordinal)) is not null)
        {
            throw row.Error("its expressions are not those of its text, or not as many as its values");
        }

        var before = reference.StartsWith(Context, StringComparison.Ordinal) ? $"({reference[Context.Length..]})\n\n" : "";
        LocalDate? date = reference.Length == 0 || before.Length > 0 ? null
            : LocalDatePattern.Iso.Parse(reference) is { Success: true } day ? day.Value
            : throw row.Error($"'{reference}' is no date of the form 2019-06-10");
        var (id, language) = (row.Required("id"), row.Required("language"));
        return new DateRow(id, language, row["class"], new Document(id, before + text, language, date), before.Length, [.. expressions.Zip(values)]);
    }

    // Sets have semicolons of their own: {2011-11-02;2011-11-05}.
    private static string[] Values(string cell)
    {
        var (values, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i <= cell.Length; i++)
        {
            depth += i == cell.Length ? 0 : cell[i] == '{' ? 1 : cell[i] == '}' ? -1 : 0;
            if ((i == cell.Length || (cell[i] == ';' && depth == 0)) && cell[start..i].Trim() is { Length: > 0 } value)
            {
                values.Add(value);
                start = i + 1;
            }
        }

        return [.. values];
    }

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
}
