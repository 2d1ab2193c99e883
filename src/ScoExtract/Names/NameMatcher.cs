using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Walks over a document's tokens once and takes the longest listed name wherever one starts. Immutable, so safe to share between threads.</summary>
internal sealed class NameMatcher(NameCatalog catalog, IReadOnlyList<LanguagePack> packs)
{
    private const int MaxHits = 12;

    private readonly CliticSplitter[] _splitters =
        [.. packs.Where(p => p.Boundary == WordBoundary.Clitics).Select(p => new CliticSplitter(p))];

    public List<NameMatch> Find(DocumentContext document)
    {
        var (text, matches) = (document.Text, new List<NameMatch>());
        Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
        var shape = new SentenceShape(document, -1);
        for (var i = 0; i < text.Count;)
        {
            if (i >= shape.End)
            {
                shape = new SentenceShape(document, i);
            }

            var match = Longest(text, i, text[i].Hash, 0, shape);
            foreach (var splitter in _splitters)
            {
                var count = splitter.Split(text, i, readings);
                for (var r = 0; r < count; r++)
                {
                    var other = Longest(text, i, readings[r].Hash, readings[r].Skip, shape);
                    match = other is not null && (match is null || other.End > match.End) ? other : match;
                }
            }

            if (match is null)
            {
                i++;
                continue;
            }

            i = match.End;
            if (match.Entity.Kind != NameKind.NotAName)
            {
                matches.Add(match);
            }
        }

        return matches;
    }

    private NameMatch? Longest(TokenizedText text, int index, ulong hash, int skip, in SentenceShape shape)
    {
        if (!catalog.Gazetteer.MayStart(hash))
        {
            return null;
        }

        Span<GazetteerHit> hits = stackalloc GazetteerHit[MaxHits];
        for (var h = catalog.Gazetteer.FindAll(text, index, hash, skip, hits) - 1; h >= 0; h--)
        {
            if (Best(text, index, hits[h], shape) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    // Of the entities that share the words, the one that is the likeliest here; null when none may be meant.
    private NameMatch? Best(TokenizedText text, int index, GazetteerHit hit, in SentenceShape shape)
    {
        var (best, bestScore) = (-1, int.MinValue);
        foreach (var payload in catalog.Gazetteer.Payloads(hit))
        {
            ref readonly var form = ref catalog.Form(payload);
            if (!Fits(text, index, hit, form, shape))
            {
                continue;
            }

            var score = Score(catalog.Entity(form), form, shape);
            if (score > bestScore)
            {
                (best, bestScore) = (payload, score);
            }
        }

        return best < 0 ? null : new NameMatch(index, hit, catalog.Entity(catalog.Form(best)), catalog.Form(best).Flags);
    }

    private static int Score(NameEntity entity, in NameForm form, in SentenceShape shape)
    {
        var score = (form.Languages & shape.Language) != 0 ? 8 : 0;
        score += (form.Flags & (FormFlags.Ambiguous | FormFlags.SharedOrgan)) == 0 ? 4 : 0;
        return score + entity.Kind switch
        {
            NameKind.NotAName => 32,
            NameKind.Organization => 2,

            // A name that a country shares with its capital or an adjective means the country.
            NameKind.Place => entity.Type is "city" or "capital" ? 2 : 3,
            _ => 0,
        };
    }

    private static bool Fits(TokenizedText text, int index, GazetteerHit hit, in NameForm form, in SentenceShape shape)
    {
        ref readonly var first = ref text[index];
        if ((form.Flags & FormFlags.Acronym) != 0 && first.Script is Script.Latin or Script.Cyrillic)
        {
            // In a line of capitals every word looks like an acronym.
            return (first.Flags & TokenFlags.AllUpper) != 0 && (!shape.AllCaps || first.Length > 3) && KnownHere(first, form, shape, first.Length > 3);
        }

        if ((form.Flags & FormFlags.Cased) != 0 && !HasCapital(text, index, hit, form))
        {
            return false;
        }

        return KnownHere(first, form, shape, (form.Flags & FormFlags.Phrase) != 0);
    }

    // A word of another language in the same script is mostly a word of this one: Nice, Lima, Union.
    private static bool KnownHere(in Token first, in NameForm form, in SentenceShape shape, bool distinctive) =>
        distinctive || (form.Languages & shape.Language) != 0 || first.Script != shape.Script;

    private static bool HasCapital(TokenizedText text, int index, GazetteerHit hit, in NameForm form)
    {
        var end = (form.Flags & FormFlags.SharedOrgan) != 0 ? index + 1 : index + hit.TokenCount;
        for (var i = index; i < end; i++)
        {
            if ((text[i].Flags & TokenFlags.Capitalized) != 0 || text[i].Script is not (Script.Latin or Script.Cyrillic) && text[i].Kind == TokenKind.Word)
            {
                return true;
            }
        }

        return text[index].Kind is not TokenKind.Word;
    }
}
