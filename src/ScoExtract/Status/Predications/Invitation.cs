using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells an invitation into an organization from one to do something else: <em>invites the Bank to contribute to the Community's fund</em>.</summary>
internal static class Invitation
{
    /// <summary>Whether a verb that offers somebody a step of his own (<em>предложил Катару вступить</em>) is told of another one, which is only put forward: <em>предложил принять Иран</em>.</summary>
    /// <param name="op">The verb.</param>
    /// <param name="p">The predication that it acts on.</param>
    public static bool IsProposal(Cue op, Predication p) =>
        op.Value == "offer" && p.Cue is not ({ Kind: CueKind.Event, Subject: SubjectRole.Doer, Form: CueForm.Infinite, Change: null or StatusChange.Granted } or { Kind: CueKind.Light, Subject: SubjectRole.Doer, Form: CueForm.Infinite });

    /// <summary>Whether somebody is invited to what is no organization.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">A predication that says nothing but <em>invited</em>.</param>
    /// <param name="subject">Who is invited.</param>
    /// <param name="organization">Where to; null where the clause does not tell.</param>
    public static bool IsToSomethingElse(SentenceContext sentence, Predication p, SubjectGroup subject, FoundOrganization? organization)
    {
        if (p.Cue is not { Kind: CueKind.Operator, Change: StatusChange.Invited } || p.StatusItem >= 0)
        {
            return false;
        }

        if (sentence.Isolating && IsReason(sentence, p))
        {
            return true;
        }

        if (organization is not { } where || where.Item <= p.Core)
        {
            return !sentence.Isolating && p.Cue.Form != CueForm.Noun && !Objectless.Is(sentence, p, subject);
        }

        // Another verb, or any other word, stands between who is invited and the organization.
        for (var i = Math.Max(p.Core, subject.First < where.Item ? subject.Last : p.Core) + 1; i < where.Item; i++)
        {
            if (sentence.Items[i].Kind == ItemKind.Word && !sentence.InsideGroup(i))
            {
                return true;
            }
        }

        return false;
    }

    // 应哈萨克斯坦总统邀请，…出席: a clause that a word for what ought to be opens says only why somebody came.
    private static bool IsReason(SentenceContext sentence, Predication p)
    {
        var first = p.Core;
        while (first > 0 && sentence.Items[first - 1].Mark is not (',' or ';'))
        {
            first--;
        }

        return first < p.Core - 1 && sentence.Items[first].Is(CueKind.Modality, "near") && sentence.Items[first].Cue!.Modality == Modality.Hypothetical && p.Core + 1 < sentence.Items.Count && (sentence.Items[p.Core + 1].Mark == ',' || sentence.Items[p.Core + 1].Kind == ItemKind.Word);
    }
}
