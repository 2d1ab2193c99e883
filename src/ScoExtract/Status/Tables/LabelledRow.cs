using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>Reads rows whose first cell names a status and whose second those who hold it, as the box beside an article does: <em>Observers | Spain (2011), Chile</em>.</summary>
internal static class LabelledRow
{
    // Words beside the status: "Regional observers".
    private const int MostWords = 3;

    /// <summary>The facts of a row; none where its first cell is no such label.</summary>
    /// <param name="label">The items of the first cell.</param>
    /// <param name="names">The items of the cells behind it.</param>
    /// <param name="discourse">What the document has named so far.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">Code of the language.</param>
    public static List<StatusFact> Read(List<Item> label, List<Item> names, Discourse discourse, TokenizedText text, string language)
    {
        if (!IsLabel(label) || ListLead.Named(names, organizations: true) is not { } first || GroupReader.Before(names, first.First) >= 0)
        {
            return [];
        }

        // The border between the cells leads to the names as a colon does.
        var items = new List<Item>(label) { new(ItemKind.Mark, names[0].First, names[0].First, new TextSpan(names[0].Span.Start, names[0].Span.Start)) { Mark = ':' } };
        items.AddRange(names);
        var groups = GroupReader.Read(items);
        ClauseOpeners.Mark(items, groups);
        return [.. new FactBuilder(new SentenceContext(items, groups, discourse, text, language)).Build().Select(c => c.Fact).Where(f => f.Kind == StatusFactKind.State)];
    }

    /// <summary>The facts of a line whose label no border parts from the names: <em>Full members Bolivia, Colombia</em>; under a heading that names a status also <em>16 countries: Fiji, Tonga</em>.</summary>
    /// <param name="line">The items of the line.</param>
    /// <param name="heading">The items of the heading that names a status over it; none where there is no such heading.</param>
    /// <param name="discourse">What the document has named so far.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">Code of the language.</param>
    public static List<StatusFact> ReadLine(List<Item> line, List<Item> heading, Discourse discourse, TokenizedText text, string language)
    {
        var first = line.FindIndex(i => i.Kind == ItemKind.Country);
        if (first < 1 || (first > 1 && line[first - 1].Is(CueKind.Article) && --first < 1))
        {
            return [];
        }

        var colon = line[first - 1].Mark == ':';
        var label = line[..(colon ? first - 1 : first)];
        if (!colon)
        {
            return label.Exists(i => i.Mark != '\0' || i.Is(CueKind.Preposition) || i.Is(CueKind.Article)) || !label[0].Is(CueKind.Status) || !line.Skip(first).All(i => i.Kind is ItemKind.Country or ItemKind.Date || i.Mark is ',' or '(' or ')' || i.Is(CueKind.Conjunction) || i.Is(CueKind.Article) || i.Is(CueKind.Since) || i.Is(CueKind.Preposition)) ? [] : Read(label, line[first..], discourse, text, language);
        }

        // "16 countries:" names what is counted, no status of its own and nothing that happened.
        var counts = label.Count is > 0 and <= MostWords + 1 && label.TrueForAll(i => i.Kind is ItemKind.Word or ItemKind.Other || i.Is(CueKind.Subject) || i.Is(CueKind.Set) || i.Is(CueKind.Article));
        return counts && heading.Count > 0 ? Read(heading, line[first..], discourse, text, language) : [];
    }

    private static bool IsLabel(List<Item> items) =>
        items.Count(i => i.Is(CueKind.Status)) == 1 && items.Count(i => i.Kind == ItemKind.Word) <= MostWords
        && items.TrueForAll(i => i.Is(CueKind.Status) || i.Is(CueKind.Article) || i.Is(CueKind.Preposition) || i.Is(CueKind.Since) || i.Kind is ItemKind.Word or ItemKind.Organization or ItemKind.Date || i.Mark is ':' or '(' or ')');
}
