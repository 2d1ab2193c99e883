using ScoExtract.Status.Changes;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Completion;

/// <summary>A draft with a candidate for what it lacks.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Draft">The draft, which lacks its subject, its organization or both.</param>
/// <param name="Subject">Its subject, or who may be that.</param>
/// <param name="Organization">Its organization, or which may be that.</param>
/// <param name="Features">What describes the candidate to a ranker; those that do not hold are left out.</param>
internal sealed record ArgumentCandidate(SentenceContext Sentence, FactDraft Draft, SubjectGroup Subject, FoundOrganization Organization, IReadOnlyList<string> Features);
