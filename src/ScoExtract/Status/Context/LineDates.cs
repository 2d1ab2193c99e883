using ScoExtract.Components;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Tables;
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

    // What is told of one day in a chronology is not longer than so many sentences; a text under its own date may be.
    private const int LongestEntry = 5;

    private readonly DocumentContext _document;
    private readonly List<(int Sentence, DateMention Date)> _dates = [];

    // The date that opens the line in which a sentence is not the first: "18 avril 1951 : traité de Paris. Six pays créent ...".
    private readonly Dictionary<int, DateMention> _entries = [];
    private readonly bool _chronology;
    private int _at = -1;

    /// <summary>Looks for such dates in a document.</summary>
    public LineDates(DocumentContext document)
    {
        _document = document;
        var leading = 0;
        DateMention? opening = null;
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            if (s == 0 || (document.Text[document.Sentences[s].FirstToken].Flags & TokenFlags.LineBreakBefore) != 0)
            {
                opening = Opening(s);
            }
            else if (opening is not null)
            {
                _entries.Add(s, opening);
            }

            if (Alone(s) is { } date)
            {
                leading += _dates.Count > 0 && _dates[^1].Sentence == s - 1 ? 0 : 1;
                _dates.Add((s, date));
            }
        }

        _chronology = leading >= Chronology;
    }

    /// <summary>The date under which a sentence stands; null for none. Sentences are asked for in their order.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    public DateMention? Over(int sentence)
    {
        if (_entries.TryGetValue(sentence, out var entry))
        {
            return entry;
        }

        while (_at + 1 < _dates.Count && _dates[_at + 1].Sentence < sentence)
        {
            _at++;
        }

        if (_at < 0)
        {
            return null;
        }

        // One date alone leads to the next sentence only.
        var (line, date) = _dates[_at];
        var next = _at + 1 < _dates.Count ? _dates[_at + 1].Sentence : _document.Sentences.Count;
        return sentence < next && (_chronology ? next - line - 1 <= LongestEntry : sentence == line + 1 && next <= line + 1 + LongestEntry) ? date : null;
    }

    // A date, behind a bullet maybe, and a colon.
    private DateMention? Opening(int s)
    {
        var (text, first) = (_document.Text, _document.Sentences[s].FirstToken);
        first += TableLines.OpensBullet(text, first) && first + 1 < text.Count ? 1 : 0;
        var m = Search.FirstAtOrAfter(_document.Mentions, text[first].Start, m => m.Span.Start);
        return m < _document.Mentions.Count && _document.Mentions[m] is DateMention { Temporal: not null } date && date.Span.Start == text[first].Start
            && text.IndexAt(date.Span.End - 1) is var last && last + 1 < _document.Sentences[s].EndToken && text[last + 1].Is(':') ? date : null;
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
