using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>How many rows of one kind there are, and how many were read rightly.</summary>
/// <param name="Language">The language; <c>all</c> for all together.</param>
/// <param name="Class">What the rows try; <c>all</c> for all together.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Right">In how many every date was found with its span and value, and nothing else.</param>
public sealed record DateRowScore(string Language, string Class, int Rows, int Right);

/// <summary>Scores over a catalogue of date expressions, row by row. Immutable.</summary>
/// <param name="Scores">By language, then by language and class; all together first.</param>
/// <param name="Errors">What is wrong in each row that is.</param>
/// <remarks>The mark for early, mid and late (<c>~</c>) counts neither way, and lengths of time that were found beside calendar dates are not held against a row that annotates none.</remarks>
public sealed record DateCatalogueReport(IReadOnlyList<DateRowScore> Scores, IReadOnlyList<EvaluationError> Errors)
{
    private const string All = "all";
    private const string Type = "Date";

    /// <summary>Compares each row with its prediction.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="predictions">What was extracted, by the rows' ids.</param>
    public static DateCatalogueReport Create(IReadOnlyList<DateRow> rows, IReadOnlyDictionary<string, DocumentRecord> predictions)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(predictions);
        var errors = rows.Select(r => (Row: r, Error: Error(r, predictions.GetValueOrDefault(r.Id)))).ToArray();
        return new DateCatalogueReport(
            [
                Score(All, All, errors),
                .. errors.GroupBy(e => e.Row.Language, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Score(g.Key, All, g)),
                .. errors.GroupBy(e => (e.Row.Language, e.Row.Class)).OrderBy(g => g.Key.Language, StringComparer.Ordinal).ThenBy(g => g.Key.Class, StringComparer.Ordinal).Select(g => Score(g.Key.Language, g.Key.Class, g)),
            ],
            [.. errors.Select(e => e.Error).OfType<EvaluationError>()]);
    }

    private static DateRowScore Score(string language, string kind, IEnumerable<(DateRow Row, EvaluationError? Error)> rows) =>
        new(language, kind, rows.Count(), rows.Count(r => r.Error is null));

    private static EvaluationError? Error(DateRow row, DocumentRecord? prediction)
    {
        var withLengths = row.Dates.Count == 0 || row.Dates.Any(d => IsLength(d.Value));
        var found = (prediction?.Mentions ?? []).Where(m => m.Type == Type && m.Start >= row.Start && (withLengths || !IsLength(m.Value ?? ""))).ToArray();
        if (found.Select(m => (m.Text ?? "", Plain(m.Value ?? ""))).SequenceEqual(row.Dates.Select(d => (d.Text, Plain(d.Value)))))
        {
            return null;
        }

        var kind = row.Dates.Count == 0 ? ErrorKind.Spurious : found.Length == 0 ? ErrorKind.Missed : ErrorKind.Value;
        var wrong = Array.Find(found, m => !row.Dates.Contains((m.Text ?? "", m.Value ?? "")));
        return new EvaluationError(row.Id, kind, Type, null, Told(row.Dates), Told([.. found.Select(m => (m.Text ?? "", m.Value ?? ""))]), wrong?.Provenance?.Rule, row.Input.Text[row.Start..]);
    }

    private static bool IsLength(string value) => value.StartsWith('P');

    private static string Plain(string value) => value.Replace("~", "", StringComparison.Ordinal);

    private static string? Told(IReadOnlyList<(string Text, string Value)> dates) =>
        dates.Count == 0 ? null : string.Join("; ", dates.Select(d => $"{d.Text} = {(d.Value.Length > 0 ? d.Value : "no value")}"));
}
