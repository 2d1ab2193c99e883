using ScoExtract.Components;
using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>What a line is to one who looks for tables and lists.</summary>
internal enum LineKind
{
    /// <summary>Running text, or a heading.</summary>
    Text,

    /// <summary>Cells side by side.</summary>
    Row,

    /// <summary>An entry of a list.</summary>
    Bullet,

    /// <summary>A State, with little beside it.</summary>
    Name,
}

/// <summary>Tells by what stands in a line whether it is a row, a bullet, a name, a date or a heading.</summary>
internal sealed class LineReader(DocumentContext document)
{
    // A line of names with a remark is not longer than this; one that holds next to nothing but names may be.
    private const int MostTokens = 12;
    private const int MostWords = 3;

    // Spaces and a word for the year between a date and the name behind it.
    private const int LongestYearWord = 4;

    private readonly TokenizedText _text = document.Text;

    /// <summary>How the lines are cut into cells.</summary>
    public TableLines Cut { get; } = new(document.Text);

    /// <summary>What a line is.</summary>
    public LineKind KindOf((int First, int End) line) =>
        Cut.IsRow(line.First, line.End) ? LineKind.Row
        : Cut.IsBullet(line.First, line.End) || Cut.IsDated(line.First, line.End, document.Mentions) || OpensWithDate(line) ? LineKind.Bullet
        : StartsWithCountry(line) && (_text[line.End - 1].Is('.') ? IsBare(line, 0) : line.End - line.First <= MostTokens || IsBare(line, MostWords)) ? LineKind.Name
        : LineKind.Text;

    /// <summary>Whether a line holds next to nothing but names, dates and symbols, no more words than <paramref name="mostWords"/>: <em>Armenia, Azerbaijan, ... and Uzbekistan – 30 January 1992</em>.</summary>
    public bool IsBare((int First, int End) line, int mostWords)
    {
        var mentions = document.Mentions;
        var words = 0;
        for (var (i, m) = (line.First, Search.FirstAtOrAfter(mentions, _text[line.First].Start, mention => mention.Span.Start)); i < line.End; i++)
        {
            while (m < mentions.Count && mentions[m].Span.End <= _text[i].Start)
            {
                m++;
            }

            var named = m < mentions.Count && mentions[m].Span.Start <= _text[i].Start;
            if (!named && _text[i].Kind == TokenKind.Word && ++words > mostWords)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line opens with a State, and its first names follow each other.</summary>
    public bool ListsNames((int First, int End) line)
    {
        var mentions = document.Mentions;
        var m = Search.FirstAtOrAfter(mentions, _text[line.First].Start, mention => mention.Span.Start);
        return StartsWithCountry(line) && m + 1 < mentions.Count && mentions[m + 1].Span.End <= _text[line.End - 1].End;
    }

    /// <summary>Whether nothing stands between the names of a line but what joins names, and dates.</summary>
    public bool JoinsNames((int First, int End) line, StatusLexicon lexicon)
    {
        var mentions = document.Mentions;
        var inside = false;
        for (var (i, m) = (line.First, Search.FirstAtOrAfter(mentions, _text[line.First].Start, mention => mention.Span.Start)); i < line.End;)
        {
            inside = _text[i].Is('(') || (inside && !_text[i].Is(')'));
            while (m < mentions.Count && mentions[m].Span.End <= _text[i].Start)
            {
                m++;
            }

            var hit = default(CueHit);
            if (!(m < mentions.Count && mentions[m].Span.Start <= _text[i].Start) && _text[i].Kind < TokenKind.Punctuation
                && !(lexicon.TryMatch(_text, i, m < mentions.Count ? Math.Min(line.End, _text.IndexAt(mentions[m].Span.Start)) : line.End, out hit) && (hit.Cue.Kind is CueKind.Article or CueKind.Conjunction or CueKind.Since || (inside && hit.Cue.Kind is CueKind.Preposition or CueKind.Subject))))
            {
                return false;
            }

            i += Math.Max(1, hit.TokenCount);
        }

        return true;
    }

    // "18 февраля 1952 Греция, Турция": a date and names, and hardly a word beside them.
    private bool OpensWithDate((int First, int End) line)
    {
        var mentions = document.Mentions;
        var m = Search.FirstAtOrAfter(mentions, _text[line.First].Start, mention => mention.Span.Start);
        return m + 1 < mentions.Count && mentions[m] is DateMention date && date.Span.Start == _text[line.First].Start && date.Span.End < _text[line.End - 1].End && mentions[m + 1] is PlaceMention { PlaceId.Length: 2 } name
            && name.Span.Start - date.Span.End <= LongestYearWord && name.Span.Start < _text[line.End - 1].End && IsBare(line, 0);
    }

    // "The Netherlands (since 1999)"
    private bool StartsWithCountry((int First, int End) line)
    {
        var token = line.First;
        var mentions = document.Mentions;
        var m = Search.FirstAtOrAfter(mentions, _text[token].Start, mention => mention.Span.Start);
        return m < mentions.Count && mentions[m] is PlaceMention { PlaceId.Length: 2 }
            && (mentions[m].Span.Start < _text[token].End || (token + 1 < line.End && mentions[m].Span.Start < _text[token + 1].End));
    }

    /// <summary>The date that a line consists of; null for none.</summary>
    public DateMention? DateOf((int First, int End) line)
    {
        var m = Search.FirstAtOrAfter(document.Mentions, _text[line.First].Start, mention => mention.Span.Start);
        return m < document.Mentions.Count && document.Mentions[m] is DateMention date && date.Span.Start == _text[line.First].Start
            && (date.Span.End == _text[line.End - 1].End || (line.End > line.First + 1 && date.Span.End == _text[line.End - 2].End && _text[line.End - 1].Is(':'))) ? date : null;
    }

    /// <summary>Whether a line says only, in parentheses, on which day a list was true: <em>(at 31 December 1963)</em>.</summary>
    public bool IsAsOf((int First, int End) line)
    {
        if (!_text[line.First].Is('(') || !_text[line.End - 1].Is(')'))
        {
            return false;
        }

        var m = Search.FirstAtOrAfter(document.Mentions, _text[line.First].Start, mention => mention.Span.Start);
        return m < document.Mentions.Count && document.Mentions[m] is DateMention date && date.Span.End == _text[line.End - 2].End
            && Enumerable.Range(line.First + 1, Math.Min(MostWords + 1, line.End - line.First - 1)).Any(t => _text[t].Start == date.Span.Start);
    }

    /// <summary>Whether a date stands in a line.</summary>
    public bool HasDate((int First, int End) line)
    {
        var m = Search.FirstAtOrAfter(document.Mentions, _text[line.First].Start, mention => mention.Span.Start);
        for (; m < document.Mentions.Count && document.Mentions[m].Span.End <= _text[line.End - 1].End; m++)
        {
            if (document.Mentions[m] is DateMention)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line may lead to what stands below it; one that goes on in the next does not.</summary>
    public bool IsClosed((int First, int End) line, (int First, int End) heading) =>
        line.End > line.First && (line == heading || _text[line.End - 1] is var last && (last.Is(':') || last.Is('.') || last.Is(']') || last.Is(')')));

    /// <summary>Whether a line is a heading of its own.</summary>
    public bool IsHeading((int First, int End) line)
    {
        var sentence = document.SentenceAt(line.First);
        return document.Sentences[sentence].EndToken == line.End && Topics.IsHeading(document, sentence);
    }
}
