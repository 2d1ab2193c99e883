using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>The likeliest listed name that starts at a token. Immutable, so safe to share between threads.</summary>
internal sealed class NameLookup(NameCatalog catalog, IReadOnlyList<LanguagePack> packs, NameLinks links)
{
    private const int MaxHits = 12;

    private readonly CliticSplitter[] _splitters =
        [.. packs.Where(p => p.Boundary == WordBoundary.Clitics).Select(p => new CliticSplitter(p))];

    private readonly WordSet _transcriptionBefore = new(packs, "transcription-before");
    private readonly WordSet _transcriptionAfter = new(packs, "transcription-after");

    /// <summary>The longest name at a token, or behind a prefix that is glued to it; null when there is none.</summary>
    public NameMatch? At(TokenizedText text, int index, in SentenceShape shape)
    {
        var match = Longest(text, index, shape);
        if (WrittenAcronyms.MayBe(text[index]) && WrittenAcronyms.At(catalog.Gazetteer, text, index) is { } hit && (match is null || match.End < index + hit.TokenCount))
        {
            return Acronym(index, hit, shape) ?? match;
        }

        if (_splitters.Length == 0 || text[index].Script != Script.Arabic)
        {
            return match;
        }

        Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
        foreach (var splitter in _splitters)
        {
            var count = splitter.Split(text, index, readings);
            for (var r = 0; r < count; r++)
            {
                var other = Longest(text, index, readings[r].Hash, readings[r].Skip, shape);
                match = other is not null && (match is null || other.End > match.End) ? other : match;
            }
        }

        return match;
    }

    /// <summary>The longest name that starts with the whole word at a token; null when there is none.</summary>
    public NameMatch? Longest(TokenizedText text, int index, in SentenceShape shape) => Longest(text, index, text[index].Hash, 0, shape);

    private NameMatch? Longest(TokenizedText text, int index, ulong hash, int skip, in SentenceShape shape)
    {
        // A word that is broken at the end of its line may be one when it is joined: Kirghizi-/stan.
        if (!catalog.Gazetteer.MayStart(hash) && (text[index].Flags & TokenFlags.Wrapped) == 0)
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
            if (!NameFit.Allows(text, index, hit, form, shape, links) || (catalog.Entity(form).Kind == NameKind.Place && IsPartOfTranscription(text, index, hit)))
            {
                continue;
            }

            var score = NameFit.Score(catalog.Entity(form), form, shape);
            if (score > bestScore)
            {
                (best, bestScore) = (payload, score);
            }
        }

        return best < 0 ? null : new NameMatch(index, hit, catalog.Entity(catalog.Form(best)), catalog.Form(best).Flags);
    }

    // What an acronym written otherwise means: letters and full stops say that it is one, also in a line of capitals.
    private NameMatch? Acronym(int index, GazetteerHit hit, in SentenceShape shape)
    {
        var (best, bestScore) = (-1, int.MinValue);
        foreach (var payload in catalog.Gazetteer.Payloads(hit))
        {
            ref readonly var form = ref catalog.Form(payload);
            var score = NameFit.Score(catalog.Entity(form), form, shape);
            if ((form.Flags & FormFlags.Acronym) != 0 && (form.Languages & shape.Language) != 0 && score > bestScore)
            {
                (best, bestScore) = (payload, score);
            }
        }

        return best < 0 ? null : new NameMatch(index, hit, catalog.Entity(catalog.Form(best)), catalog.Form(best).Flags);
    }

    // Two characters of a longer name that is written by its sound: 曼[德拉].
    private bool IsPartOfTranscription(TokenizedText text, int index, GazetteerHit hit) =>
        hit.TokenCount == 2 && text[index].Kind == TokenKind.Ideograph
        && ((index > 0 && !text[index].SpaceBefore && _transcriptionBefore.Contains(text[index - 1]))
            || (index + 2 < text.Count && _transcriptionAfter.Contains(text[index + 2])));
}
