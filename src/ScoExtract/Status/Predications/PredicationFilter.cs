using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells predications that speak of no status of anyone: general rules, sittings, requests for other things.</summary>
internal sealed class PredicationFilter(SentenceContext sentence)
{
    private readonly ThingsTaken _things = new(sentence);
    private readonly ObjectBlocks _blocks = new(sentence);

    public bool Refuses(Predication p) => IsGeneric(p) || IsComplement(p) || _blocks.Refuse(p) || IsOfMeeting(p) || IsTimeSpent(p) || _things.Takes(p) || IsForAnotherThing(p) || IsSeat(p) || IsOfDenied(p);

    // "became a non-permanent member of the Security Council", 成为安理会成员: an organ's seat.
    private bool IsSeat(Predication p)
    {
        if (p.StatusItem < 0 || sentence.Items[p.StatusItem].Cue!.Status is not { } status)
        {
            return false;
        }

        // "entró en el Consejo de Seguridad como miembro no permanente"
        if (sentence.Items[p.StatusItem].Is(CueKind.Status, StatusNouns.Seat))
        {
            // "received the permanent members at the United Nations": what they are members of stands behind them.
            return Enumerable.Range(p.From, p.To - p.From).Any(i => IsSeat(i, status)) || (p.Cue.Kind == CueKind.Light && !sentence.NamesOrganization(p.StatusItem, p.To) && (sentence.Discourse.Main is not { } main || Organs.ElectsTo(main)));
        }

        var next = p.StatusItem + 1;
        while (next < sentence.Items.Count && (sentence.Items[next].Is(CueKind.Preposition) || sentence.Items[next].Is(CueKind.Article)))
        {
            next++;
        }

        return IsSeat(next, status) || (sentence.Isolating && IsSeat(p.StatusItem - 1, status));
    }

    private bool IsSeat(int item, MemberStatus status) =>
        item >= 0 && item < sentence.Items.Count && sentence.Items[item] is { Kind: ItemKind.Organization, Id: { } id } && Organs.IsSeat(id, status);

    // "agreed to admit Timor-Leste to be the 11th member": as what it is admitted.
    private bool IsComplement(Predication p) =>
        sentence.KeepsOrder && p is { Cue: { Kind: CueKind.Light, Form: CueForm.Infinite, Subject: SubjectRole.Doer }, Operators.Count: 0, Before: { Cue: { Kind: CueKind.Event, Change: null or StatusChange.Granted, Subject: SubjectRole.Patient, Form: CueForm.Finite } } before }
        && !sentence.Any(before.End, p.Start, i => i.Mark is ',' or ';' || i.Is(CueKind.Clause) || i.Is(CueKind.Modality) || i.Is(CueKind.Conjunction));

    // "La séance de la CEDEAO a été suspendue": what is suspended is a meeting.
    private bool IsOfMeeting(Predication p)
    {
        var items = sentence.Items;
        if (p is not { Cue: { Change: StatusChange.Suspended, Subject: SubjectRole.Patient, Form: CueForm.Finite }, StatusItem: < 0 } || sentence.Isolating || sentence.VerbFirst || !Voice.IsPassive(sentence, p.Core))
        {
            return false;
        }

        for (var i = p.Core - 1; i >= p.From && items[i].Mark == '\0'; i--)
        {
            if (items[i].Is(CueKind.Block) || items[i].Is(CueKind.Process))
            {
                return true;
            }

            if (sentence.GroupAt(i) is { Preposition: not "of" } || items[i].Is(CueKind.Event) || items[i].Is(CueKind.Clause))
            {
                return false;
            }
        }

        return false;
    }

    // "Any State may apply".
    private bool IsGeneric(Predication p)
    {
        var own = DescribingClause.Of(sentence, p);
        for (var i = p.From; i < p.To; i++)
        {
            // "Venezuela, which joined in 2012, meets the conditions of the bloc": what is general stands outside the clause.
            if ((own is { } clause && (i < clause.Open || i > clause.Close)) || (sentence is { Isolating: false, VerbFirst: false } && i < p.Core && DescribingClause.Encloses(sentence, p.From, i, p.Core)) || (i > p.Core && IsOpening(p) && sentence.Any(p.Core, i, m => m.Mark == ',')))
            {
                continue;
            }

            // "was admitted as a new member": whoever is named is one.
            // "a fait de l'Ukraine un pays candidat": what somebody is made is no kind.
            if (sentence.Items[i].Is(CueKind.Generic) && !(i == p.StatusItem - 1 && i > p.Core && p.Cue.Kind == CueKind.Light) && !NamedBehind(i, p.To) && !(i > p.Core && GroupReader.Role(sentence.Items, i) == "as"))
            {
                return true;
            }
        }

        return false;
    }

    // "Suspended in 2016, Venezuela has the right to appeal": the phrase that opens the sentence is told by itself.
    private bool IsOpening(Predication p) =>
        sentence is { Isolating: false, VerbFirst: false } && p is { Core: <= 1, Cue: { Kind: CueKind.Event, Subject: SubjectRole.Patient, Form: CueForm.Finite } };

    // "Four other States, Egypt, Iran and Iraq, joined": who they are is told at once.
    private bool NamedBehind(int words, int to)
    {
        if (words + 1 >= to || !(sentence.Items[words + 1].Mark is ',' or ':' or '(' or '-' || sentence.Items[words + 1].Is(CueKind.Lead)))
        {
            return false;
        }

        var next = words + 2;
        while (next < to && (sentence.Items[next].Is(CueKind.Article) || sentence.Items[next].Is(CueKind.Lead) || sentence.Items[next].Mark == '-'))
        {
            next++;
        }

        return next < to && sentence.GroupAt(next) is { OfOrganizations: false, OfCity: false, IsAnaphor: false };
    }

    // "the bid to host the agency of the Union", "the application of IAEA safeguards": what is asked for is no membership.
    private bool IsForAnotherThing(Predication p)
    {
        var items = sentence.Items;
        if (p is { Cue: { Kind: CueKind.Operator, Change: StatusChange.Applied, Form: CueForm.Noun }, StatusItem: < 0 } && p.Core + 3 < p.To && items[p.Core + 1].Is(CueKind.Preposition, "of")
            && items[p.Core + 2].Kind == ItemKind.Organization && items[p.Core + 3].Kind == ItemKind.Word)
        {
            return true;
        }

        if (PredicationLinks.Application(sentence, p) is { } bid && IsForAnotherThing(bid))
        {
            return true;
        }

        if (p is { Cue: { Kind: CueKind.Operator, Change: StatusChange.Applied, Form: CueForm.Noun }, StatusItem: < 0 })
        {
            // "candidacy for the Human Rights Council": an organ elects.
            var body = p.Core + 1;
            while (body < p.To && (items[body].Is(CueKind.Preposition) || items[body].Is(CueKind.Article)))
            {
                body++;
            }

            if (body < p.To && body > p.Core + 1 && items[body] is { Kind: ItemKind.Organization, Id: { } organ } && Organs.IsOrgan(organ))
            {
                return true;
            }
        }

        return p is { Cue: { Kind: CueKind.Operator, Change: StatusChange.Applied, Form: CueForm.Noun }, StatusItem: < 0 } && p.Core + 2 < p.To && items[p.Core + 1].Is(CueKind.Preposition, "to") && items[p.Core + 2].Kind == ItemKind.Word
            && sentence.Any(p.Core + 2, p.To, m => m.Is(CueKind.Article));
    }

    // "did not say when Russia would join", لم تؤكد سريان الانسحاب: what is denied is another verb, and of what it governs nothing is told.
    private bool IsOfDenied(Predication p)
    {
        for (var i = p.Core - 1; sentence.VerbFirst && p is { Cue.Form: CueForm.Noun, Operators.Count: 0, Later: < 0 } && i >= p.From && sentence.Gap(i, p.Core) <= ModalityReach.Near && sentence.Items[i].Mark == '\0'; i--)
        {
            if (sentence.Items[i].Is(CueKind.Modality, "near") && sentence.Items[i].Cue!.Modality == Modality.Negated)
            {
                return sentence.Items[i + 1].Kind == ItemKind.Word && !sentence.Any(p.From - 1, i, m => m.Is(CueKind.Modality));
            }
        }

        return false;
    }

    // "after forty years of membership" tells how long it lasted, not that it began.
    private bool IsTimeSpent(Predication p)
    {
        var before = GroupReader.Before(sentence.Items, p.Core);
        var of = before > 0 && (sentence.VerbFirst ? sentence.Items[before].Is(CueKind.Preposition) : sentence.Items[before].Is(CueKind.Preposition, "of"));
        before -= of ? 1 : 0;
        return (of || !sentence.VerbFirst) && p.Cue.Form == CueForm.Noun && before >= 0 && sentence.Items[before].Mention is DateMention { Temporal.IsDuration: true };
    }
}
