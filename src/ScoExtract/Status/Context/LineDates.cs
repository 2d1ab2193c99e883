using ScoExtract.Components;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The dates that stand alone on their lines or as their sentences, as those of a chronology do: <em>1961</em>, below it <em>Qatar joins.</em>; they date what is told under them.</summary>
internal sealed class LineDates
{
    // A full stop or a word for the year may stand behind the date.
    private const int TokensBehind = 2;

    // One date that stands alone may be that of the document; of two that lead to something, each is.
    private const int Chronology = 2;

    // A date that stands alone is not longer than this.
    private const int MostTokens = 8;

    private readonly DocumentContext _document;
    private readonly bool _chronology;
    private (int Sentence, DateMention? Date) _over = (-1, null);

    /// <summary>Looks how many such dates a document has.</summary>
    public LineDates(DocumentContext document)
    {
        _document = document;
        var (leading, last) = (0, -2);
        for (var s = 0; s + 1 < document.Sentences.Count && leading < Chronology; s++)
        {
            if (Alone(s) is not null)
            {
                (leading, last) = (last == s - 1 ? leading : leading + 1, s);
            }
        }

        _chronology = leading >= Chronology;
    }

    /// <summary>The date under which a sentence stands; null for none. Sentences are asked for one by one from the first.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    public DateMention? Over(int sentence)
    {
        if (Alone(sentence) is { } date)
        {
            _over = (sentence, date);
            return null;
        }

        // One date alone leads to the next sentence only; a heading, itself still under the date, ends what stands under it.
        var over = _chronology || sentence == _over.Sentence + 1 ? _over.Date : null;
        _over = over is null || Topics.IsHeading(_document, sentence) ? (-1, null) : _over;
        return over;
    }

    private DateMention? Alone(int s)
    {
        var (sentence, text, mentions) = (_document.Sentences[s], _document.Text, _document.Mentions);
        if (sentence.Count > MostTokens || (s > 0 && (text[sentence.FirstToken].Flags & TokenFlags.LineBreakBefore) == 0))
        {
            return null;
        }

        var (start, end) = (text[sentence.FirstToken].Start, text[sentence.EndToken - 1].End);
        var m = Search.FirstAtOrAfter(mentions, start, m => m.Span.Start);
        return m < mentions.Count && mentions[m] is DateMention { Temporal: not null } date && date.Span.Start == start && date.Span.End <= end
            && sentence.EndToken - 1 - text.IndexAt(date.Span.End - 1) <= TokensBehind ? date : null;
    }
}
