using System.Text.RegularExpressions;
using ScoExtract.Languages;
using ScoExtract.Status.Lexicon;

namespace ScoExtract.Tool.Explanations;

/// <summary>Finds the row of the status tables that has an id.</summary>
internal sealed partial class RuleIndex
{
    private static readonly string[] MeaningColumns = ["kind", "value", "change", "status", "modality", "form"];

    private readonly Dictionary<string, string> _rows = new(StringComparer.Ordinal);

    public RuleIndex()
    {
        foreach (var code in LanguagePack.BuiltIn)
        {
            var pack = LanguagePack.Load(code);
            foreach (var table in StatusLexicon.TableNames)
            {
                foreach (var row in pack.Table(table)?.Rows ?? [])
                {
                    _rows.TryAdd(row["id"], Describe(code, table, row));
                }
            }
        }
    }

    /// <summary>The row in words: its table, what it means, its example. The id alone where no table has it.</summary>
    public string Describe(string id) => _rows.TryGetValue(id, out var row) ? $"{id} ({row})" : id;

    private static string Describe(string code, string table, TsvRow row)
    {
        var meaning = string.Join(' ', MeaningColumns.Select(c => row[c]).Where(c => c.Length > 0));
        var example = row["example"] is { Length: > 0 } text ? $"; as in: {Plain(text)}" : "";
        return $"{code}/{table}.tsv, line {row.Line}: {meaning}{example}";
    }

    // "[P:IN India] joined" is marked for the tests of the table.
    private static string Plain(string example) => Mark().Replace(example, "$1");

    [GeneratedRegex(@"\[\w+:\S+ ([^\]]*)\]")]
    private static partial Regex Mark();
}
