namespace ScoExtract.Learning.Completion;

/// <summary>One way to complete a change that the rules leave without subject or organization.</summary>
/// <param name="Draft">Which change of the document it would complete, from 0.</param>
/// <param name="Sentence">Where its sentence stands in the text.</param>
/// <param name="Subjects">Who would be its subjects.</param>
/// <param name="Organization">Which would be its organization.</param>
/// <param name="Status">The status it tells of.</param>
/// <param name="Change">The change it tells.</param>
/// <param name="Features">What describes it to the ranker.</param>
public sealed record ProposedCompletion(
    int Draft, TextSpan Sentence, IReadOnlyList<string> Subjects, string Organization, MemberStatus Status, StatusChange Change, IReadOnlyList<string> Features);
