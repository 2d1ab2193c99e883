using ScoExtract.Status.Changes;
using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Completion;

/// <summary>Gathers who may be the subject of a draft: the names and pronouns of its sentence, and who was told of before.</summary>
internal sealed class SubjectCandidates(SentenceContext sentence)
{
    // Of a long list the names nearest to the trigger are enough.
    private const int NamesAtMost = 8;

    private readonly Anaphors _anaphors = new(sentence);

    /// <summary>The subject of a draft, or who may be that, each with its features.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="drafts">All drafts of the sentence.</param>
    /// <param name="whole">Those of them that lack nothing.</param>
    public IEnumerable<(SubjectGroup Subject, List<string> Features)> Of(FactDraft draft, List<FactDraft> drafts, List<FactDraft> whole)
    {
        var core = draft.P.Core;
        if (draft.Subject is { } own)
        {
            var features = Described(draft, own, own, whole);
            features.Add("subject:own");
            yield return (own, features);
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in sentence.Groups.OrderBy(g => Math.Abs(g.First - core)).Take(NamesAtMost))
        {
            var meant = group.IsAnaphor ? _anaphors.Resolve(group, null) : group;
            if (meant is { IsException: false, Members.Count: > 0 })
            {
                seen.Add(Key(meant.Members));
                yield return (meant, Described(draft, group, meant, whole));
            }
        }

        foreach (var (members, source) in Remembered(core, drafts))
        {
            if (members.Count > 0 && seen.Add(Key(members)))
            {
                var span = sentence.Items[core].Span;
                yield return (new SubjectGroup { First = core, Last = core, Members = [.. members], Spans = [.. members.Select(_ => span)] }, Recalled(draft, source, members.Count));
            }
        }
    }

    private static string Key(IReadOnlyList<string> members) => string.Join('+', members);

    private IEnumerable<(IReadOnlyList<string> Members, string Source)> Remembered(int core, List<FactDraft> drafts)
    {
        var told = sentence.Discourse;
        if (drafts.FindLast(d => d.P.Core < core && d.Subject is not null) is { Subject: { } before })
        {
            yield return (before.Members, "clause-before");
        }

        if (told.Before?.Subject is { } last)
        {
            yield return (last.Members, "sentence-before");
        }

        if (told.LastChange is not null)
        {
            yield return ([.. told.LastSubjects], "last-change");
        }

        yield return (told.Entry, "entry");
        if (told.State is { } state)
        {
            yield return ([state], "document");
        }
    }

    private List<string> Described(FactDraft draft, SubjectGroup group, SubjectGroup meant, List<FactDraft> whole)
    {
        var (p, core) = (draft.P, draft.P.Core);
        var before = group.First < core;
        var side = before ? "before" : "after";
        var voice = !sentence.Isolating && Voice.IsPassive(sentence, core) ? "passive" : "active";
        List<string> features =
        [
            group.IsAnaphor ? "subject:pronoun:" + group.Role : "subject:named",
            "subject:" + side,
            "subject:" + side + ":" + Buckets.Gap(before ? sentence.Gap(group.Last, core) : sentence.Gap(core, group.First)),
            "subject:" + side + "/" + voice + "/" + p.Cue.Subject,
            "subject:" + side + "/" + p.Cue.Form + "/" + sentence.Language,
            "subject:role:" + group.Preposition,
            "subject:role:" + group.Preposition + "/" + p.Cue.Form + "/" + side,
            "subject:members:" + Buckets.Count(meant.Members.Count, 3),
            "subject:groups:" + Buckets.Count(sentence.Groups.Count, 4),
        ];
        Add(group.OfCity, "city");
        Add(group.OfDemonyms, "people");
        Add(group.OfDemonyms, "people/" + p.Cue.Form);
        Add(group.InParentheses, "parentheses");
        Add(group.Possessive, "possessive");
        Add(meant.OfOrganizations, "organization");
        Add(group.First <= 1, "opens");
        Add(group.First < p.From || group.First >= p.To, "outside");
        Add(!group.IsAnaphor && IsNearest(group, core), "nearest");
        Add(whole.Exists(d => d.Subject!.Members.Contains(meant.Members[0])), "told");
        WayFeatures.Add(features, sentence, "subject", Math.Min(group.Last, core), Math.Max(group.First, core));
        return features;

        void Add(bool holds, string feature)
        {
            if (holds)
            {
                features.Add("subject:" + feature);
            }
        }
    }

    // Whether no other State is named on its side nearer to the trigger.
    private bool IsNearest(SubjectGroup group, int core)
    {
        foreach (var other in sentence.Groups)
        {
            if (other != group && other is { IsAnaphor: false, OfOrganizations: false } && (group.First < core ? other.First > group.First && other.First < core : other.First < group.First && other.First > core))
            {
                return false;
            }
        }

        return !group.OfOrganizations;
    }

    private List<string> Recalled(FactDraft draft, string source, int members)
    {
        List<string> features =
        [
            "subject:recalled",
            "subject:recalled:" + source,
            "subject:recalled/" + draft.P.Cue.Form,
            "subject:recalled/groups:" + Buckets.Count(sentence.Groups.Count, 3),
            "subject:members:" + Buckets.Count(members, 3),
        ];
        if (!sentence.Groups.Any(g => g is { IsAnaphor: false, OfOrganizations: false } && g.First < draft.P.Core))
        {
            features.Add("subject:recalled/nobody-before");
        }

        if (draft.P.Core <= 1)
        {
            features.Add("subject:recalled/opens");
        }

        return features;
    }
}
