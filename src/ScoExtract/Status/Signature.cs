using ScoExtract.Components;

namespace ScoExtract.Status;

/// <summary>The closing words of a treaty, <em>Done at Minsk on 8 December 1991</em>, which tell when and where its parties founded what it founds.</summary>
internal static class Signature
{
    // A treaty is not longer than so many sentences.
    private const int Farthest = 300;

    /// <summary>A founding without a date, told in a treaty that is signed further on, with the day and place of the signature; any other fact as it is.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="document">The document.</param>
    /// <param name="sentence">Number of the sentence that tells the fact.</param>
    /// <param name="lexicon">The tables of its language.</param>
    public static StatusFact Complete(StatusFact fact, DocumentContext document, int sentence, StatusLexicon lexicon)
    {
        if (fact is not { Change: StatusChange.Founded, Date: null, Modality: Modality.Actual })
        {
            return fact;
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
}
