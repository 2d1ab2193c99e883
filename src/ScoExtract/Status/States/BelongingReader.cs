using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.States;

/// <summary>Reads verbs that say by themselves that somebody is a member, or takes part as something: <em>belongs to</em>, <em>siège à l'OCS en qualité d'observateur</em>.</summary>
internal sealed class BelongingReader(SentenceContext sentence, OrganizationFinder organizations)
{
    // Words between an organization and the verb behind it: "not", "yet".
    private const int WordsBetween = 2;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly HolderFinder _holders = new(sentence);

    /// <summary>The state that such a verb tells; null where it tells none.</summary>
    /// <param name="verb">Item of the verb.</param>
    public Held? Read(int verb)
    {
        if (Inverted(verb) is { } behind && Antecedent(behind, verb) is { } host)
        {
            return new Held(behind, verb, MemberStatus.Member, host, verb, []);
        }

        if ((_holders.Before(verb, 0) ?? Described(verb) ?? (Fronted(verb) is not null ? SubjectGroup.Dropped(verb) : null) ?? (OmitsSubject(verb, 0) ? SubjectGroup.Dropped(verb) : null)) is not { } holder)
        {
            return null;
        }

        for (var i = verb + 1; i < _items.Count && sentence.Gap(verb, i) <= 5; i++)
        {
            // "make up the evidence that the group presented": another clause.
            if (_items[i].Is(CueKind.Clause) || _items[i].Mark is ';' or ':')
            {
                break;
            }

            // Organs such as the Security Council are sat in for a term.
            if (organizations.Pointers.At(i, holder) is { } found)
            {
                if (Role(i) is var role and >= 0 && StatusNouns.Value(_items, role) is { } told)
                {
                    sentence.Consumed[role] = true;
                    return new Held(holder, role, told, found with { Id = Organs.Holder(found.Id, told) }, verb, []);
                }

                return Organs.IsOrgan(found.Id) || _items[verb].Is(CueKind.State, "attend") ? null : new Held(holder, verb, MemberStatus.Member, found, verb, _holders.Exceptions(holder, verb));
            }
        }

        if ((Antecedent(holder, verb) ?? Fronted(verb)) is { } whole)
        {
            return new Held(holder, verb, MemberStatus.Member, whole, verb, []);
        }

        // "В ОТГ Ташкент состоит с 2019 года"
        // "Швейцария и Ватикан в ООН не входят"
        for (var i = 0; sentence.FreeOrder && i < verb; i++)
        {
            if ((i < holder.First || (i > holder.Last && sentence.Gap(i, verb) <= WordsBetween)) && (GroupReader.Role(_items, i) == "in" || (i > 1 && _items[i - 1].Kind == ItemKind.Word && _items[i - 2].Is(CueKind.Preposition, "in"))) && organizations.Pointers.At(i, holder) is { } fronted)
            {
                return new Held(holder, verb, MemberStatus.Member, fronted, verb, []);
            }
        }

        return null;
    }

    // "A la Organización de Estados Iberoamericanos (OEI) pertenece desde 1979": where subjects are left out, nothing but the organization stands before the verb.
    private FoundOrganization? Fronted(int verb)
    {
        var (organization, named) = (default(FoundOrganization?), 0);
        for (var i = 0; i < verb; i++)
        {
            if (_items[i].Kind == ItemKind.Organization)
            {
                organization ??= organizations.Pointers.At(i, null);
                named++;
            }
            else if (!_items[i].Is(CueKind.Preposition) && !_items[i].Is(CueKind.Article) && _items[i].Mark is not ('(' or ')' or ','))
            {
                return null;
            }
        }

        return named > 0 && sentence.DropsSubject && !sentence.VerbFirst && GroupReader.Role(_items, _items.Count > 1 && organization is { } o ? o.Item : 0) is "to" or "in" && organization is { } front && !Organs.IsOrgan(front.Id) ? front : null;
    }

    // "la marcha de Malí y Níger, gobernados por juntas y agrupados ahora en la Alianza": participles behind a comma tell of the names before it, whatever these are to the clause.
    private SubjectGroup? Described(int verb)
    {
        var i = verb - 1;
        while (_items[verb].Cue!.Form == CueForm.Passive && i > 0 && !sentence.InsideGroup(i) && !_items[i].TellsStatus && _items[i].Mark is not (';' or ':'))
        {
            i--;
        }

        return i > 0 && sentence.GroupAt(i) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } named && named.Last + 1 < verb && _items[named.Last + 1].Mark == ',' ? named : null;
    }

    // "l'OPEP, à laquelle appartient l'Indonésie": right behind a relative pronoun and its verb stands who belongs.
    private SubjectGroup? Inverted(int verb)
    {
        var name = verb + 1;
        while (name < _items.Count && _items[name].Is(CueKind.Article))
        {
            name++;
        }

        var pronoun = verb - 1;
        while (pronoun > 0 && _items[pronoun].Is(CueKind.Article))
        {
            pronoun--;
        }

        return (sentence.Inverts || sentence.FreeOrder) && pronoun >= 0 && _items[pronoun].Is(CueKind.Clause, "rel") && name < _items.Count && sentence.GroupAt(name) is { OfOrganizations: false, OfCity: false, OfDemonyms: false, Preposition: "" } group && group.First == name ? group : null;
    }

    // "la Francofonía, a la que Guinea-Bisáu pertenece", "l'Union (UA), dont fait partie le Maroc": the organization that the clause is said of.
    private FoundOrganization? Antecedent(SubjectGroup holder, int verb)
    {
        var i = Math.Min(holder.First, verb) - 1;
        while (i > 1 && _items[i].Is(CueKind.Article))
        {
            i--;
        }

        if (sentence.Isolating || sentence.VerbFirst || i < 1 || !_items[i].Is(CueKind.Clause, "rel") || sentence.Any(Math.Min(holder.Last, verb), Math.Max(holder.First, verb), m => m.TellsStatus || m.Mark == ','))
        {
            return null;
        }

        while (i > 0 && (_items[i].Is(CueKind.Clause, "rel") || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Preposition) || _items[i].Mark == ','))
        {
            i--;
        }

        i -= i > 2 && _items[i].Mark == ')' && _items[i - 1].Kind == ItemKind.Organization && _items[i - 2].Mark == '(' ? 1 : 0;
        return organizations.Pointers.At(i, holder) is { } found && !Organs.IsOrgan(found.Id) ? found : null;
    }

    /// <summary>Whether nothing but dates and words of grammar stands before the verb of a sentence, in a language that leaves subjects out: <em>Es miembro de la OCDE</em>, <em>С 1949 года является членом НАТО</em>.</summary>
    /// <param name="verb">The first item of the verb.</param>
    /// <param name="from">The first item of its clause.</param>
    public bool OmitsSubject(int verb, int from)
    {
        for (var i = 0; i < verb; i++)
        {
            if (_items[i].Kind != ItemKind.Date && !_items[i].Is(CueKind.Preposition) && !_items[i].Is(CueKind.Since) && !_items[i].Is(CueKind.Article) && _items[i].Mark != ',' && !_items[i].Is(CueKind.Modality, "near"))
            {
                return false;
            }
        }

        return from == 0 && sentence.DropsSubject && !sentence.VerbFirst;
    }

    // "siège à l'OCS en qualité d'observateur", "participe aux travaux de l'OCS comme observateur": as what; -1 where it is not told.
    private int Role(int organization)
    {
        for (var i = organization + 1; i < _items.Count && i <= organization + 5; i++)
        {
            if (_items[i].Is(CueKind.Status))
            {
                return !sentence.Consumed[i] && (StatusSearch.IsRole(_items, i) || GroupReader.Role(_items, i) == "with") ? i : -1;
            }

            if (_items[i].Mark != '\0')
            {
                return -1;
            }
        }

        return -1;
    }
}
