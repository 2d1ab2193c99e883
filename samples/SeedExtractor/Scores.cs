using System.Globalization;
using ScoExtract.Evaluation;
using Spectre.Console;

namespace SeedExtractor;

/// <summary>The scores against the gold standard, and the floors below which none may fall.</summary>
internal static class Scores
{
    /// <summary>Shows F1 in percent: overall and by language.</summary>
    public static void Show(EvaluationReport report)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle("F1 against seeds/gold (percent)") }
            .AddColumns("Documents", "Type", "Gold", "Found", "Strict", "Value or core");
        foreach (var row in report.Mentions.Where(m => m.Scope.Kind != ScopeKind.Document && m.Strict.Micro.F1 is not null))
        {
            Add(row.Scope.Name, row.Type, row.Strict.Micro, row.Value.Micro);
        }

        foreach (var row in report.StatusFacts.Where(s => s.Scope.Kind != ScopeKind.Document && s.Strict.Micro.F1 is not null))
        {
            Add(row.Scope.Name, "StatusFact", row.Strict.Micro, row.Core.Micro);
        }

        AnsiConsole.Write(table);

        void Add(string scope, string type, Tally strict, Tally loose) =>
            table.AddRow(scope, type, $"{strict.Gold}", $"{strict.Predicted}", Percent.Of(strict.F1), Percent.Of(loose.F1));
    }

    /// <summary>Whether every score of floors.tsv is reached; those that are not are named.</summary>
    public static bool AreAboveFloors(EvaluationReport report)
    {
        var above = true;
        foreach (var line in File.ReadLines(Path.Join(AppContext.BaseDirectory, "floors.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var (scope, type, measure, floor) = (cells[0], cells[1], cells[2], double.Parse(cells[3], CultureInfo.InvariantCulture));
            var f1 = F1(report, scope, type, measure);
            if (!(f1 >= floor))
            {
                Console.WriteLine($"below its floor: {scope} {type} {measure} F1 is {f1?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "none"}, not {floor.ToString("0.0000", CultureInfo.InvariantCulture)}");
                above = false;
            }
        }

        return above;
    }

    private static double? F1(EvaluationReport report, string scope, string type, string measure) => (type, measure) switch
    {
        ("StatusFact", "strict") => report.Status(scope)?.Strict.Micro.F1,
        ("StatusFact", "core") => report.Status(scope)?.Core.Micro.F1,
        (_, "strict") => report.Mention(scope, type)?.Strict.Micro.F1,
        (_, "value") => report.Mention(scope, type)?.Value.Micro.F1,
        _ => throw new InvalidDataException($"floors.tsv: there is no measure '{measure}' of {type}"),
    };
}
