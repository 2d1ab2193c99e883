using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>Reads what a cell of a row remarks of the State that the row is about: <em>Indonesia | 1950 | withdrew in 1965, returned in 1966</em>.</summary>
internal static class RowRemarks
{
    /// <summary>The dated changes that the remarks of a row tell.</summary>
    /// <param name="cells">The items of its cells.</param>
    /// <param name="discourse">What the document has named so far.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">Code of the language.</param>
    public static IEnumerable<StatusFact> Read(List<List<Item>> cells, Discourse discourse, TokenizedText text, string language)
    {
        var named = cells.FindIndex(c => c.Exists(i => i.Kind == ItemKind.Country));
        if (named < 0 || cells[named].Exists(i => i.Kind is ItemKind.Word or ItemKind.Cue))
        {
            yield break;
        }

        foreach (var cell in cells.Skip(named + 1).SelectMany(Sentences))
        {
            if (cell.Exists(i => i.Is(CueKind.Event) || i.Is(CueKind.Light)) && cell.Exists(i => i.Kind == ItemKind.Date) && !cell.Exists(i => i.Kind is ItemKind.Country or ItemKind.Demonym && i.Id != cells[named].Find(n => n.Kind == ItemKind.Country).Id))
            {
                // The State of the row is the subject of the remark.
                List<Item> items = cell[0].Kind == ItemKind.Country ? cell : [.. cells[named], .. cell];
                var groups = GroupReader.Read(items);
                ClauseOpeners.Mark(items, groups);
                foreach (var candidate in new FactBuilder(new SentenceContext(items, groups, discourse, text, language)).Build())
                {
                    if (candidate.Fact is { Kind: StatusFactKind.Change, Date: not null })
                    {
                        yield return candidate.Fact;
                    }
                }
            }
        }
    }

    // A remark of several sentences.
    private static IEnumerable<List<Item>> Sentences(List<Item> cell)
    {
        var first = 0;
        for (var i = 0; i <= cell.Count; i++)
        {
            if (i == cell.Count || cell[i].Mark == '.')
            {
                if (i > first)
                {
                    yield return cell[first..i];
                }

                first = i + 1;
            }
        }
    }
}
