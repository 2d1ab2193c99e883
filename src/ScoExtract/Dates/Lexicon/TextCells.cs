using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Tells the date patterns which numbers stand at the border of a line or of a cell of a table. Immutable, so safe to share between threads.</summary>
internal sealed class TextCells(PatternSymbols symbols)
{
    // Marks of headings, bullets and emphasis: ### 1996, **1996** |, [1996], 【1996】.
    private const string Markup = "#*_=[]\u3010\u3011\u2022\u25A0\u25CF\u25AA";
    private const int MostMarkup = 8;
    private const int DigitsOfYear = 4;

    private readonly int _line = symbols.Class("line");
    private readonly int _cell = symbols.Class("cell");
    private readonly int _last = symbols.Class("last");

    /// <summary>Reads what a number in digits is to its line.</summary>
    public void Read(TokenizedText text, int token, ref DateItems list)
    {
        ref readonly var at = ref text[token];
        var (opens, closes, end) = (Opens(text.Raw, at), Closes(text.Raw, at), PatternPosition.Before(token + 1));
        if (opens)
        {
            list.Add(_line, 0, end);
        }

        if ((opens && closes) || (at.Length == DigitsOfYear && IsHeading(text.Raw, at)))
        {
            list.Add(_cell, 0, end);
        }
        else if (closes)
        {
            list.Add(_last, 0, end);
        }
    }

    // After a line break, a tab, a bar or the wide gap between columns.
    private static bool Opens(string raw, in Token number)
    {
        if ((number.Flags & TokenFlags.LineBreakBefore) != 0)
        {
            return true;
        }

        var at = number.Start;
        return at > 0 && raw[at - 1] is '\t' or '|' || (at > 1 && raw[at - 1] == ' ' && raw[at - 2] is ' ' or '|');
    }

    // Before a line break, a tab, a bar or the wide gap between columns.
    private static bool Closes(string raw, in Token number)
    {
        var at = number.End;
        at += at < raw.Length && raw[at] == ' ' ? 1 : 0;
        return at == raw.Length || raw[at] is '\t' or '|' or '\n' or '\r' || (at > number.End && raw[at] == ' ');
    }

    // Whether it has nothing beside it on its line, or in the first cell of it, but marks that make it a heading.
    private static bool IsHeading(string raw, in Token number)
    {
        var (start, end) = (number.Start - 1, number.End);
        while (start >= 0 && start >= number.Start - MostMarkup && (raw[start] == ' ' || Markup.Contains(raw[start])))
        {
            start--;
        }

        while (end < raw.Length && end < number.End + MostMarkup && (raw[end] == ' ' || Markup.Contains(raw[end])))
        {
            end++;
        }

        return (start < number.Start - 1 || end > number.End) && (start < 0 || raw[start] == '\n') && (end == raw.Length || raw[end] is '|' or '·' or '\n' or '\r' or ':');
    }
}
