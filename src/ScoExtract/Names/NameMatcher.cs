using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Walks over a document's tokens once and takes the longest listed name wherever one starts. Immutable, so safe to share between threads.</summary>
internal sealed class NameMatcher(NameCatalog catalog, NameLinks links, PlaceEndings endings, IReadOnlyList<LanguagePack> packs)
{
    private const int MaxHits = 12;

    private readonly CliticSplitter[] _splitters =
        [.. packs.Where(p => p.Boundary == WordBoundary.Clitics).Select(p => new CliticSplitter(p))];

    private readonly WordSet _transcriptionBefore = new(packs, "transcription-before");
    private readonly WordSet _transcriptionAfter = new(packs, "transcription-after");

    public List<NameMatch> Find(DocumentContext document)
    {
        var (text, matches) = (document.Text, new List<NameMatch>());
        var shape = default(SentenceShape);
        for (var i = 0; i < text.Count;)
        {
            if (i >= shape.End)
            {
                shape = new SentenceShape(document, i);
            }

            var match = text[i].IsInAddress ? null : At(text, i, shape);
            if (match is null)
            {
                i++;
                continue;
            }

            if (text[i].Kind == TokenKind.Ideograph && Later(text, match, shape) is { } later)
            {
                match = later;
            }

            i = Take(text, match, matches, shape);
        }

        return matches;
    }

    // Adds what was found to the matches; gives back where to go on.
    private int Take(TokenizedText text, NameMatch match, List<NameMatch> matches, in SentenceShape shape)
    {
        switch (match.Entity.Kind)
        {
            case NameKind.TitleBefore:
                if ((Country(text, match.End, shape) ?? Adjective(text, match.End, shape)) is not { } country)
                {
                    // The title is no name, but its words may start one: "State of the Union".
                    return match.First + 1;
                }

                country.Prepend(match);
                matches.Add(country);
                return country.End;
            case NameKind.TitleAfter:
                if (matches.Count > 0 && matches[^1].End == match.First && IsCountry(matches[^1]))
                {
                    matches[^1].Append(match.End, match.Span.End);
                }

                return match.End;
            case NameKind.Demonym when Title(text, match, shape) is { } official:
                matches.Add(official);
                return official.End;
            case NameKind.GivenName:
                return IsPerson(text, match.End, shape) ? match.End + 1 : match.End;
            case NameKind.NotAName:
                return match.End;
            default:
                if (IsPartOfCompound(text, match, shape))
                {
                    // A listed name may start at a later word of it: Le [Cap-Vert], where Le Cap is a town.
                    return match.First + 1;
                }

                TakeTitleInBrackets(text, match, shape);
                if (match.Entity.Kind == NameKind.Place)
                {
                    endings.Take(text, match);
                }

                matches.Add(match);
                return match.End;
        }
    }

    // "Газпром-Медиа", "Paris-Match": another name, which no table has.
    private bool IsPartOfCompound(TokenizedText text, NameMatch match, in SentenceShape shape)
    {
        var next = match.End + 1;
        return next < text.Count && text[match.End].Is('-') && !text[match.End].SpaceBefore && !text[next].SpaceBefore
            && text[next].Kind == TokenKind.Word && (text[next].Flags & TokenFlags.Capitalized) != 0 && !shape.AllCaps
            && Longest(text, next, text[next].Hash, 0, shape) is null;
    }

    // Two characters of a longer name that is written by its sound: 曼[德拉].
    private bool IsPartOfTranscription(TokenizedText text, int index, GazetteerHit hit) =>
        hit.TokenCount == 2 && text[index].Kind == TokenKind.Ideograph
        && ((index > 0 && !text[index].SpaceBefore && _transcriptionBefore.Contains(text[index - 1]))
            || (index + 2 < text.Count && _transcriptionAfter.Contains(text[index + 2])));

    // Without spaces a name may seem to start in the word before: 建|议联|合国 is 建议 + 联合国.
    private NameMatch? Later(TokenizedText text, NameMatch match, in SentenceShape shape)
    {
        for (var i = match.First + 1; i < match.End; i++)
        {
            if (Longest(text, i, text[i].Hash, 0, shape) is { } later && later.End > match.End && later.End - later.First > match.End - match.First)
            {
                return later;
            }
        }

        return null;
    }

    private NameMatch? At(TokenizedText text, int index, in SentenceShape shape)
    {
        var match = Longest(text, index, text[index].Hash, 0, shape);
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

    // "Republic of the Congo", "Республики Узбекистан": the languages that have articles need the words between.
    private NameMatch? Country(TokenizedText text, int index, in SentenceShape shape)
    {
        var of = links.Of(text, index);
        index += of;
        return index < text.Count && (of > 0 || text[index].Script != Script.Latin)
            && Longest(text, index, text[index].Hash, 0, shape) is { } match && IsCountry(match) ? match : null;
    }

    private static bool IsCountry(NameMatch match) => match.Entity is { Kind: NameKind.Place, Type: "country" or "former" } && (match.Flags & FormFlags.Acronym) == 0;

    // "République française": the adjective names the country.
    private NameMatch? Adjective(TokenizedText text, int index, in SentenceShape shape) =>
        index < text.Count && Longest(text, index, text[index].Hash, 0, shape) is { Entity.Kind: NameKind.Demonym } match ? CountryOf(match) : null;

    // "Kyrgyz Republic", "Французская Республика".
    private NameMatch? Title(TokenizedText text, NameMatch demonym, in SentenceShape shape)
    {
        if (demonym.End >= text.Count || (text[demonym.First].Flags & TokenFlags.Capitalized) == 0
            || Longest(text, demonym.End, text[demonym.End].Hash, 0, shape) is not { Entity.Kind: NameKind.TitleBefore } title
            || CountryOf(demonym) is not { } country || Country(text, title.End, shape) is not null)
        {
            return null;
        }

        country.Append(title.End, title.Span.End);
        return country;
    }

    // "Iran (Islamic Republic of)": the official form as lists of States write it.
    private void TakeTitleInBrackets(TokenizedText text, NameMatch country, in SentenceShape shape)
    {
        var open = country.End;
        if (!IsCountry(country) || open + 2 >= text.Count || !text[open].Is('(')
            || Longest(text, open + 1, text[open + 1].Hash, 0, shape) is not { Entity.Kind: NameKind.TitleBefore } title)
        {
            return;
        }

        var close = title.End + links.Of(text, title.End);
        if (close < text.Count && text[close].Is(')'))
        {
            country.Append(close + 1, text[close].End);
        }
    }

    private NameMatch? CountryOf(NameMatch demonym) =>
        catalog.Place(demonym.Entity.Id) is { } country ? new NameMatch(demonym.First, demonym.Hit, country, FormFlags.Phrase) : null;

    // "George Washington", "François Hollande": the capitalised word after a first name is the person's, if a place has it too.
    private bool IsPerson(TokenizedText text, int index, in SentenceShape shape) =>
        !shape.AllCaps && index < text.Count && (text[index].Flags & TokenFlags.Capitalized) != 0
        && Longest(text, index, text[index].Hash, 0, shape) is { Entity.Kind: NameKind.Place, Hit.TokenCount: 1 };

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
            if (!Fits(text, index, hit, form, shape) || (catalog.Entity(form).Kind == NameKind.Place && IsPartOfTranscription(text, index, hit)))
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
        score += (form.Flags & FormFlags.Added) != 0 ? 64 : 0;

        // Fits has seen that it is written in capitals where not everything is: GUAM is the organization, Guam the island.
        score += (form.Flags & FormFlags.Acronym) != 0 && !shape.AllCaps ? 2 : 0;
        if (entity.Kind != NameKind.Demonym)
        {
            score += (form.Flags & (FormFlags.Ambiguous | FormFlags.SharedOrgan)) == 0 ? 4 : 2;
        }

        return score + entity.Kind switch
        {
            NameKind.NotAName => 32,
            NameKind.Organization => 2,

            // A name that a country shares with its capital or an adjective means the country.
            NameKind.Place => entity.Type is "city" or "capital" ? 2 : 3,
            NameKind.Demonym => 1,
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

        if (((form.Flags & FormFlags.Cased) != 0 && !HasCapital(text, index, hit, form))
            || ((form.Flags & FormFlags.Exact) != 0 && !IsCapitalized(text, index, hit)))
        {
            return false;
        }

        return KnownHere(first, form, shape, (form.Flags & FormFlags.Phrase) != 0);
    }

    // A word of another language in the same script is mostly a word of this one: Nice, Lima, Union.
    private static bool KnownHere(in Token first, in NameForm form, in SentenceShape shape, bool distinctive) =>
        distinctive || (form.Languages & shape.Language) != 0 || first.Script != shape.Script;

    private static bool IsCapitalized(TokenizedText text, int index, GazetteerHit hit)
    {
        for (var i = index; i < index + hit.TokenCount; i++)
        {
            if (text[i].Kind == TokenKind.Word && (text[i].Flags & TokenFlags.Capitalized) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasCapital(TokenizedText text, int index, GazetteerHit hit, in NameForm form)
    {
        var end = (form.Flags & FormFlags.SharedOrgan) != 0 ? index + 1 : index + hit.TokenCount;
        for (var i = index; i < end; i++)
        {
            if ((text[i].Flags & TokenFlags.Capitalized) != 0 || (text[i].Kind == TokenKind.Word && text[i].Script is not (Script.Latin or Script.Cyrillic)))
            {
                return true;
            }
        }

        return text[index].Kind is not TokenKind.Word;
    }
}
