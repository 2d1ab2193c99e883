using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Says of each extracted status fact whether the gold has it: what a learned verifier is trained on.</summary>
public static class FactLabels
{
    /// <summary>Compares the facts of one document.</summary>
    /// <param name="document">The document with what is right for it.</param>
    /// <param name="predicted">What was extracted.</param>
    /// <returns>For each predicted fact, in order: true where organization, subject, status, change, modality and date agree with the gold; null where it counts neither way.</returns>
    public static IReadOnlyList<bool?> Of(AnnotatedDocument document, DocumentRecord predicted)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(predicted);
        var comparison = new StatusComparison(document.Gold.StatusFacts, predicted.StatusFacts);
        var labels = new Dictionary<StatusFactRecord, bool>(ReferenceEqualityComparer.Instance);
        foreach (var (gold, found) in comparison.Pairs)
        {
            labels[found] = StatusComparison.IsStrict(gold, found);
        }

        foreach (var spurious in comparison.Spurious)
        {
            labels[spurious] = false;
        }

        return [.. predicted.StatusFacts.Select(f => labels.TryGetValue(f, out var right) ? right : (bool?)null)];
    }

    /// <summary>Says whether the gold tells a change of at least half of some subjects in a stretch of text.</summary>
    /// <param name="document">The document with what is right for it.</param>
    /// <param name="stretch">The stretch that the evidence of the change must overlap, where the gold has it.</param>
    /// <param name="organization">Id of the organization.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="status">The status.</param>
    /// <param name="change">The change.</param>
    public static bool Tells(AnnotatedDocument document, TextSpan stretch, string organization, IReadOnlyList<string> subjects, MemberStatus status, StatusChange change)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(subjects);
        return 2 * subjects.Count(Told) >= subjects.Count;

        bool Told(string subject) => document.Gold.StatusFacts.Any(f => f.Organization == organization && f.Subject == subject && f.Status == status && f.Change == change && !(f.Evidence is { } told && !stretch.Overlaps(told)));
    }
}
