using System.Text.Json;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Status;

/// <summary>A status scenario: one short text with the facts it asserts.</summary>
internal sealed record Scenario(string Id, string Language, string Text, bool Positive, bool Neutral, IReadOnlyList<Scenario.Fact> Facts)
{
    internal sealed record Fact(string Kind, string Organization, string Subject, string Status, string Change, string Modality, string Date, IReadOnlyList<string> DateAlternatives)
    {
        public (string Kind, string Organization, string Subject, string Status, string Change) Core => (Kind, Organization, Subject, Status, Change);

        public bool StrictlyMatches(Fact other) =>
            Core == other.Core && Modality == other.Modality && (Date == other.Date || DateAlternatives.Contains("*") || DateAlternatives.Contains(other.Date));
    }

    /// <summary>The scenarios of a file beside the status tests.</summary>
    public static List<Scenario> Read(string name) =>
        [.. File.ReadLines(Path.Join(RepositoryRoot.Path, "tests", "ScoExtract.Tests", "Status", name)).Where(l => l.Length > 0).Select(Parse)];

    /// <summary>The facts that the extractor finds, in the scenarios' own form.</summary>
    public static List<Fact> Found(ExtractionResult result) =>
        [.. result.StatusFacts.Select(f => new Fact(
            f.Kind.ToString(), f.Organization, f.Subject, f.Status.ToString(), f.Change?.ToString() ?? "", f.Modality.ToString(), f.Date?.ToEdtf() ?? "", []))];

    private static Scenario Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Scenario(
            root.GetProperty("document").GetString()!,
            root.GetProperty("language").GetString()!,
            root.GetProperty("text").GetString()!,
            root.GetProperty("positive").GetBoolean(),
            root.TryGetProperty("neutral", out var neutral) && neutral.GetBoolean(),
            [.. root.GetProperty("statusFacts").EnumerateArray().Select(ParseFact)]);
    }

    private static Fact ParseFact(JsonElement fact) => new(
        String(fact, "kind"),
        String(fact, "organization"),
        String(fact, "subject"),
        String(fact, "status"),
        String(fact, "change"),
        String(fact, "modality"),
        String(fact, "date"),
        fact.TryGetProperty("dateAlternatives", out var others) ? [.. others.EnumerateArray().Select(o => o.GetString()!)] : []);

    private static string String(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
