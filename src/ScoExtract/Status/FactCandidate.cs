using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status;

/// <summary>A complete fact before it is accepted, with what it was read from.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Subject">The group of names that its subject belongs to.</param>
/// <param name="OrganizationItem">Item that names the organization; -1 when it was taken over from before.</param>
/// <param name="TriggerItem">Item of the words that tell the change or state.</param>
internal sealed record FactCandidate(SentenceContext Sentence, StatusFact Fact, SubjectGroup Subject, int OrganizationItem, int TriggerItem)
{
    /// <summary>What tells the change; null for a state.</summary>
    public Predication? Predication { get; init; }

    /// <summary>Item of the date in the sentence itself; -1 for none.</summary>
    public int DateItem { get; init; } = -1;
}
