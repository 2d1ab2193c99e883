using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Context;

/// <summary>The sentence that tells when and where a treaty was signed: just before (<em>The Treaty was signed in Washington on 4 April 1949. With it …</em>), or its closing words (<em>Done at Minsk on 8 December 1991</em>).</summary>
internal static class Signature
{
    // A treaty is not longer than so many sentences.
    private const int Farthest = 300;

    // Nor does one say so much between the signature and what it founds.
    private const int JustBefore = 2;

    /// <summary>A founding without a date, told with or in a treaty, with the day and place of the signature; any other fact as it is.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="document">The document.</param>
    /// <param name="references">Its references, sorted.</param>
    /// <param name="sentence">Number of the sentence that tells the fact.</param>
    /// <param name="lexicon">The tables of its language.</param>
    public static StatusFact Complete(StatusFact fact, DocumentContext document, EntityReference[] references, int sentence, StatusLexicon lexicon)
    {
        if (fact is not { Change: StatusChange.Founded, Date: null, Modality: Modality.Actual })
        {
            return fact;
        }

        if (Before(document, references, sentence, lexicon, fact.Organization) is (var day, var where))
        {
            return fact with { Date = day.Temporal, DateSpan = day.Span, DateInherited = true, Place = fact.Place ?? where };
        }

        for (var s = sentence + 1; s < Math.Min(document.Sentences.Count, sentence + Farthest); s++)
        {
            var (first, end) = (document.Sentences[s].FirstToken, document.Sentences[s].EndToken);
            if (!lexicon.TryMatch(document.Text, first, end, out var hit) || hit.Cue.Kind != CueKind.Done)
            {
                continue;
            }

            var span = document.Text.Span(first, end - 1);
            PlaceMention? place = null;
            for (var m = Search.FirstAtOrAfter(document.Mentions, span.Start, m => m.Span.Start); m < document.Mentions.Count && document.Mentions[m].Span.Start < span.End; m++)
            {
                place ??= document.Mentions[m] is PlaceMention { PlaceId: [_, _, ':', ..] } city ? city : null;
                if (document.Mentions[m] is DateMention { Temporal: { } } date)
                {
                    return fact with { Date = date.Temporal, DateSpan = date.Span, DateInherited = true, Place = fact.Place ?? place?.PlaceId };
                }
            }
        }

        return fact;
    }

    // A sentence of the same paragraph that tells of a treaty signed, or of the same founding, and names no other organization.
    private static (DateMention Day, string? City)? Before(DocumentContext document, EntityReference[] references, int sentence, StatusLexicon lexicon, string organization)
    {
        for (var s = sentence - 1; s >= 0 && s >= sentence - JustBefore && document.Sentences[s].Paragraph == document.Sentences[sentence].Paragraph; s--)
        {
            var items = ItemReader.Read(document, references, document.Sentences[s], lexicon);
            var signed = items.Exists(i => i.Cue is { Change: StatusChange.ProcessStarted }) && items.Exists(i => i.Is(CueKind.Process) || i.Is(CueKind.Block, ""));
            var other = items.Exists(i => i.Kind == ItemKind.Organization && Organs.Holder(i.Id!, MemberStatus.Member) != organization);
            var days = items.FindAll(i => i.Kind == ItemKind.Date);
            if ((signed || items.Exists(i => i.Cue is { Change: StatusChange.Founded })) && !other && days is [{ Mention: DateMention { Temporal: { } } day }])
            {
                return (day, items.Find(i => i.Kind == ItemKind.City).Id);
            }
        }

        return null;
    }
}
