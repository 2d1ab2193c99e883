using ScoExtract.Status.Changes;
using ScoExtract.Status.Completion;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.States;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status;

/// <summary>Puts the facts of one sentence together from its predications and states.</summary>
internal sealed class FactBuilder
{
    private readonly SentenceContext _sentence;
    private readonly SubjectFinder _subjects;
    private readonly OrganizationFinder _organizations;
    private readonly ChangeFacts _changes;
    private readonly DraftReader _reader;
    private readonly StateReader _states;
    private readonly DraftCompleter? _completer;
    private readonly List<FactDraft> _drafts = [];

    /// <summary>Makes a builder.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="ranker">Judges what may complete drafts that the rules leave incomplete; null to leave them so.</param>
    public FactBuilder(SentenceContext sentence, IArgumentRanker? ranker = null)
    {
        _sentence = sentence;
        _subjects = new SubjectFinder(sentence);
        _organizations = new OrganizationFinder(sentence);
        _completer = ranker is null ? null : new DraftCompleter(sentence, _organizations, ranker);
        _changes = new ChangeFacts(sentence, _organizations);
        _states = new StateReader(sentence, _organizations);
        _reader = new DraftReader(sentence, _subjects, _organizations, _drafts);
    }

    // "se dio de baja en 2000, si bien desde 2017 es miembro asociado": who is left out is still spoken of with what he left.
    private Held Shared(Held held) =>
        held is { Subject: { IsAnaphor: true, First: var at }, Organization.Item: < 0 } && at == held.Verb && _drafts is [.., { Organization: { } told }] ? held with { Organization = new FoundOrganization(Organs.Holder(told.Id, held.Status), -1) } : held;

    /// <summary>Every fact that the sentence tells, changes first.</summary>
    public IEnumerable<FactCandidate> Build()
    {
        var predications = new PredicationReader(_sentence).Read();
        SubjectGroup? actor = null;
        foreach (var p in predications)
        {
            if (_reader.Read(p, actor) is { } draft)
            {
                _drafts.Add(draft);
                actor = null;
            }
            else if (p is { Gapped: null, Cue: { Subject: SubjectRole.Doer, Form: CueForm.Finite } } || (_sentence.Isolating && p is { Gapped: null, Before: null, Cue: { Kind: CueKind.Event, Form: not CueForm.Noun } }))
            {
                // 2002年恢复独立，同年成为会员国: who stands before a verb that tells of no status acts on.
                actor = _subjects.Find(p) is { OfOrganizations: false } told && (told.First < p.Core || !_sentence.Isolating || p.Cue.Subject == SubjectRole.Patient) ? told : actor;
            }
        }

        new DraftSharing(_sentence).Complete(_drafts);
        var lists = new DraftLists(_sentence, _organizations);
        lists.Borrow(_drafts);
        _completer?.Complete(_drafts);
        var further = lists.Complete(_drafts);
        foreach (var candidate in DraftCompleter.Further([.. _drafts.Concat(further).Concat(new EnlargementLists(_sentence).Read()).SelectMany(_changes.Read)]))
        {
            yield return candidate;
        }

        var (states, facts, joiners) = (_states, new StateFacts(_sentence), new Joiners(_sentence));
        foreach (var held in states.Read(predications))
        {
            // "the following member States joined: A (1967), B (1969)": what the verb tells of them is no state beside.
            if (_drafts.Concat(further).Any(d => d.Status == held.Status && d.Subject?.First == held.Subject.First && held.Subject.First > d.P.Core && (d.Change == StatusChange.Founded || (d.Change is StatusChange.Granted or StatusChange.Decided && d.P.Core > held.StatusItem))))
            {
                continue;
            }

            if (_drafts.Count == 0 && joiners.Read(held) is { } joined)
            {
                foreach (var candidate in _changes.Read(joined))
                {
                    yield return candidate;
                }
            }

            foreach (var candidate in facts.Read(Shared(held), predications, _drafts.Count > 0 ? _drafts[^1].Subject : null))
            {
                StatusChange? news = states.IsHeadline(held) ? StatusChange.Granted : Founders.Signed(_sentence, held) ? StatusChange.Founded : null;
                yield return news is null ? candidate : candidate with { Fact = candidate.Fact with { Kind = StatusFactKind.Change, Change = news } };
            }
        }
    }
}
