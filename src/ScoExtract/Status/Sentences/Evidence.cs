using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>The clause that tells a fact: its items without the marks and conjunctions around it.</summary>
internal static class Evidence
{
    /// <summary>The span of the items from <paramref name="from"/> up to <paramref name="to"/>, excluded, of which at least one remains.</summary>
    public static TextSpan Of(IReadOnlyList<Item> items, int from, int to)
    {
        while (from < to - 1 && (items[from].Mark is not ('\0' or '(' or '"') || items[from].Is(CueKind.Conjunction)))
        {
            from++;
        }

        while (to > from + 1 && items[to - 1].Mark is not ('\0' or ')' or '"'))
        {
            to--;
        }

        return new TextSpan(items[from].Span.Start, items[to - 1].Span.End);
    }
}
