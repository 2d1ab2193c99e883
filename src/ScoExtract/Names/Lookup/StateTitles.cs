using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>The words that make a country's official form: <em>Republic of</em> Moldova, Kyrgyz <em>Republic</em>, Iran (<em>Islamic Republic of</em>). Immutable, so safe to share between threads.</summary>
internal sealed class StateTitles(NameCatalog catalog, NameLookup lookup, NameLinks links)
{
    /// <summary>The country that a title names with what follows; null when no country does.</summary>
    public NameMatch? CountryAfter(TokenizedText text, NameMatch title, in SentenceShape shape) =>
        Country(text, title.End, shape) ?? (TakesAdjective(title) ? Adjective(text, title.End, shape) : null);

    /// <summary>Whether a match is a country by a name that a title may stand with.</summary>
    public static bool IsCountry(NameMatch match) => match.Entity is { Kind: NameKind.Place, Type: "country" or "former" } && (match.Flags & FormFlags.Acronym) == 0;

    /// <summary>The country that an adjective and the title after it name; null when they name none.</summary>
    // "Kyrgyz Republic", "Французская Республика".
    public NameMatch? WithAdjective(TokenizedText text, NameMatch demonym, in SentenceShape shape)
    {
        if (demonym.End >= text.Count || (text[demonym.First].Flags & TokenFlags.Capitalized) == 0
            || lookup.Longest(text, demonym.End, shape) is not { Entity.Kind: NameKind.TitleBefore } title || !TakesAdjective(title)
            || CountryOf(demonym) is not { } country || Country(text, title.End, shape) is not null)
        {
            return null;
        }

        country.Append(title.End, title.Span.End);
        return country;
    }

    /// <summary>Takes in a title in brackets after a country.</summary>
    // "Iran (Islamic Republic of)": the official form as lists of States write it.
    public void TakeInBrackets(TokenizedText text, NameMatch country, in SentenceShape shape)
    {
        var open = country.End;
        if (!IsCountry(country) || open + 2 >= text.Count || !text[open].Is('(')
            || lookup.Longest(text, open + 1, shape) is not { Entity.Kind: NameKind.TitleBefore } title)
        {
            return;
        }

        var close = title.End + links.Of(text, title.End);
        if (close < text.Count && text[close].Is(')'))
        {
            country.Append(close + 1, text[close].End);
        }
    }

    // "Estado ecuatoriano" describes, "República Francesa" names: the table marks such titles.
    private static bool TakesAdjective(NameMatch title) => (title.Flags & FormFlags.Ambiguous) == 0;

    // "Republic of the Congo", "Республики Узбекистан": the languages that have articles need the words between.
    private NameMatch? Country(TokenizedText text, int index, in SentenceShape shape)
    {
        var of = links.Of(text, index);
        index += of;
        return index < text.Count && (of > 0 || text[index].Script != Script.Latin)
            && lookup.Longest(text, index, shape) is { } match && IsCountry(match) ? match : null;
    }

    // "République française": the adjective names the country.
    private NameMatch? Adjective(TokenizedText text, int index, in SentenceShape shape) =>
        index < text.Count && lookup.Longest(text, index, shape) is { Entity.Kind: NameKind.Demonym } match ? CountryOf(match) : null;

    private NameMatch? CountryOf(NameMatch demonym) =>
        catalog.Place(demonym.Entity.Id) is { } country ? new NameMatch(demonym.First, demonym.Hit, country, FormFlags.Phrase) : null;
}
