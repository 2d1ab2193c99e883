using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells verbs that act on something or somebody else than an organization or the one whose status changes: <em>applied it to a corpus</em>, <em>left it a legacy</em>, <em>créer les conditions</em>.</summary>
internal sealed class VerbObjects(SentenceContext sentence)
{
    // Words between a relative pronoun and its verb, the subject among them.
    private const int RelativeReach = 6;

    // A noun does not reach over more words to its organization.
    private const int NounReach = 14;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether a predication is of something else.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="subject">Whose status would change; null where the clause does not tell.</param>
    /// <param name="organization">Its organization; null where the clause names none.</param>
    public bool Refuse(Predication p, SubjectGroup? subject, FoundOrganization? organization) =>
        Applies(p) || Bequeaths(p) || Concedes(p) || IsParticiple(p) || InvitesToAct(p) || InvitesAnother(p, subject) || FoundsThing(p, organization) || OfAntecedent(p, organization)
        || OfOwnSubject(p, subject) || FoundsSubject(p) || BringsAnother(p, subject, organization) || ActsItself(p, subject, organization) || IsAdjective(p, subject) || IsBeyond(p, organization);

    // "applied it to a corpus": who applies to an organization applies nothing.
    private bool Applies(Predication p) =>
        sentence.KeepsOrder && p is { Cue: { Kind: CueKind.Operator, Change: StatusChange.Applied, Form: not CueForm.Noun }, StatusItem: < 0 } && p.Core + 1 < p.To && sentence.GroupAt(p.Core + 1) is { IsAnaphor: true };

    // "left it a legacy", "left Mali a debt"
    private bool Bequeaths(Predication p)
    {
        if (!sentence.KeepsOrder || p is not { Cue: { Kind: CueKind.Event, Change: StatusChange.Withdrawn, Form: CueForm.Finite } } || _items[p.Core].Leads || p.Core + 2 >= p.To)
        {
            return false;
        }

        var next = p.Core + 1;
        var last = sentence.GroupAt(next) is { } group ? group.Last : _items[next].Is(CueKind.Organization) ? next : p.To;
        return last + 2 < p.To && _items[last + 1].Is(CueKind.Article) && _items[last + 2].Kind == ItemKind.Word;
    }

    // "سلمت بأن": who concedes that something is so hands in nothing.
    private bool Concedes(Predication p) =>
        sentence.VerbFirst && p.Operators.Exists(o => _items[o].Cue is { Change: StatusChange.Applied, Form: CueForm.Finite } && o + 1 < _items.Count && _items[o + 1].Is(CueKind.Clause, "that"));

    // "est arrivée": what looks like a noun is a participle behind "to be"; "les formes" (folded from "formés"): and the other way round behind an article.
    private bool IsParticiple(Predication p) =>
        sentence.Inverts && p is { Cue.Kind: CueKind.Event, Core: > 0 } && (p.Cue.Form == CueForm.Noun ? _items[p.Core - 1].Is(CueKind.Passive) || _items[p.Core - 1].Is(CueKind.State, "be")
            : p.Cue is { Form: CueForm.Passive, Change: StatusChange.Founded } && _items[p.Core - 1].Is(CueKind.Article));

    // "invite les États membres à traduire": members are asked to act, nobody to become one.
    private bool InvitesToAct(Predication p) =>
        p is { Cue: { Kind: CueKind.Operator, Change: StatusChange.Invited, Form: not CueForm.Noun }, StatusItem: >= 0 } && !sentence.Isolating && !_items[p.StatusItem].Is(CueKind.Status, "abstract") && !StatusSearch.IsRole(_items, p.StatusItem);

    // "دعا مندوب فرنسا لدى الأمم المتحدة مجلس الأمن", "call on the Security Council to demand of Israel": another one is invited, or invites.
    private bool InvitesAnother(Predication p, SubjectGroup? subject)
    {
        if (subject is null || subject.First < p.Core || p is not { Cue: { Kind: CueKind.Operator, Change: StatusChange.Invited, Subject: SubjectRole.Patient, Form: not CueForm.Noun }, StatusItem: < 0 } || sentence.Isolating || Voice.IsPassive(sentence, p.Core))
        {
            return false;
        }

        var next = p.Core + 1;
        while (next < subject.First && (_items[next].Is(CueKind.Article) || (sentence.VerbFirst && _items[next].Is(CueKind.Organization))))
        {
            next++;
        }

        return next < subject.First && (sentence.VerbFirst ? (_items[next].Kind == ItemKind.Word || _items[next].Is(CueKind.Government)) && !sentence.NamesOrganization(next, subject.First)
            : _items[next].Kind == ItemKind.Organization || _items[next].Is(CueKind.Organization));
    }

    // "créer les conditions", "بإنشاء شركة": what is founded is a thing, where the organization stands before.
    private bool FoundsThing(Predication p, FoundOrganization? organization)
    {
        if (p is not { Cue: { Kind: CueKind.Event, Change: StatusChange.Founded, Subject: SubjectRole.Doer, Form: not CueForm.Noun }, Later: < 0 } || sentence.Isolating || organization?.Item > p.Core || Voice.IsPassive(sentence, p.Core))
        {
            return false;
        }

        var article = p.Core + 1 < p.To && _items[p.Core + 1].Is(CueKind.Article);
        var thing = p.Core + (article ? 2 : 1);
        return thing < p.To && (article || (sentence.VerbFirst && p.Cue.Form != CueForm.Finite)) && (_items[thing].Kind == ItemKind.Word || _items[thing].Is(CueKind.Block));
    }

    // "к которому Италия присоединилась": what is joined is what the pronoun stands for.
    private bool OfAntecedent(Predication p, FoundOrganization? organization)
    {
        if (organization is { Item: >= 0 } || p is not { Cue: { Kind: CueKind.Event, Subject: SubjectRole.Doer, Form: not CueForm.Noun } } || sentence.Isolating || sentence.VerbFirst)
        {
            return false;
        }

        for (var i = p.Core - 1; i > 0 && i >= p.Core - RelativeReach && _items[i].Mark == '\0'; i--)
        {
            if (_items[i].Is(CueKind.Clause, "rel"))
            {
                return _items[i - 1].Is(CueKind.Preposition, "to") || _items[i - 1].Is(CueKind.Preposition, "into") || _items[i - 1].Is(CueKind.Preposition, "in");
            }
        }

        return false;
    }

    // "applied in 2007, and the Working Party was established": what is founded is told right before the passive, and no organization stands there.
    private bool FoundsSubject(Predication p)
    {
        if (p is not { Cue: { Kind: CueKind.Event, Change: StatusChange.Founded, Form: not CueForm.Noun } } || !(sentence.KeepsOrder || sentence.Inverts) || !(p.Cue.Form == CueForm.Passive || Voice.IsPassive(sentence, p.Core)))
        {
            return false;
        }

        // "L'ASEAN est une organisation fondée par": the noun says what the organization before the copula is.
        var (verb, first) = OwnSubject(p.Core, -1);
        var described = first > 0 && sentence.Inverts && (_items[first].Is(CueKind.Passive) || _items[first].Is(CueKind.State, "be")) && (_items[first - 1].Kind == ItemKind.Organization || _items[first - 1].Mark == ')');
        return !described && first < verb && !(first > 0 && _items[first].Mark == ',' && (_items[first - 1].Kind == ItemKind.Organization || _items[first - 1].Mark == ')')) && (first < 0 || !_items[first].Is(CueKind.Organization) && _items[first].Kind != ItemKind.Organization)
            && !sentence.NamesOrganization(p.Core, p.To);
    }

    // "suspended Mali until civilian rule is restored": what stands right before the passive is acted on, not who another clause names.
    private bool OfOwnSubject(Predication p, SubjectGroup? subject)
    {
        if (subject is { IsAnaphor: true } || subject?.Last >= p.Core || p is not { Cue: { Kind: CueKind.Event, Subject: SubjectRole.Patient, Form: CueForm.Finite }, StatusItem: < 0, Operators.Count: 0 } || !(sentence.KeepsOrder || sentence.Inverts) || !Voice.IsPassive(sentence, p.Core))
        {
            return false;
        }

        var (verb, opener) = OwnSubject(p.Core, subject?.Last ?? -1);
        return opener >= 0 && opener < verb && opener != subject?.Last && (_items[opener].Subordinates || _items[opener].Is(CueKind.Clause) || _items[opener].Is(CueKind.Modality, "said") || _items[opener].Mark is ',' or ';');
    }

    // The last word before an auxiliary, and the item before the words that stand there.
    private (int Last, int Before) OwnSubject(int core, int known)
    {
        var verb = core - 1;
        while (verb >= 0 && (_items[verb].Is(CueKind.Passive) || _items[verb].Is(CueKind.State, "be") || _items[verb].Is(CueKind.Modality) || _items[verb].Is(CueKind.Light)))
        {
            verb--;
        }

        var before = verb;
        while (before >= 0 && before != known && (_items[before].Kind is ItemKind.Word or ItemKind.Other || _items[before].Is(CueKind.Article) || _items[before].Is(CueKind.Block)))
        {
            before--;
        }

        return (verb, before);
    }

    // "bringing a defector into the United Nations": it is not the State named further on that is brought.
    private bool BringsAnother(Predication p, SubjectGroup? subject, FoundOrganization? organization) =>
        sentence.KeepsOrder && p is { Core: > 1, Cue: { Kind: CueKind.Event, Subject: SubjectRole.Patient, Form: not CueForm.Noun }, StatusItem: < 0, Operators.Count: 0 } && !Voice.IsPassive(sentence, p.Core)
        && subject is not null && organization is { } into && into.Item > p.Core && subject.First > into.Item && GroupReader.Role(_items, into.Item).Length > 0;

    // "قبلت إيران تعليق التخصيب", "la Corée n'exclut pas": who acts in the active admits or excludes something else.
    private bool ActsItself(Predication p, SubjectGroup? subject, FoundOrganization? organization)
    {
        if (p is not { Cue: { Kind: CueKind.Event, Subject: SubjectRole.Patient, Form: CueForm.Finite }, StatusItem: < 0, Operators.Count: 0, Later: < 0 } || organization is not null || subject is null or { IsAnaphor: true } || Voice.IsPassive(sentence, p.Core))
        {
            return false;
        }

        if (sentence.VerbFirst)
        {
            var behind = subject.Last + 1;
            while (behind + 1 < _items.Count && _items[behind].Is(CueKind.Article))
            {
                behind++;
            }

            return subject.First > p.Core && behind < _items.Count && _items[behind] is { Kind: not (ItemKind.Date or ItemKind.Mark) } next && !next.Is(CueKind.Preposition) && !next.Is(CueKind.Conjunction);
        }

        return (sentence.Inverts || sentence.FreeOrder) && subject.Last < p.Core && _items[p.Core - 1].Cue is { Kind: CueKind.Modality, Modality: Modality.Negated };
    }

    // "le retour de réfugiés burundais": an adjective of another noun than the one that tells the change.
    private bool IsAdjective(Predication p, SubjectGroup? subject) =>
        subject is { OfDemonyms: true } && subject.Last != p.Core - 1 && subject.First != p.Core + 1 && (new GroupStanding(sentence).IsPart(subject, p.Core) || p is { Cue: { Kind: CueKind.Event, Form: CueForm.Noun }, Operators.Count: 0, Later: < 0 });

    private bool IsBeyond(Predication p, FoundOrganization? organization) =>
        p is { Cue: { Kind: CueKind.Event, Form: CueForm.Noun }, StatusItem: < 0 } && organization is { } far && far.Item > p.Core && sentence.Gap(p.Core, far.Item) > NounReach;
}
