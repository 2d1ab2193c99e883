using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>The lines of a text as tables and lists see them: cells parted by bars, tabs, wide gaps or leader dots; bullets.</summary>
internal sealed class TableLines(TokenizedText text)
{
    // Columns that are parted by nothing but space have gaps of three; their cells are few and short, or it is prose set to a measure.
    private const int WideGap = 3;
    private const int LongestCell = 7;

    // Every Chinese character is a token of its own.
    private const int LongestHanCell = 24;
    private const int MostCells = 6;
    private const int LeaderDots = 3;

    // Tokens of a date that opens a line, and of the mark behind it.
    private const int DateTokens = 7;

    /// <summary>Just past the last token of the line that starts at a token.</summary>
    public int End(int first)
    {
        var end = first + 1;
        while (end < text.Count && (text[end].Flags & TokenFlags.LineBreakBefore) == 0)
        {
            end++;
        }

        return end;
    }

    public bool IsRow(int first, int end) => HasMarks(first, end) || (Breaks(first, end) && Cells(first, end) is { Count: > 1 and <= MostCells } cells && cells.TrueForAll(c => c.End - c.First <= (IsHan(c.First) ? LongestHanCell : LongestCell)));

    public bool IsBullet(int first, int end) => Content(first, end) > first;

    /// <summary>Whether a token is the mark of a bullet, where it opens a line.</summary>
    public static bool OpensBullet(TokenizedText text, int token) => text[token].Is('-') || text[token].Is('*') || text.Raw[text[token].Start] is '•' or '·' or '–' or '—' or '▪' or '◦';

    /// <summary>The token behind a line's bullet or label; the line's first where it has none.</summary>
    public int Content(int first, int end)
    {
        if (end - first < 2)
        {
            return first;
        }

        return OpensBullet(text, first) ? first + 1 : LineLabel.End(text, first, end);
    }

    /// <summary>Whether a line opens with a date and a dash or colon behind it, as those of a chronicle do: <em>1961 — Qatar</em>.</summary>
    public bool IsDated(int first, int end, IList<Mention> mentions)
    {
        var m = Search.FirstAtOrAfter(mentions, text[first].Start, m => m.Span.Start);
        if (m == mentions.Count || mentions[m] is not DateMention date || date.Span.Start > text[first].Start)
        {
            return false;
        }

        // 1961年:, "2001 г. —": a word for the year may stand outside the date.
        for (var i = first + 1; i < end && i <= first + DateTokens; i++)
        {
            if (text[i].Start >= date.Span.End && (text[i].Is('-') || text[i].Is(':')))
            {
                return i + 1 < end;
            }
        }

        return false;
    }

    /// <summary>The cells of a row as ranges of tokens, empty ones included, without the bars at its edges.</summary>
    public List<(int First, int End)> Cells(int first, int end)
    {
        var cells = new List<(int First, int End)>();
        var marked = HasMarks(first, end);
        var start = IsBar(first) ? first + 1 : first;
        for (var i = start; i < end; i++)
        {
            if (IsBar(i))
            {
                cells.Add((start, i));
                start = i + 1;
            }
            else if (marked)
            {
                // Two tabs that follow each other have an empty cell between them.
                for (var tabs = i > first ? Tabs(i) : 0; tabs > 0; tabs--)
                {
                    cells.Add((start, i));
                    start = i;
                }
            }
            else if (Leaders(i, end) is var dots and > 0)
            {
                cells.Add((start, i));
                start = i + dots;
                i = start - 1;
            }
            else if (i > start && Gap(i) >= WideGap)
            {
                cells.Add((start, i));
                start = i;
            }
        }

        cells.Add((start, end));
        if (cells.Count > 1 && IsBar(first) && IsBar(end - 1))
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    private bool IsHan(int token) => token < text.Count && text.Raw[text[token].Start] is >= '\u4e00' and <= '\u9fff';

    private bool HasMarks(int first, int end) => text.Raw.AsSpan(text[first].Start, text[end - 1].End - text[first].Start) is var line && (line.ContainsAny('|', '\t') || (line.Count(" / ") > 1 && end - first <= MostCells * LongestCell));

    private bool Breaks(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (Gap(i) >= WideGap || Leaders(i, end) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // White space before a token, in columns: an ideographic space takes two.
    private int Gap(int token)
    {
        var space = text.Raw.AsSpan(text[token - 1].End, text[token].Start - text[token - 1].End);
        return space.Length + space.Count('\u3000');
    }

    // Tokens of dots that lead the eye to the next column; 0 for none.
    private int Leaders(int token, int end)
    {
        var (next, dots) = (token, 0);
        for (; next < end && text.Characters(next).IndexOfAnyExcept('.', '…', '·') < 0; next++)
        {
            dots += text[next].Length;
        }

        return dots >= LeaderDots ? next - token : 0;
    }

    private bool IsBar(int token) => text.Raw[text[token].Start] == '|' || IsSlash(token);

    // "Kuwait / 1961 / full member"
    private bool IsSlash(int token) => text[token].Is('/') && text[token].SpaceBefore && token + 1 < text.Count && text[token + 1].SpaceBefore && (text[token + 1].Flags & TokenFlags.LineBreakBefore) == 0;

    private int Tabs(int token) => text.Raw.AsSpan(text[token - 1].End, text[token].Start - text[token - 1].End).Count('\t');
}
