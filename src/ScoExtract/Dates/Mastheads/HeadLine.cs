using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Tells from its line whether a full date at the head of a document is the day of publication.</summary>
internal static class HeadLine
{
    private const int MostWordsBefore = 6;
    private const int MostWordsBeforeTime = 3;

    // Author, place and paper may stand before a time of day, and the time zone behind it, on a line that holds no more.
    private const int MostByline = 14;
    private const int MostZone = 6;

    /// <summary>Whether the date stands alone on its line, opens the text as a dateline, has a time of day behind it, or stands between the bars of a line of details.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The date's first token.</param>
    /// <param name="end">The token after its last.</param>
    public static bool TellsPublication(TokenizedText text, int first, int end)
    {
        var lineStart = StartOf(text, first);
        var before = first - lineStart;
        if (lineStart < 0 || (first > 0 && text[first - 1].Is('(')))
        {
            // Far into a line of prose; the years of a life or a war.
            return false;
        }

        // **3 May 2019**
        end = SkipMarks(text, end);
        if (end >= text.Count || Breaks(text, end))
        {
            return before <= MostWordsBefore && end < text.Count;
        }

        var (mark, time) = (SkipStop(text, end), TimeEnd(text, end));
        return (before == 0 && (text[end].Is('-') || IsBar(text[end])) && EndsInTime(text, end))
            || (before is > 0 and <= MostWordsBefore && (text[mark].Is('-') || text[end].Is('(')))
            || (before <= MostWordsBefore && mark > end && (text[mark].Is('-') || IsDateline(text, lineStart, first, mark)))
            || (before <= MostWordsBeforeTime && ((IsBar(text[end]) && !IsRow(text, lineStart, end)) || (time > end && !GoesOn(text, time))))
            || (time > end && EndsLine(text, time))
            || (first > 0 && IsBar(text[first - 1]) && (IsBar(text[end]) || time > end) && !IsRow(text, lineStart, end));
    }

    /// <summary>Whether a time of day stands behind a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The token after the date.</param>
    public static bool HasTime(TokenizedText text, int end) => end < text.Count && !Breaks(text, end) && TimeEnd(text, end) > end;

    /// <summary>Whether words of publication that begin at a token are a label of the date that ends before <paramref name="end"/>, and no part of a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">Their first token.</param>
    /// <param name="end">The token after the date.</param>
    /// <param name="atEnd">Whether they are a label only where nothing follows: <c>As at 31 December 2019, 40 States had signed</c> is prose.</param>
    public static bool IsLabelled(TokenizedText text, int cue, int end, bool atEnd)
    {
        end = SkipMarks(text, end);
        if (end >= text.Count || Breaks(text, end) || IsBar(text[end]) || text[end].Is(')') || TimeEnd(text, end) > end)
        {
            return true;
        }

        return !atEnd && (cue == 0 || Breaks(text, cue) || !(text[cue - 1].Kind is TokenKind.Word or TokenKind.Ideograph || text[cue - 1].Is(',') || text[cue - 1].Is('"')));
    }

    /// <summary>Whether a token stands on the line below that of another one, blank lines aside.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The token above.</param>
    /// <param name="token">The token below.</param>
    public static bool IsNextLine(TokenizedText text, int from, int token)
    {
        var breaks = 0;
        for (var i = from; i <= token && breaks < 2; i++)
        {
            breaks += Breaks(text, i) ? 1 : 0;
        }

        return breaks == 1 && token - from <= MostByline;
    }

    // ABUJA, 29 January 2025. It is official: only names stand before it.
    private static bool IsDateline(TokenizedText text, int lineStart, int first, int next)
    {
        if (first == lineStart || !text[first - 1].Is(',') || next >= text.Count || Breaks(text, next) || (text[next].Flags & TokenFlags.Capitalized) == 0)
        {
            return false;
        }

        for (var i = lineStart; i < first; i++)
        {
            if (text[i].Kind == TokenKind.Number || (text[i].Kind == TokenKind.Word && (text[i].Flags & TokenFlags.Capitalized) == 0))
            {
                return false;
            }
        }

        return true;
    }

    // -1 where the line is prose: so far in no date of publication stands.
    private static int StartOf(TokenizedText text, int first)
    {
        var start = first;
        while (start > 0 && !Breaks(text, start))
        {
            if (first - --start > MostByline)
            {
                return -1;
            }
        }

        return start;
    }

    private static bool Breaks(TokenizedText text, int token) => (text[token].Flags & TokenFlags.LineBreakBefore) != 0;

    // 14 mars 2016. –
    private static int SkipStop(TokenizedText text, int token) => text[token].Is('.') && token + 1 < text.Count && !Breaks(text, token + 1) ? SkipMarks(text, token + 1) : token;

    // The asterisks of emphasis.
    private static int SkipMarks(TokenizedText text, int token)
    {
        while (token < text.Count && !Breaks(text, token) && (text[token].Is('*') || text[token].Is('_')))
        {
            token++;
        }

        return token;
    }

    private static bool IsBar(in Token token) => token.Is('|') || token.Is('·') || token.Is('•');

    // Where a time of day ends that follows, 16:35, 12 h 30, at 4:05 p.m.; the token itself when none does.
    private static int TimeEnd(TokenizedText text, int token)
    {
        for (var at = token; at < text.Count && at <= token + 2 && !Breaks(text, at); at++)
        {
            if (text[at].Kind == TokenKind.Alphanumeric && IsClock(text.Characters(at)))
            {
                return at + 1;
            }

            if (text[at] is { Kind: TokenKind.Number, Length: <= 2 } && at + 2 < text.Count)
            {
                ref readonly var next = ref text[at + 1];
                var separates = next.Is(':') || next.Is('.') || next is { Kind: TokenKind.Word, Length: 1 };
                return separates && (text[at + 2] is { Kind: TokenKind.Number, Length: 2 } || IsMinuteOfHalfDay(text.Characters(at + 2))) ? at + 3 : IsHalfDay(text, at + 1) ? at + 2 : token;
            }
        }

        return token;
    }

    // 29 January 2025 – last updated: 18:40
    private static bool EndsInTime(TokenizedText text, int token)
    {
        var end = token;
        while (end < text.Count && end <= token + MostByline && (end == token || !Breaks(text, end)))
        {
            end++;
        }

        return end > token + 3 && end <= token + MostByline && text[end - 1] is { Kind: TokenKind.Number, Length: 2 } && text[end - 2].Is(':') && text[end - 3] is { Kind: TokenKind.Number, Length: <= 2 };
    }

    // 14h05, 14h
    private static bool IsClock(ReadOnlySpan<char> word)
    {
        var h = word.IndexOf('h');
        return h is 1 or 2 && !word[..h].ContainsAnyExceptInRange('0', '9') && !word[(h + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    // a.m., pm
    private static bool IsHalfDay(TokenizedText text, int token) => text.Characters(token) is "am" or "pm" or "AM" or "PM" or "a" or "p";

    // 6:26pm
    private static bool IsMinuteOfHalfDay(ReadOnlySpan<char> word) => word.Length == 4 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && word[2..] is "am" or "pm" or "AM" or "PM";

    // "On 14 April 1912, at 11.40 p.m., the ship …": a sentence, not a line of details.
    private static bool GoesOn(TokenizedText text, int token) =>
        token + 1 < text.Count && text[token].Is(',') && text[token + 1].Kind == TokenKind.Word && !Breaks(text, token + 1) && (text[token + 1].Flags & TokenFlags.Capitalized) == 0;

    private static bool EndsLine(TokenizedText text, int token)
    {
        for (var i = token; i < text.Count && i <= token + MostZone; i++)
        {
            if (Breaks(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // A line of details stands alone; the rows of a table follow each other.
    private static bool IsRow(TokenizedText text, int lineStart, int end)
    {
        if (IsBar(text[lineStart]))
        {
            return true;
        }

        for (var i = lineStart - 1; i >= Math.Max(0, lineStart - MostByline); i--)
        {
            if (IsBar(text[i]))
            {
                return true;
            }

            if (Breaks(text, i))
            {
                break;
            }
        }

        var next = end;
        while (next < text.Count && !Breaks(text, next))
        {
            next++;
        }

        for (var i = next; i < text.Count && i < next + MostByline && (i == next || !Breaks(text, i)); i++)
        {
            if (IsBar(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
