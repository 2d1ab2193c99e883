using ScoExtract.Text;

namespace ScoExtract.Status;

/// <summary>The lines of a text as tables and lists see them: cells parted by bars or tabs, bullets.</summary>
internal sealed class TableLines(TokenizedText text)
{
    // "12." and "b)" label the items of a list.
    private const int LongestLabel = 2;

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

    public bool IsRow(int first, int end) => text.Raw.AsSpan(text[first].Start, text[end - 1].End - text[first].Start).ContainsAny('|', '\t');

    public bool IsBullet(int first, int end) => Content(first, end) > first;

    /// <summary>The token behind a line's bullet or label; the line's first where it has none.</summary>
    public int Content(int first, int end)
    {
        if (end - first < 2)
        {
            return first;
        }

        if (text[first].Is('-') || text[first].Is('*') || text.Raw[text[first].Start] is '•' or '·' or '–' or '—' or '▪' or '◦')
        {
            return first + 1;
        }

        return end - first > 2 && text[first].Length <= LongestLabel && text[first].Kind == TokenKind.Number && !text[first + 1].SpaceBefore && (text[first + 1].Is('.') || text[first + 1].Is(')'))
            && text[first + 2].SpaceBefore ? first + 2 : first;
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
        var start = IsBar(first) ? first + 1 : first;
        for (var i = start; i < end; i++)
        {
            if (IsBar(i))
            {
                cells.Add((start, i));
                start = i + 1;
            }
            else
            {
                // Two tabs that follow each other have an empty cell between them.
                for (var tabs = i > first ? Tabs(i) : 0; tabs > 0; tabs--)
                {
                    cells.Add((start, i));
                    start = i;
                }
            }
        }

        cells.Add((start, end));
        if (cells.Count > 1 && IsBar(first) && IsBar(end - 1))
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    private bool IsBar(int token) => text.Raw[text[token].Start] == '|';

    private int Tabs(int token) => text.Raw.AsSpan(text[token - 1].End, text[token].Start - text[token - 1].End).Count('\t');
}
