using ScoExtract.Status.Changes;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Completion;

/// <summary>Gives drafts that still lack their subject or organization the likeliest that the text offers, if it is likely enough.</summary>
/// <remarks>The rules say where an argument must stand to be sure; texts put it elsewhere as often. Here all that could be meant is proposed, and a learned ranker keeps one or none.</remarks>
internal sealed class DraftCompleter(SentenceContext sentence, OrganizationFinder organizations, IArgumentRanker ranker)
{
    private readonly DraftFeatures _frames = new(sentence);
    private readonly SubjectCandidates _subjects = new(sentence);
    private readonly OrganizationCandidates _organizations = new(sentence, organizations);

    /// <summary>Completes the drafts of the sentence that can be completed.</summary>
    public void Complete(List<FactDraft> drafts)
    {
        if (!drafts.Exists(d => d.Subject is null || d.Organization is null))
        {
            return;
        }

        // What one draft is given tells nothing of the next: each is judged by what the rules have found.
        var whole = drafts.FindAll(d => d is { Subject: not null, Organization: not null });
        foreach (var draft in drafts)
        {
            if ((draft.Subject is null || draft.Organization is null) && Likeliest(draft, drafts, whole) is { } best)
            {
                (draft.Subject, draft.Organization, draft.Probability) = (best.Candidate.Subject, best.Candidate.Organization, best.Probability);
            }
        }
    }

    /// <summary>The facts of a sentence without those that were completed to tell, at another date perhaps, what the rules have found as well.</summary>
    /// <param name="facts">All facts of the sentence.</param>
    public static IEnumerable<FactCandidate> Further(List<FactCandidate> facts)
    {
        if (!facts.Exists(f => f.Fact.Score is not null))
        {
            return facts;
        }

        var found = facts.Where(f => f.Fact.Score is null).Select(f => Key(f.Fact)).ToHashSet();
        return facts.Where(f => f.Fact.Score is null || !found.Contains(Key(f.Fact)));

        static (string, string, MemberStatus, StatusChange?) Key(StatusFact fact) => (fact.Organization, fact.Subject, fact.Status, fact.Change);
    }

    private (ArgumentCandidate Candidate, double Probability)? Likeliest(FactDraft draft, List<FactDraft> drafts, List<FactDraft> whole)
    {
        (ArgumentCandidate Candidate, double Probability)? best = null;
        foreach (var candidate in Candidates(draft, drafts, whole))
        {
            var probability = ranker.Probability(candidate);
            if (probability >= ranker.Threshold && !(best?.Probability >= probability))
            {
                best = (candidate, probability);
            }
        }

        return best;
    }

    private IEnumerable<ArgumentCandidate> Candidates(FactDraft draft, List<FactDraft> drafts, List<FactDraft> whole)
    {
        var frame = _frames.Of(draft, whole);
        foreach (var (subject, who) in _subjects.Of(draft, drafts, whole))
        {
            foreach (var (organization, where) in _organizations.Of(draft, subject, whole))
            {
                // Nobody is a member of himself.
                if (!subject.Members.Contains("org:" + organization.Id))
                {
                    // What is told of somebody in an organization once in a sentence is seldom told again in it.
                    var again = whole.Exists(d => d.Organization!.Value.Id == organization.Id && d.Subject!.Members.Contains(subject.Members[0]));
                    var against = Borrowing.Objections(sentence, draft.With(subject, organization), organization.Id, drafts).Select(o => "objection:" + o);
                    yield return new ArgumentCandidate(sentence, draft, subject, organization, [.. frame, .. who, .. where, again ? "pair:told" : "pair:new", .. against]);
                }
            }
        }
    }
}
