using ScoExtract.Components;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Context;

/// <summary>Says how far back the sentences before one belong to it, and who acts there.</summary>
internal static class Recollection
{
    /// <summary>How many sentences back <em>there</em>, <em>it</em> and a subject left out are looked for.</summary>
    public const int LookBack = 2;

    /// <summary>How many sentences of its paragraph a sentence is read with; paragraphs without end cost no more.</summary>
    public const int ParagraphReach = 30;

    // Words before the name of what acts: "The once 15-nation".
    private const int OpeningWords = 5;

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
}
