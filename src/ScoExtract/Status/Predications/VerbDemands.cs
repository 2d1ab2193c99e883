using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>What a verb of many meanings must have beside it to tell of a status: the <c>value</c> of its row. So common verbs can be triggers, and no code names a word.</summary>
internal static class VerbDemands
{
    // Words between a noun for coming or going and the organization it leads to, a list of names left out.
    private const int NamedReach = 6;

    /// <summary>Whether everything stands there that the trigger of a predication demands.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    /// <param name="subject">Its subject; null where none was found.</param>
    /// <param name="organization">Its organization; null where none was found.</param>
    public static bool AreMet(SentenceContext sentence, Predication p, SubjectGroup? subject, FoundOrganization? organization) => !TakesAnother(sentence, p) && p.Cue.Value switch
    {
        // "walked out", if it has no other object
        "bare" => Objectless.Is(sentence, p, subject),

        // "the return of Indonesia to the United Nations": a return to anything else is none.
        "back" => organization is { } back && back.Item > (sentence.Isolating ? -1 : p.Core) && GroupReader.Role(sentence.Items, back.Item) is "to" or "into" or "in",

        // "the arrival of Mali in the Union", "its return": a word for any coming and going must say whereto, or be said of whom the text speaks of.
        "named" => p.Later >= 0 || p.Operators.Count > 0 || p.StatusItem >= 0 || (organization is { } there ? (there.Item > p.Core && sentence.Gap(p.Core, there.Item) <= NamedReach) || (there.Item >= 0 && IsDated(sentence, p, subject)) : subject is { IsAnaphor: true }),

        // "barred from the League", not "barred from borrowing by the Bank"
        "from" => organization is { } from && from.Item > p.Core && sentence.Gap(p.Core, from.Item) <= 2,

        // "welcomed Timor-Leste into the bloc", "welcomed it as a member"
        "into" => (organization is { Item: >= 0 } into && GroupReader.Role(sentence.Items, into.Item) == "into") || TakenAs(sentence, p),
        "among" => p.StatusItem >= 0 || Reception.Is(sentence, p, subject, organization) || Reception.IsTold(sentence, p, subject, organization),
        "direct" => (p.StatusItem >= 0 && !IsTaken(sentence, p, subject)) || Takes(sentence, p, subject, organization),
        _ => true,
    };

    // "the enlargements of the Union, the departure of Greenland in 1985": of whom, and when, right behind the noun.
    private static bool IsDated(SentenceContext sentence, Predication p, SubjectGroup? subject)
    {
        if (subject is not { OfOrganizations: false, OfCity: false, IsAnaphor: false, Preposition: "of" } owner || owner.First <= p.Core || sentence.Gap(p.Core, owner.First) > 2)
        {
            return false;
        }

        var next = owner.Last + 1;
        while (next < p.To && (sentence.Items[next].Is(CueKind.Preposition) || sentence.Items[next].Is(CueKind.Article)))
        {
            next++;
        }

        return next < p.To && next > owner.Last + 1 && sentence.Items[next].Kind == ItemKind.Date;
    }

    // "completed its return to Europe", "withdrew from Somalia": the preposition at the verb's end takes no organization.
    private static bool TakesAnother(SentenceContext sentence, Predication p)
    {
        var next = p.Core + 1;
        while (next < p.To && sentence.Items[next].Is(CueKind.Article))
        {
            next++;
        }

        return sentence.Items[p.Core].Leads && p.StatusItem < 0 && next < p.To && sentence.Items[next].Kind is ItemKind.Country or ItemKind.City or ItemKind.Other;
    }

    private static bool TakenAs(SentenceContext sentence, Predication p) => p.StatusItem >= 0 && StatusSearch.IsRole(sentence.Items, p.StatusItem);

    // "Куба приняла наблюдателей ООН": those whom the noun names are taken, and the State takes them.
    private static bool IsTaken(SentenceContext sentence, Predication p, SubjectGroup? subject) =>
        p.Cue.Form == CueForm.Finite && p.StatusItem == p.Core + 1 && subject is { } taker && taker.Last < p.Core;

    // "НАТО приняло Финляндию", "Финляндию приняли в НАТО", "Финляндия принята в 2023 году"; measures, laws and statements are taken too.
    private static bool Takes(SentenceContext sentence, Predication p, SubjectGroup? subject, FoundOrganization? organization)
    {
        if (organization is { } into && into.Item > p.Core && GroupReader.Role(sentence.Items, into.Item) is "in" or "into" or "to" && !sentence.Any(p.Core, into.Item, IsThing))
        {
            return true;
        }

        if (subject is null || p.Operators.Count > 0)
        {
            return subject is null || !sentence.Any(p.Core, Math.Min(p.Core + 2, sentence.Items.Count), IsThing);
        }

        if (subject.First > p.Core)
        {
            return !sentence.Any(p.Core, subject.First, m => IsThing(m) || m.Is(CueKind.Preposition, "with"));
        }

        // "декларацию, принятую в 2015 году": a participle behind a comma tells of what stands before it.
        var apposed = p.Core > 0 && sentence.Items[p.Core - 1].Mark == ',';
        return (sentence.FreeOrder || Voice.IsPassive(sentence, p.Core)) && (!apposed || subject.Last == p.Core - 2) && Objectless.Is(sentence, p, subject);

        static bool IsThing(Item item) => item.Kind is ItemKind.Word or ItemKind.Other || item.Is(CueKind.Block) || item.Is(CueKind.Process);
    }
}
