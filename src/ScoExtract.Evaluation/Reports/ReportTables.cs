namespace ScoExtract.Evaluation;

/// <summary>The tables of a report: what the terminal and Markdown both show.</summary>
public static class ReportTables
{
    /// <summary>Mentions, status facts, their kinds and their arguments.</summary>
    /// <param name="report">The report.</param>
    /// <param name="byDocument">Whether each document has rows of its own.</param>
    public static IEnumerable<ReportTable> Of(EvaluationReport report, bool byDocument = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Mentions.Count > 0)
        {
            yield return Mentions(report.Mentions.Where(m => Shown(m.Scope, byDocument)));
        }

        var status = report.StatusFacts.Where(s => Shown(s.Scope, byDocument)).ToArray();
        yield return Status(status);
        yield return Kinds(status);
        if (Arguments(status) is { Rows.Count: > 0 } arguments)
        {
            yield return arguments;
        }
    }

    /// <summary>The status tables of a scenario report and how its negatives fared.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<ReportTable> Of(ScenarioReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report.Evaluation).Append(new ReportTable(
            "Negatives: texts without an actual change",
            ["Language", "Texts", "Misled", "False alarms", "Actual changes among them"],
            [.. report.Negatives.Select(n => new[] { n.Language, $"{n.Scenarios}", $"{n.Misled}", $"{n.FalseAlarms}", $"{n.ActualChanges}" })]));
    }

    /// <summary>The rows of a catalogue of dates that are right.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<ReportTable> Of(DateCatalogueReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            new ReportTable(
                "Rows in which every date is right (percent)",
                ["Language", "Class", "Rows", "Right", "Percent"],
                [.. report.Scores.Select(s => new[] { s.Language, s.Class, $"{s.Rows}", $"{s.Right}", Percent.Of((double)s.Right / s.Rows) })]),
        ];
    }

    private static bool Shown(ScoreScope scope, bool byDocument) => byDocument || scope.Kind != ScopeKind.Document;

    private static ReportTable Mentions(IEnumerable<MentionScore> scores) => new(
        "Mentions (percent)",
        ["Documents", "Type", "Gold", "Found", "Strict P", "R", "F1", "95 %", "macro F1", "Value P", "R", "F1", "95 %", "macro F1", "Partial F1", "MUC F1"],
        [
            .. scores.Where(s => s.Strict.Micro.F1 is not null).Select(IReadOnlyList<string> (s) =>
            [
                s.Scope.Name,
                s.Type,
                $"{s.Strict.Micro.Gold}",
                $"{s.Strict.Micro.Predicted}",
                .. Measures(s.Strict),
                Percent.Of(s.StrictMacroOverTypes ?? s.Strict.MacroF1),
                .. Measures(s.Value),
                Percent.Of(s.ValueMacroOverTypes ?? s.Value.MacroF1),
                Percent.Of(s.Partial.Micro.F1),
                Percent.Of(s.Muc.Micro.F1),
            ]),
        ]);

    private static ReportTable Status(IEnumerable<StatusScore> scores) => new(
        "Status facts (percent)",
        ["Documents", "Gold", "Found", "Strict P", "R", "F1", "95 %", "macro F1", "Core P", "R", "F1", "95 %", "macro F1"],
        [
            .. scores.Select(IReadOnlyList<string> (s) =>
            [
                s.Scope.Name,
                $"{s.Strict.Micro.Gold}",
                $"{s.Strict.Micro.Predicted}",
                .. Measures(s.Strict),
                Percent.Of(s.Strict.MacroF1),
                .. Measures(s.Core),
                Percent.Of(s.Core.MacroF1),
            ]),
        ]);

    private static ReportTable Kinds(IEnumerable<StatusScore> scores) => new(
        "Changes and states apart (percent)",
        ["Documents", "Kind", "Gold", "Found", "Strict P", "R", "F1", "95 %", "Core P", "R", "F1", "95 %"],
        [
            .. scores.SelectMany(s => s.Kinds.Select(IReadOnlyList<string> (k) =>
            [
                s.Scope.Name,
                k.Kind.ToString(),
                $"{k.Strict.Micro.Gold}",
                $"{k.Strict.Micro.Predicted}",
                .. Measures(k.Strict),
                .. Measures(k.Core),
            ])),
        ]);

    private static ReportTable Arguments(IEnumerable<StatusScore> scores) => new(
        "Arguments of the facts right in core (percent)",
        ["Documents", "Field", "Facts", "Agree", "Told", "Found", "P", "R", "F1"],
        [
            .. scores.SelectMany(s => s.Arguments.Where(a => a.Facts > 0).Select(IReadOnlyList<string> (a) =>
            [
                s.Scope.Name,
                a.Name,
                $"{a.Facts}",
                Percent.Of(a.Accuracy),
                $"{a.Filled.Gold}",
                $"{a.Filled.Predicted}",
                Percent.Of(a.Filled.Precision),
                Percent.Of(a.Filled.Recall),
                Percent.Of(a.Filled.F1),
            ])),
        ]);

    private static string[] Measures(Score score) =>
        [Percent.Of(score.Micro.Precision), Percent.Of(score.Micro.Recall), Percent.Of(score.Micro.F1), Percent.Of(score.F1Interval)];
}
