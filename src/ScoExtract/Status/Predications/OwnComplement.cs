using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Reads what a noun for a change or a status is of or leads to: <em>the return from exile</em>, <em>the entry of Crimea into Russia</em>, <em>l'entrée sur la scène politique</em>, <em>participants of the project</em>. A noun with such a complement says by it what it tells of, and that is no organization.</summary>
internal static class OwnComplement
{
    // Adjectives before the word that means an organization: "the North Atlantic alliance".
    private const int Adjectives = 3;

    /// <summary>Whether the noun that a predication is, or the status that it is told with, has a complement that is neither an organization nor a State that changes.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    /// <param name="subject">Whose change it is; null where the clause does not tell.</param>
    /// <param name="organization">Item of the organization that the clause names; -1 where it names none.</param>
    /// <param name="borrows">Whether it would take one over from the text around; its neighbours in the sentence may still lend it one otherwise.</param>
    public static bool IsForeign(SentenceContext sentence, Predication p, SubjectGroup? subject, int organization, bool borrows)
    {
        if (p.StatusItem >= 0)
        {
            return OfStatus(sentence, p.StatusItem, p.To, subject);
        }

        if (p is not { Cue: { Kind: CueKind.Event or CueKind.Operator, Form: CueForm.Noun } })
        {
            return false;
        }

        if (IsToldOfAnother(sentence, p, subject))
        {
            return true;
        }

        var next = Behind(sentence, p, subject);
        var (head, role) = Head(sentence, next, p.To);
        if (head >= p.To || IsCircumstance(sentence, head, role, borrows))
        {
            return false;
        }

        return role.Length == 0
            ? IsOwnedBy(sentence, p, subject, next, head)
            : !IsExcused(sentence, p, subject, organization, borrows, head, role) && !sentence.Affixes.IsOwned(sentence.Words(head)) && IsThing(sentence, head, p.To, role);
    }

    /// <summary>Whether a status is one of something else: <em>members of the family</em>, <em>участники проекта</em>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="status">Item of the status.</param>
    /// <param name="to">Just past the last item of its clause.</param>
    /// <param name="subject">Who holds it; null where the clause does not tell.</param>
    public static bool OfStatus(SentenceContext sentence, int status, int to, SubjectGroup? subject)
    {
        var items = sentence.Items;
        var next = status + 1;
        if (next >= to || (subject is not null && next >= subject.First && next <= subject.Last))
        {
            return false;
        }

        if (sentence.OwnsByCase && (items[next].Kind == ItemKind.Word || items[next].Is(CueKind.Block)) && char.IsLower(sentence.Text.Raw[items[next].Span.Start]))
        {
            return IsThing(sentence, next, to, "of");
        }

        var (head, role) = Head(sentence, next, to);
        return head < to && role == "of" && IsThing(sentence, head, to, role);
    }

    // Whom the noun leads to, or whom it is owned by, is not who changes.
    private static bool IsToldOfAnother(SentenceContext sentence, Predication p, SubjectGroup? subject) =>
        (subject is { IsAnaphor: false } goal && goal.First > p.Core && p.Cue is { Kind: CueKind.Event, Value: not "to", Change: null or StatusChange.Granted or StatusChange.Restored } && !sentence.VerbFirst && IsGoal(sentence, p.Core, goal))
        || (sentence.VerbFirst && IsOwnedByAnother(sentence, p, subject));

    // How, when and by whom it was done says nothing of what it is.
    private static bool IsCircumstance(SentenceContext sentence, int head, string role, bool borrows) =>
        role is "with" or "when" or "by" or "as" or "until" || ((!borrows || sentence.KeepsOrder) && role is "in" or "on") || sentence.Items[head].Is(CueKind.Block);

    // "возвращение Крыма", "قبول منهج": a noun right behind it owns it by its case; "الانضمام لقلة الدعم", "بدورها": not one that a preposition or "and" is glued to.
    private static bool IsOwnedBy(SentenceContext sentence, Predication p, SubjectGroup? subject, int next, int head)
    {
        // "انضمام كامل لمصر": an adjective stands between.
        var led = sentence.VerbFirst && subject is { OfDemonyms: false, Preposition: "to" } && subject.First > head && subject.First <= head + 2;

        // "دعوة ست دول هي": a count before the word for States, whose names follow.
        led |= sentence.VerbFirst && subject is { OfDemonyms: false } && subject.First > head + 1 && sentence.Items[head + 1].Is(CueKind.Article);
        return !led && next == p.Core + 1 && (sentence.OwnsByCase || (sentence.VerbFirst && sentence.Affixes.MayBeOwned(sentence.Words(p.Core)) && !sentence.Affixes.HasPrefix(sentence.Words(head)))) && IsThing(sentence, head, p.To, "");
    }

    // Where the rest of the clause explains what stands behind the noun.
    private static bool IsExcused(SentenceContext sentence, Predication p, SubjectGroup? subject, int organization, bool borrows, int head, string role)
    {
        // "l'Union a décidé l'admission du Tchad à l'unanimité": where the organization is told before, the rest tells how and when.
        if (!borrows && organization < head)
        {
            return true;
        }

        // "the accession of the Caribbean countries began with Barbados": who accedes is told later on.
        if ((role == "of" || (role == "in" && !sentence.OwnsByCase)) && subject is { OfDemonyms: false } && subject.First > head && p.Cue!.Change is not (StatusChange.Suspended or StatusChange.Restored))
        {
            return true;
        }

        // "le retour dans les rangs de l'Union", "إلى تكتل «بريكس»": what is joined may be told in more words; what is left may be a part.
        return organization > head && role != "of" && sentence.Items[head].Kind == ItemKind.Word && p.Cue!.Change is null or StatusChange.Granted or StatusChange.Restored;
    }

    // "دون استبعاد أي خيارات": such a noun is owned by what follows it, not by a State named long before.
    private static bool IsOwnedByAnother(SentenceContext sentence, Predication p, SubjectGroup? subject) =>
        subject is { IsAnaphor: false } && subject.Last < p.Core - 1 && p is { Operators.Count: 0, Later: < 0, Cue: { Kind: CueKind.Event, Change: StatusChange.Expelled or StatusChange.Suspended } } && sentence.Affixes.MayBeOwned(sentence.Words(p.Core));

    // "Присоединение Крыма к России", "вхождение в состав России": whom the noun leads to is no one who accedes.
    private static bool IsGoal(SentenceContext sentence, int noun, SubjectGroup group)
    {
        var before = group.First - 1;
        while (before > noun && (sentence.Items[before].Is(CueKind.Enlargement) || sentence.Items[before].Is(CueKind.Skip)))
        {
            before--;
        }

        return group.Preposition is "to" or "into" or "in" || (before > noun && before < group.First - 1 && sentence.Items[before].Is(CueKind.Preposition));
    }

    // Past the names of those whose change it is, and its date.
    private static int Behind(SentenceContext sentence, Predication p, SubjectGroup? subject)
    {
        var items = sentence.Items;
        var i = p.Core + 1;
        for (; i < p.To; i++)
        {
            if (subject is not null && i <= subject.First && Leads(items, i, subject.First))
            {
                i = subject.Last;
            }
            else if (items[i].Kind != ItemKind.Date && items[i].Mark != '"' && !(items[i].Is(CueKind.Preposition) && i + 1 < p.To && items[i + 1].Kind == ItemKind.Date))
            {
                break;
            }
        }

        // "exclusion automatique de": an adjective behind the noun.
        return (sentence.Inverts || sentence.FreeOrder && !sentence.OwnsByCase) && i + 1 < p.To && items[i].Kind == ItemKind.Word && items[i + 1].Is(CueKind.Preposition, "of") ? i + 1 : i;
    }

    // The first item behind prepositions and articles, and what the last of these says.
    private static (int Head, string Role) Head(SentenceContext sentence, int from, int to)
    {
        var (items, head, role) = (sentence.Items, from, "");
        while (head < to && (items[head].Is(CueKind.Preposition) || items[head].Is(CueKind.Article) || items[head].Mark == '"' || (sentence.VerbFirst && items[head].IsFiller)))
        {
            role = items[head].Is(CueKind.Preposition) ? items[head].Cue!.Value : role;
            head++;
        }

        // "for the 2004 Summer Olympics": a year behind an article says which.
        head += head > from && head + 1 < to && items[head].Kind == ItemKind.Date && items[head - 1].Is(CueKind.Article) && items[head + 1].Kind == ItemKind.Word ? 1 : 0;
        return (head, head < to && role.Length == 0 ? items[head].PrefixRole : role);
    }

    private static bool IsThing(SentenceContext sentence, int head, int to, string role)
    {
        var items = sentence.Items;
        if (items[head].Kind is ItemKind.City or ItemKind.Country)
        {
            return role is "to" or "into" or "from";
        }

        if (items[head].Kind is not (ItemKind.Word or ItemKind.Other) && !items[head].Is(CueKind.Block))
        {
            return false;
        }

        // "в Атлантический альянс", "la grande organisation": an adjective before the word for it; "منظمة «إيكواس»": a quotation mark before its name.
        var noun = head;
        while (noun < to && noun <= head + Adjectives && (items[noun].Kind is ItemKind.Word or ItemKind.Other || items[noun].Mark == '"'))
        {
            noun++;
        }

        return noun >= to || !(items[noun].Kind == ItemKind.Organization || items[noun].Is(CueKind.Organization) || items[noun].Is(CueKind.Status) || items[noun].Is(CueKind.Government) || items[noun].Is(CueKind.Subject) || items[noun].Is(CueKind.Generic) || (sentence.GroupAt(noun) is { OfDemonyms: false } && !sentence.VerbFirst && role is "of" or ""));
    }

    // Prepositions and articles before the names, and the names themselves.
    private static bool Leads(IReadOnlyList<Item> items, int from, int name)
    {
        for (var i = from; i < name; i++)
        {
            if (!items[i].Is(CueKind.Preposition) && !items[i].Is(CueKind.Article) && items[i].Mark != '"' && !items[i].Is(CueKind.Government))
            {
                return false;
            }
        }

        return true;
    }
}
