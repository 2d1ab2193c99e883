using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Context;

/// <summary>Reads the sentences before one for what its pointing words may point to.</summary>
internal static class Recollection
{
    /// <summary>The role of words for the parties of the treaty that a document is.</summary>
    public const string PartiesRole = "parties";

    /// <summary>How many sentences back <em>there</em>, <em>it</em> and a subject left out are looked for.</summary>
    public const int LookBack = 2;

    /// <summary>How many sentences of its paragraph a sentence is read with; paragraphs without end cost no more.</summary>
    public const int ParagraphReach = 30;

    // "Both countries" may be said long after they were named, and again and again.
    private const int SetLookBack = 12;

    // Words before the name of what acts: "The once 15-nation".
    private const int OpeningWords = 5;

    // The parties of a treaty are named before so many sentences.
    private const int PreambleReach = 30;

    /// <summary>Where the sentences of the same paragraph start, at most so many before a sentence.</summary>
    public static int Start(DocumentContext document, int sentence, int atMost)
    {
        var first = sentence;
        while (first > 0 && first > sentence - atMost && document.Sentences[first - 1].Paragraph == document.Sentences[sentence].Paragraph)
        {
            first--;
        }

        return document.Text[document.Sentences[first].FirstToken].Start;
    }

    /// <summary>The organization that the sentence before opens with, so that a pronoun which acts on a State may mean it: <em>ECOWAS met. It suspended Mali.</em> Null for none.</summary>
    public static string? Actor(DocumentContext document, int sentence)
    {
        if (sentence == 0 || document.Sentences[sentence - 1].Paragraph != document.Sentences[sentence].Paragraph)
        {
            return null;
        }

        var text = document.Text;
        var first = document.Sentences[sentence - 1].FirstToken;
        var at = Search.FirstAtOrAfter(document.Mentions, text[first].Start, m => m.Span.Start);
        return at < document.Mentions.Count && document.Mentions[at] is OrganizationMention { EntityId: { } id } named && text.IndexAt(named.Span.Start) - first <= OpeningWords ? Organs.Holder(id, MemberStatus.Member) : null;
    }

    /// <summary>Sets what <paramref name="discourse"/> remembers of the sentences before <paramref name="sentence"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="references">Its references, sorted.</param>
    /// <param name="sentence">Number of the sentence.</param>
    /// <param name="lexicon">The tables of its language.</param>
    /// <param name="discourse">Receives what is remembered.</param>
    /// <param name="pointing">The items of the sentence itself.</param>
    public static void Recall(DocumentContext document, EntityReference[] references, int sentence, StatusLexicon lexicon, Discourse discourse, List<Item> pointing)
    {
        (discourse.LastSubject, discourse.LastList, discourse.LastDate, discourse.LastPlace) = (null, null, null, null);
        for (var s = sentence - 1; s >= 0 && s >= sentence - LookBack; s--)
        {
            // "El país" in a text about one State is that one, whatever another paragraph told of.
            if (discourse.State is not null && document.Sentences[s].Paragraph != document.Sentences[sentence].Paragraph)
            {
                break;
            }

            var items = ItemReader.Read(document, references, document.Sentences[s], lexicon);
            var states = States(items).FindAll(g => discourse.State is null || !g.OfDemonyms);
            discourse.LastSubject ??= states.Find(g => g.Preposition.Length == 0 && !g.InParentheses) ?? states.Find(g => g.Preposition is "" or "of" or "to") ?? (states is [{ Preposition: "in" } only] ? only : null);
            discourse.LastList ??= states.FindLast(g => g.Members.Count > 1);
            if (s == sentence - 1)
            {
                discourse.LastDate = items.FindLast(i => i.Kind == ItemKind.Date).Mention as DateMention;
                discourse.LastPlace = items.FindLast(i => i.Kind == ItemKind.City).Id;
            }
        }

        if (pointing.Exists(i => i.Is(CueKind.Subject, PartiesRole)))
        {
            discourse.Parties ??= Parties(document, references, sentence, lexicon);
        }

        var count = pointing.Find(i => i.Is(CueKind.Subject) && i.Cue!.Value is [>= '2' and <= '9']).Cue is { Value: [var digit] } ? digit - '0' : 0;
        for (var s = sentence - 1; count > 0 && s >= 0 && s >= sentence - SetLookBack && discourse.LastList?.Members.Count != count; s--)
        {
            discourse.LastList = States(ItemReader.Read(document, references, document.Sentences[s], lexicon)).FindLast(g => g.Members.Count == count) ?? discourse.LastList;
        }
    }

    // A preamble names the parties of its treaty at its head.
    private static SubjectGroup? Parties(DocumentContext document, EntityReference[] references, int sentence, StatusLexicon lexicon)
    {
        SubjectGroup? parties = null;
        for (var s = 0; s < sentence && s < PreambleReach && parties is null; s++)
        {
            parties = States(ItemReader.Read(document, references, document.Sentences[s], lexicon)).Find(g => g.Members.Count > 1);
        }

        return parties;
    }

    private static List<SubjectGroup> States(List<Item> items) =>
        GroupReader.Read(items).FindAll(g => !g.OfOrganizations && !(g.OfCity && !Acts(items, g)) && !g.IsAnaphor && !g.IsException);

    // "Buenos Aires declined the offer.": a capital that opens its sentence and is followed by a word, not by a date or a comma, speaks for its state.
    private static bool Acts(List<Item> items, SubjectGroup city) =>
        city.Preposition.Length == 0 && city.First <= 1 && city.Last + 1 < items.Count && (items[city.Last + 1].Kind == ItemKind.Word || items[city.Last + 1].Kind == ItemKind.Cue && !items[city.Last + 1].Is(CueKind.Preposition) && !items[city.Last + 1].Is(CueKind.Conjunction));
}
