using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Tables;

/// <summary>Parts an entry of a list from what it goes on to tell of its name: <em>Madagascar — 20 March 2009; readmitted on 27 January 2014</em>.</summary>
internal static class EntryRemark
{
    /// <summary>The item of the mark behind the names and their dates; -1 where no verb follows, or words stand before it.</summary>
    /// <param name="entry">The items of the entry, without its bullet.</param>
    public static int Border(List<Item> entry)
    {
        var verb = entry.FindIndex(IsVerb);
        var date = entry.FindIndex(i => i.Kind == ItemKind.Date);
        if (verb < 0 || date < 0 || date > verb || !entry.Take(date).Any(i => i.Kind == ItemKind.Country))
        {
            return -1;
        }

        var border = entry.FindIndex(date, i => i.Mark is ',' or ';' or '.' or '(');
        return border > 0 && border < verb && entry.Take(border).All(i => i.Kind is ItemKind.Country or ItemKind.Date or ItemKind.Mark || i.Is(CueKind.Preposition) || i.Is(CueKind.Since) || i.Is(CueKind.Article) || i.Is(CueKind.Conjunction)) ? border : -1;
    }

    /// <summary>The items of its names and of the remark, as the cells of a row.</summary>
    /// <param name="entry">The items of the entry.</param>
    /// <param name="border">The item of the mark between them.</param>
    public static List<List<Item>> Cells(List<Item> entry, int border) =>
        [entry.GetRange(entry.FindIndex(i => i.Kind == ItemKind.Country), 1), .. Parts(entry.GetRange(border + 1, entry.Count - border - 1))];

    // "возобновлено в 2025 году; вновь приостановлено": what a semicolon parts is told by itself.
    private static IEnumerable<List<Item>> Parts(List<Item> remark)
    {
        for (var first = 0; first < remark.Count;)
        {
            var end = remark.FindIndex(first, i => i.Mark == ';');
            end = end < 0 ? remark.Count : end;
            if (end > first)
            {
                yield return remark.GetRange(first, end - first);
            }

            first = end + 1;
        }
    }

    private static bool IsVerb(Item item) => item.TellsStatus || item.Is(CueKind.State) || item.Is(CueKind.Modality);
}
