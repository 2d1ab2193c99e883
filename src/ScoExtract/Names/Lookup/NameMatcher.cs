using ScoExtract.Components;
using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>Walks over a document's tokens once and takes the longest listed name wherever one starts. Immutable, so safe to share between threads.</summary>
internal sealed class NameMatcher(NameLookup lookup, StateTitles titles, PlaceEndings endings)
{
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

            var match = text[i].IsInAddress ? null : lookup.At(text, i, shape);
            if (match is null)
            {
                i++;
                continue;
            }

            if (match.End - match.First > 1 && Later(text, match, shape) is { } later)
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
                if (titles.CountryAfter(text, match, shape) is not { } country)
                {
                    // The title is no name, but its words may start one: "State of the Union".
                    return match.First + 1;
                }

                country.Prepend(match);
                matches.Add(country);
                return country.End;
            case NameKind.TitleAfter:
                if (matches.Count > 0 && matches[^1].End == match.First && StateTitles.IsCountry(matches[^1]))
                {
                    matches[^1].Append(match.End, match.Span.End);
                }

                return match.End;
            case NameKind.Demonym when titles.WithAdjective(text, match, shape) is { } official:
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

                titles.TakeInBrackets(text, match, shape);
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
            && lookup.Longest(text, next, shape) is null;
    }

    // Without spaces a name may seem to start in the word before: 建|议联|合国 is 建议 + 联合国. With them a longer name may start in a shorter one: The|Hague|Conference on ….
    private NameMatch? Later(TokenizedText text, NameMatch match, in SentenceShape shape)
    {
        for (var i = match.First + 1; i < match.End; i++)
        {
            if (lookup.Longest(text, i, shape) is { } later && later.End > match.End && later.End - later.First > match.End - match.First)
            {
                return later;
            }
        }

        return null;
    }

    // "George Washington", "François Hollande": the capitalised word after a first name is the person's, if a place has it too.
    private bool IsPerson(TokenizedText text, int index, in SentenceShape shape) =>
        !shape.AllCaps && index < text.Count && (text[index].Flags & TokenFlags.Capitalized) != 0
        && lookup.Longest(text, index, shape) is { Entity.Kind: NameKind.Place, Hit.TokenCount: 1 };
}
