using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Pairs the status facts of one document that agree in core and counts what else they agree in.</summary>
internal sealed class StatusComparison
{
    /// <summary>The fields compared on the facts that agree in core.</summary>
    public static readonly string[] Arguments = ["kind", "modality", "date", "previousStatus", "place", "decidedBy", "instrument", "evidence"];

    private readonly List<(GoldStatusFact Gold, StatusFactRecord Predicted)> _pairs = [];
    private readonly List<StatusFactKind> _gold;
    private readonly List<StatusFactKind> _predicted;

    public StatusComparison(IReadOnlyList<GoldStatusFact> gold, IReadOnlyList<StatusFactRecord> predicted)
    {
        var byCore = predicted.ToLookup(Key);
        var used = new HashSet<StatusFactRecord>(ReferenceEqualityComparer.Instance);
        foreach (var group in gold.Where(g => !g.Optional).GroupBy(Key))
        {
            Pair([.. group], [.. byCore[group.Key]], used);
        }

        var paired = _pairs.Select(p => p.Gold).ToHashSet(ReferenceEqualityComparer.Instance);
        var optional = gold.Where(g => g.Optional).Select(Key).ToHashSet();
        Missed = [.. gold.Where(g => !g.Optional && !paired.Contains(g))];
        Spurious = [.. predicted.Where(p => !used.Contains(p) && !optional.Contains(Key(p)))];
        _gold = [.. gold.Where(g => !g.Optional).Select(g => g.Kind)];
        _predicted = [.. _pairs.Select(p => p.Predicted.Kind), .. Spurious.Select(s => s.Kind)];
    }

    public IReadOnlyList<(GoldStatusFact Gold, StatusFactRecord Predicted)> Pairs => _pairs;

    public IReadOnlyList<GoldStatusFact> Missed { get; }

    public IReadOnlyList<StatusFactRecord> Spurious { get; }

    /// <summary>Counts the facts right in core, of one kind or, when it is null, of both.</summary>
    public Tally Core(StatusFactKind? kind = null) => Count(kind, _ => true);

    /// <summary>Counts the facts right in core, modality and date, of one kind or, when it is null, of both.</summary>
    public Tally Strict(StatusFactKind? kind = null) => Count(kind, p => IsStrict(p.Gold, p.Predicted));

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

    private Tally Count(StatusFactKind? kind, Func<(GoldStatusFact Gold, StatusFactRecord Predicted), bool> isRight)
    {
        return new Tally(_gold.Count(Counts), _predicted.Count(Counts), _pairs.Count(p => Counts(p.Gold.Kind) && isRight(p)));

        bool Counts(StatusFactKind of) => kind is null || kind == of;
    }

    private static string? Show(TextSpan? span) => span is { } s ? $"[{s.Start},{s.End}]" : null;

    private static (string, string, MemberStatus, StatusChange?) Key(GoldStatusFact f) => (f.Organization, f.Subject, f.Status, f.Change);

    private static (string, string, MemberStatus, StatusChange?) Key(StatusFactRecord f) => (f.Organization, f.Subject, f.Status, f.Change);

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
