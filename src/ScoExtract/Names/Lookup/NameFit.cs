using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Meaning;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>Whether a listed form may be meant where its words stand, and how likely it is there.</summary>
internal static class NameFit
{
    /// <summary>How likely a form is, against others of the same words.</summary>
    public static int Score(NameEntity entity, in NameForm form, in SentenceShape shape)
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
            NameKind.Place => entity.Type is "city" or "capital" or CityContext.CityState ? 2 : 3,
            NameKind.Demonym => 1,
            _ => 0,
        };
    }

    /// <summary>Whether the letters of a hit are written as the form needs them.</summary>
    public static bool Allows(TokenizedText text, int index, GazetteerHit hit, in NameForm form, in SentenceShape shape, NameLinks links)
    {
        ref readonly var first = ref text[index];
        if ((form.Flags & FormFlags.Acronym) != 0 && first.Script is Script.Latin or Script.Cyrillic)
        {
            // "US$2.6 million": a currency.
            if (index + hit.TokenCount < text.Count && text[index + hit.TokenCount].Is('$'))
            {
                return false;
            }

            // In a line of capitals every word looks like an acronym, unless full stops say that it is one, or an article that the language's own acronym follows: CONFERENCIA DE LA FAO.
            return ((first.Flags & TokenFlags.AllUpper) != 0 && (!shape.AllCaps || first.Length > 3 || (hit.TokenCount > 1 && text[index + 1].Is('.')) || (first.Length == 3 && (form.Languages & shape.Language) != 0 && index > 0 && links.Of(text, index - 1) == 1)) && KnownHere(first, form, shape, first.Length > 3))
                || IsSpoken(first, form, shape);
        }

        if (((form.Flags & FormFlags.Cased) != 0 && !HasCapital(text, index, hit, form))
            || ((form.Flags & FormFlags.Exact) != 0 && !IsCapitalized(text, index, hit)))
        {
            return false;
        }

        return KnownHere(first, form, shape, (form.Flags & FormFlags.Phrase) != 0);
    }

    // Newspapers write an acronym that is spoken as a word like one: "l'Opep", "Nato". Short ones are spelled, and look like other words.
    private static bool IsSpoken(in Token first, in NameForm form, in SentenceShape shape) =>
        first is { Script: Script.Latin, Length: > 3 } && (first.Flags & TokenFlags.Capitalized) != 0 && (form.Flags & FormFlags.Exact) == 0 && (form.Languages & shape.Language) != 0 && !shape.AllCaps;

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
