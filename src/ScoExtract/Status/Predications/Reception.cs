using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells a reception into an organization from a welcome of guests: <em>l'OTAN a accueilli la Suède</em>, not <em>l'OTAN a accueilli le ministre suédois</em>.</summary>
internal static class Reception
{
    /// <summary>Whether a passive without an object tells only when a State was received: <em>le Soudan du Sud avait été accueilli le 27 juillet 2011</em>; into what the text is about.</summary>
    public static bool IsTold(SentenceContext sentence, Predication p, SubjectGroup? subject, FoundOrganization? organization)
    {
        var date = p.Core + 1;
        while (date < p.To && (sentence.Items[date].Mark == '(' || sentence.Items[date].Is(CueKind.Preposition, "in") || sentence.Items[date].Is(CueKind.Article)))
        {
            date++;
        }

        return organization is null && sentence.Inverts && Voice.IsPassive(sentence, p.Core) && date < p.To && sentence.Items[date].Kind == ItemKind.Date
            && subject is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false, Preposition: "" or "of" } && subject.Last < p.Core && (subject.Preposition.Length == 0 || IsTurn(sentence, p, subject)) && !(subject.First > 0 && sentence.Items[subject.First - 1].Is(CueKind.Government));
    }

    // "ce fut au tour du Laos d'être accueilli": right behind the name stands what it is the turn for.
    private static bool IsTurn(SentenceContext sentence, Predication p, SubjectGroup subject) =>
        subject.Last + 2 <= p.Core && sentence.Items[subject.Last + 1].Is(CueKind.Preposition) && sentence.Items[subject.Last + 2].Cue is { Form: CueForm.Infinite } or { Kind: CueKind.Passive };

    /// <summary>Whether an organization, the doer of the verb, receives States themselves: at once behind the verb, or named behind <em>two new members</em>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">A predication that says only that somebody was received.</param>
    /// <param name="subject">Who is received.</param>
    /// <param name="organization">By whom.</param>
    public static bool Is(SentenceContext sentence, Predication p, SubjectGroup? subject, FoundOrganization? organization)
    {
        var items = sentence.Items;
        if (subject is not { OfOrganizations: false, OfCity: false, OfDemonyms: false, Possessive: false, Preposition: "" } || subject.First < p.Core
            || organization is not { Item: >= 0 } host || host.Item > p.Core || GroupReader.Role(items, host.Item).Length > 0)
        {
            return false;
        }

        var members = false;
        for (var i = p.Core + 1; i < subject.First; i++)
        {
            members |= items[i].Is(CueKind.Status) && GroupReader.Before(items, i) == i - 1;
            var apposed = members && (items[i].Mark is ',' or ':' or '(' || items[i].Is(CueKind.Status) || items[i].Kind == ItemKind.Word);
            var counted = !members && items[i].Kind == ItemKind.Word && items[i - 1].Is(CueKind.Article) is false && sentence.Any(i, subject.First, m => m.Is(CueKind.Status));
            if (!apposed && !counted && items[i].Kind != ItemKind.Date && !items[i].Is(CueKind.Article) && !(items[i].Is(CueKind.Preposition, "in") && items[i + (items[i + 1].Is(CueKind.Article) ? 2 : 1)].Kind == ItemKind.Date))
            {
                return false;
            }
        }

        // "a accueilli la Suède pour des entretiens", "a accueilli le Japon à sa réunion": the visit has a purpose.
        var after = subject.Last + 1;
        return after >= items.Count || items[after].Kind is ItemKind.Date or ItemKind.Mark || items[after].Is(CueKind.Preposition, "in") || items[after].Is(CueKind.Conjunction) || items[after].Is(CueKind.Clause);
    }
}
