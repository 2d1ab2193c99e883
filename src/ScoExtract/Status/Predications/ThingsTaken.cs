using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells verbs whose object is a thing, no State and no organization: <em>suspended the talks</em>, <em>accepted the measures</em>, 建立管理系统.</summary>
internal sealed class ThingsTaken(SentenceContext sentence)
{
    /// <summary>Whether what the trigger of a predication acts on is a thing.</summary>
    public bool Takes(Predication p) => sentence.Isolating ? TakesWords(p) : TakesThing(p) || AcceptsThing(p);

    // 恢复联合国开发计划署的活动, 建立管理系统, 重返利比亚: the words behind the verb end in no name, or in that of a country that is come back to.
    private bool TakesWords(Predication p)
    {
        var items = sentence.Items;
        if (p is not { Cue: { Kind: CueKind.Event, Form: not CueForm.Noun }, StatusItem: < 0, Later: < 0 })
        {
            return false;
        }

        var (first, last) = (p.Core + 1, p.Core);
        for (var i = first; i < p.To && items[i].Mark is '\0' or '"'; i++)
        {
            if (items[i].Is(CueKind.Status) || items[i].Is(CueKind.Event) || items[i].Is(CueKind.Process) || (items[i].Is(CueKind.Subject) && !items[i].Is(CueKind.Subject, "one")))
            {
                return false;
            }

            if (items[i].Is(CueKind.Clause) || items[i].Is(CueKind.Operator) || items[i].Is(CueKind.Modality) || items[i].Is(CueKind.Conjunction, "together"))
            {
                break;
            }

            last = items[i].Kind is ItemKind.Organization or ItemKind.Country or ItemKind.Demonym || items[i].Is(CueKind.Organization) ? i : last;
        }

        if (first >= p.To || items[first].Mark is not ('\0' or '"'))
        {
            return false;
        }

        if (last == p.Core)
        {
            var noun = first + (items[first].Is(CueKind.Article) || items[first].Is(CueKind.Preposition) || items[first].Is(CueKind.Subject) || items[first].Is(CueKind.Modality) ? 1 : 0);
            return noun < p.To && items[noun].Kind == ItemKind.Word;
        }

        var joins = p.Cue.Subject == SubjectRole.Doer && p.Cue.Change != StatusChange.Founded;
        if (items[last].Kind == ItemKind.Country && joins)
        {
            return last == first;
        }

        // 加入联合国大家庭: what is joined may be named by what it is.
        var owned = last + 1 < p.To && items[last + 1].Is(CueKind.Article) ? last + 2 : last + 1;
        return !joins && owned < p.To && (items[owned].Kind == ItemKind.Word || items[owned].Is(CueKind.Block, "") || items[owned].Is(CueKind.Skip)) && (items[last].Kind != ItemKind.Country || owned > last + 1 || p.Cue.Change != StatusChange.Granted);
    }

    // "a refusé d'accepter les mesures proposées", "принять дополнительные меры": what is accepted is no State where none follows.
    private bool AcceptsThing(Predication p)
    {
        var items = sentence.Items;
        if (p is not { Cue: { Kind: CueKind.Event, Change: StatusChange.Granted or null, Subject: SubjectRole.Patient, Form: CueForm.Finite or CueForm.Infinite }, StatusItem: < 0, Later: < 0 } || Voice.IsPassive(sentence, p.Core))
        {
            return false;
        }

        if (AcceptsInvitation(p))
        {
            return true;
        }

        if (sentence.VerbFirst || NamedBehind(p))
        {
            return false;
        }

        var noun = p.Core + 1;
        noun += noun < p.To && (items[noun].Is(CueKind.Article) || items[noun].Is(CueKind.Subject)) ? 1 : 0;
        return noun < p.To && items[noun].Kind == ItemKind.Word && char.IsLower(sentence.Text.Raw[items[noun].Span.Start]);
    }

    // "aceptó la invitación de la OTAN para asistir", "قبلت اليابان دعوة الحلف": an invitation is accepted, nobody admitted.
    private bool AcceptsInvitation(Predication p)
    {
        var items = sentence.Items;
        var noun = p.Core + 1;
        while (noun < p.To && (items[noun].Is(CueKind.Article) || items[noun].Is(CueKind.Subject, "poss") || (sentence.VerbFirst && sentence.GroupAt(noun) is { OfCity: false })))
        {
            noun++;
        }

        return noun < p.To && items[noun].Cue is { Kind: CueKind.Operator, Change: StatusChange.Invited, Form: CueForm.Noun };
    }

    private bool NamedBehind(Predication p)
    {
        for (var i = p.Core + 1; i < p.To; i++)
        {
            if (sentence.GroupAt(i) is { OfOrganizations: false, Role: not "poss", Preposition: "" or "to" })
            {
                return true;
            }
        }

        return false;
    }

    // "علق الاتحاد الأوروبي مساعداته للنيجر": where the verb comes first, the noun behind the one who acts is what is suspended.
    private bool TakesNoun(Predication p)
    {
        var items = sentence.Items;
        if (!sentence.VerbFirst || p is not { Cue: { Change: StatusChange.Suspended or StatusChange.Restored, Form: CueForm.Finite, Subject: SubjectRole.Patient }, StatusItem: < 0, Later: < 0 })
        {
            return false;
        }

        // "علّقت عضوية غينيا مرتين": words that hold their own object take no other.
        if (items[p.Core].End > items[p.Core].First + 1)
        {
            return false;
        }

        var noun = p.Core + 1;
        while (noun < p.To && (items[noun].Kind is ItemKind.Organization or ItemKind.Country || items[noun].Is(CueKind.Organization)))
        {
            noun++;
        }

        return noun > p.Core + 1 && noun < p.To && (items[noun].Kind == ItemKind.Word || items[noun].Is(CueKind.Block));
    }

    // "suspended the talks with Serbia", "exclude fishing boats from the Union": what the verb takes is a thing.
    private bool TakesThing(Predication p)
    {
        var items = sentence.Items;
        if (TakesNoun(p))
        {
            return true;
        }

        if (p.Cue is not { Change: StatusChange.Suspended or StatusChange.Expelled or StatusChange.Restored, Form: not (CueForm.Noun or CueForm.Passive), Subject: SubjectRole.Patient } || (p.StatusItem >= 0 && GroupReader.Role(items, p.StatusItem).Length == 0) || (p.Cue.Change == StatusChange.Restored && !sentence.FreeOrder))
        {
            return false;
        }

        var next = p.Core + 1;

        // "suspendre ses aides": a pronoun that says whose, and a thing.
        if (sentence.Inverts && next + 1 < p.To && (items[next].Is(CueKind.Organization) || items[next].Is(CueKind.Subject, "poss")) && items[next].End == items[next].First + 1 && items[next + 1].Kind == ItemKind.Word)
        {
            return true;
        }

        // "suspendió su ayuda a Malí": a word that no table knows is what is suspended.
        if (next + 1 < p.To && items[next].Is(CueKind.Subject, "poss") && items[next + 1].Kind == ItemKind.Word && sentence.FreeOrder)
        {
            return true;
        }

        // "приостановил выплаты Шри-Ланке", "приостановила добычу нефти", "expulsó a varios funcionarios": so is what stands between it and a name, or has none behind it.
        if ((sentence.FreeOrder || (sentence.KeepsOrder && !Voice.IsPassive(sentence, p.Core))) && next < p.To && items[next].Kind == ItemKind.Word && char.IsLower(sentence.Text.Raw[items[next].Span.Start])
            && ((sentence.OwnsByCase && sentence.InsideGroup(Math.Min(next + 1, items.Count - 1))) || !NamedBehind(p)))
        {
            return true;
        }

        if (sentence.FreeOrder && next + 1 < p.To && items[next].Is(CueKind.Preposition, "to") && items[next + 1].Kind == ItemKind.Word && char.IsLower(sentence.Text.Raw[items[next + 1].Span.Start]))
        {
            return true;
        }

        return next + 1 < p.To && items[next].Is(CueKind.Article) && items[next + 1].Kind == ItemKind.Word && !items[next].Is(CueKind.Article, "genitive");
    }

    /// <summary>Whether a verb of coming or going has a State as its object, and so no organization: <em>entrer au Japon</em>, <em>enter Japan</em>.</summary>
    /// <param name="p">The predication.</param>
    public bool GoesElsewhere(Predication p)
    {
        var items = sentence.Items;
        if (p is not { Cue: { Kind: CueKind.Event, Subject: SubjectRole.Doer, Form: CueForm.Finite or CueForm.Infinite }, StatusItem: < 0, Later: < 0 } || p.Cue.Change == StatusChange.Founded
            || sentence.Isolating || sentence.VerbFirst)
        {
            return false;
        }

        var (noun, led) = (p.Core + 1, false);
        for (; noun < p.To && (items[noun].Is(CueKind.Article) || items[noun].Is(CueKind.Preposition)); noun++)
        {
            led |= items[noun].Is(CueKind.Preposition);
        }

        // Where objects stand behind their verbs a name there is one; elsewhere only behind a word for where to.
        return noun < p.To && sentence.GroupAt(noun) is { OfOrganizations: false, IsAnaphor: false } group && group.First == noun
            && (led ? group.Preposition is "in" or "into" or "to" or "from" : !sentence.Inverts && !sentence.FreeOrder);
    }

    /// <summary>Whether a participle for what was founded describes a thing: <em>les juridictions créées par Israël</em>.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="organization">The organization that would be meant.</param>
    public bool IsFounded(Predication p, FoundOrganization organization)
    {
        var before = sentence.Items[Math.Max(p.Core - 1, 0)];
        return p is { Cue: { Change: StatusChange.Founded, Form: not CueForm.Noun }, Operators.Count: 0 } && !sentence.Isolating && !sentence.VerbFirst && !sentence.FreeOrder
            && organization.Item >= 0 && organization.Item < p.Core - 1 && before.Kind == ItemKind.Word && char.IsLower(sentence.Text.Raw[before.Span.Start]) && !Voice.IsPassive(sentence, p.Core)
            // "The Council is an organization founded in 1949": the noun says what it is.
            && !sentence.Any(organization.Item, p.Core, m => m.Is(CueKind.State, "be") || m.Is(CueKind.Passive));
    }
}
