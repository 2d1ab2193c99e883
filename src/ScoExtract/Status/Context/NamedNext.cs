using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>Reads a sentence that only says who was meant by the one before it: <em>Several countries joined in 1974. These were Belize, Dominica and Grenada.</em></summary>
internal static class NamedNext
{
    // Items of such a sentence before its first name: a pronoun, a verb, a colon, an article.
    private const int Opening = 4;

    /// <summary>The items of a sentence, and behind a colon the names that the next one gives, if it gives nothing but those and this one names nobody.</summary>
    /// <param name="document">The document.</param>
    /// <param name="references">Its references, sorted.</param>
    /// <param name="index">Index of the sentence.</param>
    /// <param name="items">The items of the sentence.</param>
    /// <param name="lexicon">The tables of its language.</param>
    public static List<Item> Complete(DocumentContext document, EntityReference[] references, int index, List<Item> items, StatusLexicon lexicon)
    {
        if (index + 1 >= document.Sentences.Count || items.Exists(i => i.Kind is ItemKind.Country or ItemKind.Demonym or ItemKind.City) || !items.Exists(i => i.Is(CueKind.Event) || i.Is(CueKind.Light) || i.Is(CueKind.Operator)))
        {
            return items;
        }

        var (sentence, next) = (document.Sentences[index], document.Sentences[index + 1]);
        if (next.Paragraph != sentence.Paragraph || !(lexicon.PointerAt(document.Text, next.FirstToken) || lexicon.LeadsAt(document.Text, next.FirstToken)))
        {
            return items;
        }

        var named = ItemReader.Read(document, references, next, lexicon);
        var groups = GroupReader.Read(named);
        var first = groups.FindIndex(g => !g.IsAnaphor);
        if (first < 0 || groups[first] is not { OfOrganizations: false, OfCity: false, OfDemonyms: false, Members.Count: > 1 } list || list.First > Opening || !Introduces(named, list.First) || named.Skip(list.Last + 1).Any(i => i.Mark is not ('.' or ']' or ')')))
        {
            return items;
        }

        var end = items.Count;
        while (end > 0 && items[end - 1].Mark is '.' or ':')
        {
            end--;
        }

        var mark = items[^1] with { Kind = ItemKind.Mark, Mark = ':', Cue = null, Mention = null, Id = null };
        return [.. items[..end], mark, .. named[list.First..(list.Last + 1)].Where(i => !i.Is(CueKind.Preposition))];
    }

    // A word that leads to names, or a pronoun and a verb of being or including, and little more.
    private static bool Introduces(List<Item> items, int first)
    {
        var (who, verb, leads) = (false, false, false);
        for (var i = 0; i < first; i++)
        {
            // "It consists of Algeria and Libya" is said of the organization.
            who |= items[i].Is(CueKind.Subject) && items[i].Cue!.Value is not ("it" or "one" or "poss");
            verb |= items[i].Is(CueKind.State, "be") || items[i].Is(CueKind.Passive) || (who && items[i].Is(CueKind.State, "include"));
            leads |= items[i].Is(CueKind.Lead);
            if (items[i].Kind == ItemKind.Word && !items[i].IsFiller)
            {
                return false;
            }
        }

        return leads || (who && verb);
    }
}
