using System.Globalization;
using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Explanations;

/// <summary>Says of facts, in words, why they are there: frame, cues, arguments, the verifier's reasons, and the evidence in its context.</summary>
internal sealed class ExplanationWriter(ToolConsole console, CandidateProbe probe, string? wanted) : IResultWriter
{
    private const int Context = 80;
    private const int MostReasons = 4;

    private readonly RuleIndex _rules = new();

    /// <summary>Whether every document had the fact that was asked for.</summary>
    public bool HasAll { get; private set; } = true;

    public void Write(ExtractionResult result)
    {
        using var writer = console.OpenText();
        var kept = probe.Of(result.Document).Where(c => c.IsKept).ToArray();
        var found = false;
        for (var i = 0; i < kept.Length; i++)
        {
            if (wanted is null || wanted == Id(i))
            {
                found = true;
                Explain(writer, result, Id(i), kept[i]);
            }
        }

        if (wanted is null)
        {
            foreach (var rejected in probe.Of(result.Document).Where(c => !c.IsKept))
            {
                Explain(writer, result, "taken back", rejected);
            }
        }
        else if (!found)
        {
            HasAll = false;
            console.Message($"{result.Document.Id}: there is no fact {wanted}; the document has {(kept.Length == 0 ? "none" : kept.Length == 1 ? "only s1" : $"s1 to {Id(kept.Length - 1)}")}");
        }
    }

    public void Complete()
    {
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"s{index + 1}");

    private void Explain(StreamWriter writer, ExtractionResult result, string id, FactCandidate candidate)
    {
        var (fact, text) = (candidate.Fact, result.Document.Text);
        writer.WriteLine($"{result.Document.Id} {id}: {fact.Subject} {fact.Change?.ToString() ?? "State"} {fact.Status} in {fact.Organization} ({fact.Modality})");
        Line(writer, "frame", _rules.Describe(fact.Provenance.Rule));
        Line(writer, "date", Date(fact, text));
        Line(writer, "place", fact.Place);
        Line(writer, "decided by", fact.DecidedBy);
        Line(writer, "instrument", fact.Instrument);
        Line(writer, "replaces", fact.PreviousStatus?.ToString());
        foreach (var argument in fact.Arguments)
        {
            Line(writer, argument.Role, Quote(text, argument.Span) + (argument.Rule is { } rule ? ", " + _rules.Describe(rule) : ""));
        }

        Line(writer, fact.Provenance.Model is null ? "verifier" : "completed", fact.Provenance.Model is { } ranker ? string.Create(CultureInfo.InvariantCulture, $"{candidate.Probability:0.00}, by {ranker}: the rules find no subject or organization") : Verdict(candidate));
        Line(writer, "evidence", $"{fact.Evidence} …{OneLine(text[Math.Max(0, fact.Evidence.Start - Context)..fact.Evidence.Start])}«{OneLine(fact.Evidence.Slice(text))}»{OneLine(text[fact.Evidence.End..Math.Min(text.Length, fact.Evidence.End + Context)])}…");
        writer.WriteLine();
    }

    private static void Line(StreamWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteLine($"  {name,-12} {value}");
        }
    }

    private static string? Date(StatusFact fact, string text) => fact.Date is null
        ? null
        : fact.Date.ToEdtf() + (fact.DateSpan is { } span ? ", " + Quote(text, span) : "") + (fact.DateInherited ? ", taken over from what was told before" : "");

    private static string Verdict(FactCandidate candidate)
    {
        var reasons = candidate.Reasons.Take(MostReasons).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Feature} {r.Weight:+0.00;-0.00}"));
        var verdict = candidate.IsKept ? "kept" : string.Create(CultureInfo.InvariantCulture, $"below {candidate.Threshold:0.00}");
        return string.Create(CultureInfo.InvariantCulture, $"{candidate.Probability:0.00}, {verdict}; most telling: {string.Join(", ", reasons)}");
    }

    private static string Quote(string text, TextSpan span) => $"\"{OneLine(span.Slice(text))}\" {span}";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
