using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Pairs the status facts of one document that agree in core and counts what else they agree in.</summary>
internal sealed class StatusComparison
{
    /// <summary>The fields compared on the facts that agree in core.</summary>
    public static readonly string[] Arguments = ["kind", "modality", "date", "previousStatus", "place", "decidedBy", "instrument", "evidence"];

    private readonly List<(GoldStatusFact Gold, StatusFactRecord Predicted)> _pairs = [];
    private readonly int _gold;
    private readonly int _predicted;

    public StatusComparison(IReadOnlyList<GoldStatusFact> gold, IReadOnlyList<StatusFactRecord> predicted)
    {
        var byCore = predicted.ToLookup(Core);
        var used = new HashSet<StatusFactRecord>(ReferenceEqualityComparer.Instance);
        foreach (var group in gold.Where(g => !g.Optional).GroupBy(Core))
        {
            Pair([.. group], [.. byCore[group.Key]], used);
        }

        var paired = _pairs.Select(p => p.Gold).ToHashSet(ReferenceEqualityComparer.Instance);
        var optional = gold.Where(g => g.Optional).Select(Core).ToHashSet();
        Missed = [.. gold.Where(g => !g.Optional && !paired.Contains(g))];
        Spurious = [.. predicted.Where(p => !used.Contains(p) && !optional.Contains(Core(p)))];
        _gold = gold.Count(g => !g.Optional);
        _predicted = _pairs.Count + Spurious.Count;
    }

    public IReadOnlyList<(GoldStatusFact Gold, StatusFactRecord Predicted)> Pairs => _pairs;

    public IReadOnlyList<GoldStatusFact> Missed { get; }

    public IReadOnlyList<StatusFactRecord> Spurious { get; }

    public Tally CoreTally => new(_gold, _predicted, _pairs.Count);

    public Tally StrictTally => new(_gold, _predicted, _pairs.Count(p => IsStrict(p.Gold, p.Predicted)));

    /// <summary>The scores of the fields, in the order of <see cref="Arguments"/>.</summary>
    public IEnumerable<ArgumentScore> ArgumentScores() => Arguments.Select(name =>
    {
        var (tally, facts, agreeing) = (default(Tally), 0, 0);
        foreach (var (gold, predicted) in _pairs)
        {
            // Where the evidence was not annotated there is nothing to compare.
            if (name == "evidence" && gold.Evidence is null)
            {
                continue;
            }

            var (expected, found, agree) = Argument(name, gold, predicted);
            var right = agree && expected is not null;
            tally += new Tally(expected is null ? 0 : 1, found is null ? 0 : 1, right ? 1 : 0);
            facts++;
            agreeing += agree ? 1 : 0;
        }

        return new ArgumentScore(name, tally, facts, agreeing);
    });

    /// <summary>What one field should be, what it was, and whether that is right. Evidence is right when it overlaps.</summary>
    public static (string? Expected, string? Found, bool Agree) Argument(string name, GoldStatusFact gold, StatusFactRecord predicted)
    {
        if (name == "date")
        {
            return (gold.Date, predicted.Date, gold.AcceptsDate(predicted.Date));
        }

        if (name == "evidence")
        {
            var overlap = gold.Evidence is { } e && predicted.Evidence is { } f && e.Overlaps(f);
            return (Show(gold.Evidence), Show(predicted.Evidence), overlap);
        }

        var (expected, found) = name switch
        {
            "kind" => (gold.Kind.ToString(), predicted.Kind.ToString()),
            "modality" => (gold.Modality.ToString(), predicted.Modality.ToString()),
            "previousStatus" => (gold.PreviousStatus?.ToString(), predicted.PreviousStatus?.ToString()),
            "place" => (gold.Place, predicted.Place),
            "decidedBy" => (gold.DecidedBy, predicted.DecidedBy),
            _ => (gold.Instrument, predicted.Instrument),
        };
        return (expected, found, expected == found);
    }

    public static bool IsStrict(GoldStatusFact gold, StatusFactRecord predicted) =>
        gold.Modality == predicted.Modality && gold.AcceptsDate(predicted.Date);

    private static string? Show(TextSpan? span) => span is { } s ? $"[{s.Start},{s.End}]" : null;

    private static (string, string, MemberStatus, StatusChange?) Core(GoldStatusFact f) => (f.Organization, f.Subject, f.Status, f.Change);

    private static (string, string, MemberStatus, StatusChange?) Core(StatusFactRecord f) => (f.Organization, f.Subject, f.Status, f.Change);

    // Of facts that agree in core those that agree in most else belong together, so the best pair is taken first.
    private void Pair(GoldStatusFact[] gold, StatusFactRecord[] predicted, HashSet<StatusFactRecord> used)
    {
        var candidates =
            from g in gold
            from p in predicted
            orderby Likeness(g, p) descending
            select (Gold: g, Predicted: p);
        var paired = new HashSet<GoldStatusFact>(ReferenceEqualityComparer.Instance);
        foreach (var (g, p) in candidates)
        {
            if (!paired.Contains(g) && !used.Contains(p))
            {
                paired.Add(g);
                used.Add(p);
                _pairs.Add((g, p));
            }
        }
    }

    private static int Likeness(GoldStatusFact gold, StatusFactRecord predicted) =>
        (IsStrict(gold, predicted) ? 100 : 0)
        + (gold.Date == predicted.Date ? 10 : 0)
        + Arguments.Count(a => Argument(a, gold, predicted).Agree);
}
