using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Tells which numbers stand at the border of a line or of a cell of a table.</summary>
internal static class TextCells
{
    /// <summary>After a line break, a tab, a bar or the wide gap between columns.</summary>
    public static bool Opens(string raw, in Token number)
    {
        if ((number.Flags & TokenFlags.LineBreakBefore) != 0)
        {
            return true;
        }

        var at = number.Start;
        return at > 0 && raw[at - 1] is '\t' or '|' || (at > 1 && raw[at - 1] == ' ' && raw[at - 2] is ' ' or '|');
    }

    /// <summary>Before a line break, a tab, a bar or the wide gap between columns.</summary>
    public static bool Closes(string raw, in Token number)
    {
        var at = number.End;
        at += at < raw.Length && raw[at] == ' ' ? 1 : 0;
        return at == raw.Length || raw[at] is '\t' or '|' or '\n' or '\r' || (at > number.End && raw[at] == ' ');
    }
}
