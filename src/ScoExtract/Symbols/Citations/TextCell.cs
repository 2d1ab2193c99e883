namespace ScoExtract.Symbols.Citations;

/// <summary>What parts the columns of a table in plain text.</summary>
internal enum CellSeparator : byte
{
    /// <summary>A vertical bar.</summary>
    Bar,

    /// <summary>A tab.</summary>
    Tab,

    /// <summary>Two or more spaces, as in texts read from a page.</summary>
    Spaces,
}

/// <summary>A cell of a table in plain text: its place in the line and what it holds.</summary>
/// <param name="Separator">What parts it from its neighbours.</param>
/// <param name="Ordinal">How many cells stand before it in its line.</param>
/// <param name="Column">How many UTF-16 code units stand before it in its line.</param>
/// <param name="Span">What it holds, without the white space around.</param>
/// <param name="Line">Its line.</param>
internal readonly record struct TextCell(CellSeparator Separator, int Ordinal, int Column, TextSpan Span, TextSpan Line)
{
    // Lines of tables are short; what is longer is prose, and need not be searched.
    private const int LongestLine = 400;

    // How far a column of spaces may wander from line to line, where it was read from a page.
    private const int Wander = 4;

    /// <summary>The cell that holds a place of a text; null when its line is none of a table.</summary>
    public static TextCell? At(string text, int position)
    {
        if (LineOf(text, position) is not { } line)
        {
            return null;
        }

        var characters = text.AsSpan(line.Start, line.Length);
        var trimmed = characters.Trim();
        var separator = characters.Contains('|') ? CellSeparator.Bar : trimmed.Contains('\t') ? CellSeparator.Tab : CellSeparator.Spaces;
        if (separator == CellSeparator.Spaces && trimmed.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var (start, ordinal) = (line.Start, 0);
        for (var at = line.Start; at < position;)
        {
            var length = SeparatorAt(text, at, line, separator);
            if (length == 0)
            {
                at++;
                continue;
            }

            // The bar before the first cell, or spaces before it, part nothing.
            ordinal += separator != CellSeparator.Tab && text.AsSpan(line.Start, at - line.Start).IsWhiteSpace() ? 0 : 1;
            at += length;
            start = at;
        }

        var end = position;
        while (end < line.End && SeparatorAt(text, end, line, separator) == 0)
        {
            end++;
        }

        while (start < position && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > position && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextCell(separator, ordinal, start - line.Start, new TextSpan(start, end), line);
    }

    /// <summary>Whether the cell stands below another: as manyth in its line or, where spaces part the columns, at the same place.</summary>
    public bool IsBelow(in TextCell head) =>
        Separator == head.Separator && Line.Start > head.Line.Start
        && (Ordinal == head.Ordinal || Separator == CellSeparator.Spaces && Column <= head.Column + head.Span.Length + Wander && Column + Span.Length >= head.Column - Wander);

    /// <summary>The line that holds a place of a text, without its end; null when it is longer than any of a table.</summary>
    public static TextSpan? LineOf(string text, int position)
    {
        var first = Math.Max(0, position - LongestLine);
        var before = position == 0 ? -1 : text.AsSpan(first, position - first).LastIndexOfAny('\n', '\r');
        if (before < 0 && first > 0)
        {
            return null;
        }

        var start = first + before + 1;
        var length = Math.Min(LongestLine, text.Length - position);
        var after = text.AsSpan(position, length).IndexOfAny('\n', '\r');
        return after < 0 && position + length < text.Length ? null : new TextSpan(start, after < 0 ? text.Length : position + after);
    }

    private static int SeparatorAt(string text, int at, TextSpan line, CellSeparator separator)
    {
        switch (separator)
        {
            case CellSeparator.Bar:
                return text[at] == '|' ? 1 : 0;
            case CellSeparator.Tab:
                return text[at] == '\t' ? 1 : 0;
            default:
                var end = at;
                while (end < line.End && text[end] is ' ' or '\u00A0' or '\t')
                {
                    end++;
                }

                return end - at >= 2 ? end - at : 0;
        }
    }
}
