using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds the one acted upon: the object of the active, the subject of the passive, the owner of the status, the recipient.</summary>
internal sealed class PatientFinder(SentenceContext sentence)
{
    // Words between one who is pointed to and the comma behind him: "el país lusófono".
    private const int Adjectives = 2;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly SubjectPositions _positions = new(sentence);
    private readonly OwnerFinder _owners = new(sentence);

    /// <summary>Whom the word <paramref name="at"/> acts on; null for nobody told.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="at">Item of its trigger, or of an operator that has an object of its own (<em>invited Egypt to join</em>).</param>
    /// <param name="fits">Which groups may be it.</param>
    public SubjectGroup? Find(Predication p, int at, Func<SubjectGroup, bool> fits)
    {
        var cue = _items[at].Cue!;
        var outermost = p.Operators.Count == 0 || p.Operators[0] == at;
        // "منحتها مركز المراقب": the verb ends in the pronoun for one told of before.
        if (cue is { Kind: CueKind.Light, Value: "pronoun" })
        {
            return SubjectGroup.Dropped(at);
        }

        if (p.StatusItem >= 0 && p.StatusItem < at && _owners.Of(p, p.StatusItem, fits) is { } holder)
        {
            // "the membership of Guinea in the Union was suspended"
            return holder;
        }

        // "suspended Mali's membership"
        if (p.StatusItem > at && p.StatusItem >= 2 && sentence.GroupAt(p.StatusItem - 2) is { Possessive: true } owner && owner.Last == p.StatusItem - 2 && fits(owner))
        {
            return owner;
        }

        // "lifted the sanctions on Gabon and restored its membership"; but 接纳智利为其联系国
        if (p.StatusItem > at && p.StatusItem >= 1 && sentence.GroupAt(p.StatusItem - 1) is { IsAnaphor: true, Role: "poss" or "one" } own && fits(own) && !(sentence.Isolating && (_items[own.First - 1].Is(CueKind.State) || _items[own.First - 1].Is(CueKind.Preposition))))
        {
            // 西共体对三国均曾中止其成员资格
            return (sentence.Isolating ? Recipient(p, at, fits) : null) ?? own;
        }

        // "تعليق عضويتها ونقل المقر إلى تونس": a noun that says by its ending whose it is belongs to one told of before.
        if (p.StatusItem > at && StatusNouns.IsOwned(sentence, p.StatusItem) && !sentence.Groups.Any(g => g.First > at && g.Last < p.StatusItem && fits(g)))
        {
            return SubjectGroup.Dropped(at);
        }

        // "l'Argentine veut le chasser du bloc": a pronoun stands before the infinitive for one told of before, who is not the doer.
        if (sentence.Inverts && outermost && at > 1 && cue is { Kind: CueKind.Event, Form: CueForm.Finite, Change: StatusChange.Suspended or StatusChange.Expelled or StatusChange.Restored } && p.StatusItem < 0 && _items[at - 1].Is(CueKind.Article) && _items[at - 1].End - _items[at - 1].First == 1
            && !HasObject(p, at))
        {
            return SubjectGroup.Dropped(_positions.Before(p, at, fits) is { IsAnaphor: false, OfDemonyms: false } doer ? doer.First : at);
        }

        if (cue.Form == CueForm.Passive || Voice.IsPassive(sentence, at))
        {
            return sentence.VerbFirst
                ? _positions.After(p, at, fits, SubjectPositions.ObjectReach) ?? _positions.Before(p, at, fits)
                : _positions.Before(p, at, fits) ?? (cue.Kind == CueKind.Light && sentence.FreeOrder ? Recipient(p, at, fits) : null) ?? _positions.After(p, at, fits, SubjectPositions.ObjectReach);
        }

        // "with Albania and Croatia, admitted in 2009, it had": a participle between commas tells of the name before it.
        if (cue.Form == CueForm.Finite && p.Operators.Count == 0 && !sentence.VerbFirst && !sentence.Isolating && at > 1 && _items[at - 1].Mark == ',' && sentence.GroupAt(at - 2) is { Possessive: false, OfCity: false, IsAnaphor: false } accompanying && fits(accompanying)
            && accompanying.Preposition is "with" or "of" or "to" && !accompanying.OfOrganizations && (Objectless.Is(sentence, p, accompanying) || sentence.NamesOrganization(at, p.To)) && !HasObject(p, at))
        {
            return accompanying;
        }

        // "Invited in 2002, Bulgaria and Romania became members": a participle that opens the sentence tells of its subject.
        if ((at <= 1 || OpeningPhrase.IsFurther(sentence, p)) && outermost && OpeningPhrase.Subject(sentence, p, at) is { } fronted && fits(fronted))
        {
            return fronted;
        }

        // "Saudi Arabia, invited at the same time, ...": a participle describes the name before its comma; so does one that closes the sentence, "Niger joins Mali and Guinea, suspended from the bloc".
        if (at >= 2 && outermost && cue.Form == CueForm.Finite && _items[at - 1].Mark == ',' && sentence.GroupAt(at - 2) is { OfCity: false, Preposition: "" } described && fits(described)
            && !sentence.VerbFirst && !sentence.Isolating && (sentence.Any(at, p.To, m => m.Mark == ',') || (sentence.KeepsOrder && sentence.NamesOrganization(at, p.To))) && !HasObject(p, at))
        {
            return described;
        }

        // "Cuba (1962) y Honduras (2009), este último reincorporado en 2011"
        if (sentence.FreeOrder && outermost && cue.Form == CueForm.Finite && Beside(at) is { } last && fits(last))
        {
            return last;
        }

        // "a decision that gave candidate status to the EAEU": an organization receives, whatever stands before.
        var received = _positions.After(p, at, fits, SubjectPositions.ObjectReach);
        // "The enlargement of the Union to Croatia": to whom, not what it does to others.
        if (cue.Value == "to" && received?.Preposition != "to")
        {
            return null;
        }

        // "les dirigeants lui ont accordé le statut": a pronoun right before the verb receives, where a name before it gives.
        if (received is null && sentence.Inverts && cue is { Kind: CueKind.Light, Form: CueForm.Finite } && Receiving(p, at) is { } receiving)
        {
            return receiving;
        }

        // "A Montenegro se le concedió el estatuto": who receives may stand first.
        // 北约向爱沙尼亚发出入盟邀请
        if (received is null && ((cue.Kind is CueKind.Light or CueKind.Event && sentence.FreeOrder) || (sentence.Isolating && (cue.Kind == CueKind.Operator || cue.Change is StatusChange.Suspended or StatusChange.Expelled or StatusChange.Restored))) && Recipient(p, at, fits) is { } recipient)
        {
            return recipient;
        }

        if (received is null && Enumerable.Range(at, p.To - at).Any(i => sentence.GroupAt(i) is { OfOrganizations: true, Preposition: "to" } && _items[at].Cue!.Kind == CueKind.Light))
        {
            return null;
        }

        // 接受国际货币基金组织的贷款: who takes something in is not taken in.
        if (received is null && sentence.Isolating && cue is { Kind: CueKind.Event, Change: StatusChange.Granted, Form: not CueForm.Passive } && p.StatusItem < 0 && at + 1 < _items.Count && _items[at + 1].Kind == ItemKind.Organization)
        {
            return null;
        }

        return received ?? Capital(p, at, fits) ?? Apposed(p, at, fits) ?? (cue.Kind == CueKind.Operator && cue.Form == CueForm.Finite && !sentence.Isolating && !sentence.FreeOrder ? null : _positions.Before(p, at, g => fits(g) && !(g.IsAnaphor && p.Operators.Count == 0)));
    }

    // The first or last of several, right before a participle; an adverb may stand between.
    private SubjectGroup? Beside(int verb)
    {
        var i = verb - 1;
        i -= i > 0 && (_items[i].Kind == ItemKind.Word || _items[i].Is(CueKind.Article)) ? 1 : 0;
        return i >= 0 && sentence.GroupAt(i) is { IsAnaphor: true, Role: SubjectGroup.Latter or SubjectGroup.Former, Preposition: "" } group ? group : null;
    }

    // "acordó suspender a Bisáu", "readmitted Damascus": a capital right behind a verb that acts on States stands for its own.
    private SubjectGroup? Capital(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        var name = verb + 1;
        name += name < p.To && _items[name].Kind == ItemKind.Date ? 1 : 0;
        name += name < p.To && _items[name].Is(CueKind.Preposition, "to") ? 1 : 0;
        return !sentence.Isolating && _items[verb].Cue is { Kind: CueKind.Event, Change: StatusChange.Suspended or StatusChange.Expelled or StatusChange.Restored, Form: CueForm.Finite or CueForm.Infinite, Subject: SubjectRole.Patient }
            && name < p.To && sentence.GroupAt(name) is { OfCity: true, Preposition: "" or "to" } city && city.First == name && fits(city) ? city : null;
    }

    // "El país lusófono, ya suspendido en 2012 y readmitido en 2014, ...": participles between commas tell of whom the words before point to.
    private SubjectGroup? Apposed(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        var i = verb - 1;
        if (sentence.Isolating || sentence.VerbFirst || p is not { Operators.Count: 0, Cue: { Kind: CueKind.Event, Form: CueForm.Finite } } || !sentence.Any(verb, _items.Count, m => m.Mark == ','))
        {
            return null;
        }

        // The second of two behind the first.
        if (i > 0 && _items[i].JoinsClauses && p.Before is { Operators.Count: 0, Cue: { Subject: SubjectRole.Patient, Form: CueForm.Finite, Kind: CueKind.Event } } first && !sentence.Any(first.Core, i, m => m.Mark == ','))
        {
            i = first.Core - 1;
        }

        while (i > 0 && (_items[i].Is(CueKind.Article) || _items[i].IsFiller))
        {
            i--;
        }

        if (i <= 0 || _items[i].Mark != ',')
        {
            return null;
        }

        var before = i - 1;
        while (before > 0 && before > i - 1 - Adjectives && _items[before].Kind == ItemKind.Word)
        {
            before--;
        }

        return sentence.GroupAt(before) is { IsAnaphor: true, Role: "one", Preposition: "" } group && group.Last == before && fits(group) ? group : null;
    }

    // "reacted to the aggression against Ukraine, suspending the Russian Federation": a participle with a name right behind it acts on that.
    private bool HasObject(Predication p, int verb)
    {
        var next = verb + 1;
        while (next < p.To && _items[next].Is(CueKind.Article))
        {
            next++;
        }

        return next < p.To && sentence.GroupAt(next) is { OfOrganizations: false, OfCity: false, Preposition: "" };
    }

    private SubjectGroup? Receiving(Predication p, int verb)
    {
        var i = verb - 1;
        while (i > p.From && (sentence.GroupAt(i) is null) && (_items[i].Is(CueKind.State, "have") || _items[i].IsFiller || _items[i].Kind == ItemKind.Word || _items[i].Mark == ',' || _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Article)))
        {
            i--;
        }

        return i > p.From && sentence.GroupAt(i) is { IsAnaphor: true, Role: "one" or "any" } pronoun && (_items[i - 1].Is(CueKind.Conjunction) || sentence.InsideGroup(i - 1) || _items[i - 1].Is(CueKind.Government) || _items[i - 1].Is(CueKind.Organization)) ? pronoun : null;
    }

    private SubjectGroup? Recipient(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        for (var i = p.From; i < verb; i++)
        {
            if (sentence.GroupAt(i) is { Preposition: "to", OfCity: false, InParentheses: false, Role: not "poss" } group && fits(group))
            {
                return group;
            }
        }

        return null;
    }
}
