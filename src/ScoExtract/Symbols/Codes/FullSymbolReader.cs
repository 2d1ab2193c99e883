using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads a symbol that names its organ (<c>A/75/L.69/Add.1</c>) from the tokens of a text, damage and spaces mended.</summary>
internal sealed class FullSymbolReader
{
    private const int LongestText = 96;
    private const int LongestRoot = 7;
    private const int MostParts = 12;

    private static readonly ulong EqualsSign = Folding.Hash('=');

    // What follows a root in small letters, a/res/70/1, e/cn.4/2006/1; and/or and a/c are no symbols.
    private static readonly ulong[] SeriesWords = [Folding.Hash("res"), Folding.Hash("dec"), Folding.Hash("prst"), Folding.Hash("hrc"), Folding.Hash("cn"), Folding.Hash("conf"), Folding.Hash("pv")];

    // INFCIRC/254/Rev.12/Part 1 is a part of what is printed as one document.
    private static readonly ulong Part = Folding.Hash("part");

    private readonly HashSet<ulong> _roots = [];

    // Roots of two words (ICC-ASP) and roots that a number follows (IDB.31), by their last and their first word.
    private readonly Dictionary<ulong, ulong> _hyphenated = [];
    private readonly HashSet<ulong> _numbered = [];

    public FullSymbolReader()
    {
        foreach (var name in DocumentSymbolRoot.Names)
        {
            if (name[^1] == '.')
            {
                _numbered.Add(Folding.Hash(name.AsSpan(0, name.Length - 1)));
            }
            else if (name.Split('-') is [var first, var last])
            {
                _hyphenated.Add(Folding.Hash(last), Folding.Hash(first));
            }
            else
            {
                _roots.Add(Folding.Hash(name));
            }
        }
    }

    /// <summary>The first token of the root that ends at a token, as a rule that token itself; -1 when none ends there.</summary>
    public int RootEndingAt(TokenizedText text, int last)
    {
        if (IsCapitals(text, last) || IsSmallRoot(text, last))
        {
            return text.IsMark(last - 1, TokenMarks.Hyphen) && text.IsGlued(last) && IsCapitals(text, last - 2) && _hyphenated.TryGetValue(text[last].Hash, out var first) && first == text[last - 2].Hash ? last - 2
                : _roots.Contains(RootHash(text, last)) ? last : -1;
        }

        return text.Value(last) is > 0 and < 1000 && text.IsMark(last - 1, TokenMarks.Stop) && text.IsGlued(last) && text.IsGlued(last - 1)
            && IsCapitals(text, last - 2) && _numbered.Contains(text[last - 2].Hash) ? last - 2 : -1;
    }

    /// <summary>Reads the symbol, dual ones included, that starts at a token.</summary>
    public DocumentSymbol? Read(TokenizedText text, int index, out int end)
    {
        end = index;
        var last = RootStartingAt(text, index);
        if (last < 0 || IsTail(text, index) || Single(text.Raw.AsSpan(text[index].Start, text[last].End - text[index].Start), text, last, out end) is not { } first)
        {
            return null;
        }

        // The second symbol of a document, after a dash that the text may have lost.
        var dash = text.IsMark(end, TokenMarks.Hyphen);
        var second = dash ? end + 1 : end;
        if (RootStartingAt(text, second) is >= 0 and var secondLast && (text[second].Flags & TokenFlags.LineBreakBefore) == 0
            && (dash || text.Raw[text[second - 1].End..text[second].Start] == " ")
            && Single(text.Raw.AsSpan(text[second].Start, text[secondLast].End - text[second].Start), text, secondLast, out var secondEnd) is { } companion
            && AreOfTwoSeries(first, companion) && DocumentSymbol.TryParse($"{first.Text}-{companion.Text}", out var dual) && dual.Companion is not null)
        {
            end = secondEnd;
            return dual;
        }

        return first;
    }

    // E/2014/25-E/CN.9/2014/7 is one document; A/71/1-A/71/5 would be a range.
    private static bool AreOfTwoSeries(DocumentSymbol first, DocumentSymbol second) =>
        first.Organ != second.Organ || char.IsAsciiDigit(first.Parts[1][0]) != char.IsAsciiDigit(second.Parts[1][0]);

    /// <summary>Reads a symbol whose root, the token at <paramref name="index"/>, is damaged.</summary>
    public static DocumentSymbol? ReadAs(string root, TokenizedText text, int index, out int end) => Single(root, text, index, out end);

    /// <summary>Reads a suffix that stands alone after a symbol: <c>Add.1</c>, <c>Corr. 1</c>, <c>Add.1/Rev.1</c>.</summary>
    public static string? ReadSuffix(TokenizedText text, int index, out int end)
    {
        end = index;
        Span<char> buffer = stackalloc char[LongestText];
        var writer = new PartWriter(buffer);
        if (!SymbolPartReader.IsSuffix(text, index) || !SymbolPartReader.TryRead(text, ref end, ref writer, isAct: false))
        {
            return null;
        }

        while (text.IsMark(end, TokenMarks.Slash) && SymbolPartReader.IsSuffix(text, end + 1))
        {
            var at = end + 1;
            writer.Add('/');
            if (!SymbolPartReader.TryRead(text, ref at, ref writer, isAct: false))
            {
                return null;
            }

            end = at;
        }

        return writer.IsFull ? null : writer.ToString();
    }

    private int RootStartingAt(TokenizedText text, int first)
    {
        if (!IsCapitals(text, first) && !IsSmallRoot(text, first))
        {
            return -1;
        }

        // The longer root first: GC.18 before GC.
        for (var last = first + 2; last >= first; last -= 2)
        {
            if (text.IsMark(last + 1, TokenMarks.Slash) && RootEndingAt(text, last) == first)
            {
                return last;
            }
        }

        return -1;
    }

    // A Russian page may print its own А and Е, which look the same.
    private static ulong RootHash(TokenizedText text, int index)
    {
        if (text[index].Script != Script.Cyrillic)
        {
            return text[index].Hash;
        }

        Span<char> letters = stackalloc char[LongestRoot];
        var writer = new PartWriter(letters);
        writer.Add(text.Characters(index), upper: true);
        return Folding.Hash(writer.Text);
    }

    private static bool IsCapitals(TokenizedText text, int index) =>
        text.IsKind(index, TokenKind.Word) && text[index].Length <= LongestRoot && (text[index].Flags & TokenFlags.AllUpper) != 0;

    private static bool IsSmallRoot(TokenizedText text, int index) =>
        text.IsKind(index, TokenKind.Word) && text[index].Length == 1 && text.Raw[text[index].Start] is 'a' or 's' or 'e'
        && text.IsMark(index + 1, TokenMarks.Slash) && text.IsGlued(index + 1) && text.IsGlued(index + 2) && text.IsKind(index + 2, TokenKind.Word) && Array.IndexOf(SeriesWords, text[index + 2].Hash) >= 0;

    // Inside an address or another organization's symbol: OEA/Ser.L, https://…/A/RES/59/48.
    private static bool IsTail(TokenizedText text, int index)
    {
        if (index == 0 || text[index].SpaceBefore)
        {
            return false;
        }

        var before = text[index - 1].Hash;
        return before == TokenMarks.Slash || before == EqualsSign || (before == TokenMarks.Stop || before == TokenMarks.Hyphen) && text.IsGlued(index - 1) && text.IsWordy(index - 2);
    }

    private static DocumentSymbol? Single(ReadOnlySpan<char> root, TokenizedText text, int lastOfRoot, out int end)
    {
        Span<char> buffer = stackalloc char[LongestText];
        var writer = new PartWriter(buffer);
        writer.Add(root, upper: true);
        var (parts, isAct) = (0, false);
        end = lastOfRoot + 1;
        while (parts < MostParts && end + 1 < text.Count && (text.IsMark(end, TokenMarks.Slash) || IsSlashLost(text, end, writer.Text)))
        {
            var (slash, at) = text.IsMark(end, TokenMarks.Slash) ? (end, end + 1) : (end - 1, end);
            if ((text[at].Flags & TokenFlags.BlankLineBefore) != 0 || (text[slash].Flags & TokenFlags.LineBreakBefore) != 0)
            {
                break;
            }

            writer.Add('/');
            var mark = writer.Length;
            if (!SymbolPartReader.TryRead(text, ref at, ref writer, isAct))
            {
                // What is glued on and is no part makes the whole a path.
                if (text.IsGlued(slash) && text.IsGlued(slash + 1) && text.IsWordy(slash + 1) && text[slash + 1].Hash != Part)
                {
                    return null;
                }

                writer.Length = mark - 1;
                break;
            }

            var part = writer.From(mark);
            isAct = isAct || part is "RES" or "DEC";
            end = at;
            parts++;
        }

        return parts == 0 || writer.IsFull || !IsLongEnough(writer.Text) ? null
            : DocumentSymbol.TryParse(writer.ToString(), out var symbol) ? symbol : null;
    }

    // S/RES 1373 (2001)
    private static bool IsSlashLost(TokenizedText text, int index, ReadOnlySpan<char> written) =>
        text.Value(index) > 0 && (text[index].Flags & TokenFlags.LineBreakBefore) == 0 && (written.EndsWith("/RES") || written.EndsWith("/DEC"));

    // A/5 and S/2 are anything; A/2929 and S/706 are symbols.
    private static bool IsLongEnough(ReadOnlySpan<char> symbol)
    {
        var slash = symbol.IndexOf('/');
        return slash > 1 || slash != symbol.LastIndexOf('/') || symbol[(slash + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0 || symbol.Length - slash > 3;
    }
}
