using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>What speaks against a listed name, as far as a tagger knows.</summary>
internal static class ListedDoubts
{
    // How probable it must be that a listed place is something else for the ranker to be asked.
    private const double Contested = 0.3;

    // Characters of a name that may be an ordinary word, or part of one.
    private const int LongestShortHanName = 3;

    // How probable it must be that a listed place is something else.
    private const double PersonDrops = 0.6;
    private const double OrganizationDrops = 0.7;
    private const double OtherDrops = 0.95;
    private const double OutsideDrops = 0.9;

    /// <summary>A name of several words is hardly ever anything else; where it is, the tagger must say so itself.</summary>
    public static bool IsLong(TokenizedText text, NameCandidate candidate) =>
        candidate.End - candidate.First > (text[candidate.First].Kind == TokenKind.Ideograph ? LongestShortHanName : 1);

    /// <summary>In the corpora a province and its town are one place, and a town in a treaty's title none; by the guide they are places.</summary>
    public static bool IsContested(NameCandidate place) =>
        place.Other < Contested && Math.Max(place.Person, Math.Max(place.WithinOrganization, place.Outside)) > Contested;

    /// <summary>A listed place that is part of a person's name (Jordan), of a work's or event's name, or an ordinary word (Nice) is none. A country is one whatever a tagger takes it for, but for works, and for persons that have its name: those of one word that stands beside another of the person (<em>Michael Jordan</em>, but <em>Kiribati se incorporó</em>).</summary>
    public static bool IsDoubtful(NameCandidate place, bool isLong) =>
        place.Other > OtherDrops || (place.Person > PersonDrops && !(IsCountry(place) && (isLong || place.PersonBeside < PersonDrops)))
        || (!IsFirm(place) && (place.WithinOrganization > OrganizationDrops || (!isLong && place.Outside > OutsideDrops)));

    /// <summary>"Lima, Perú": a city with its own country right behind it is a city, whatever a tagger takes it for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">All candidates, those that tables list first in each sentence.</param>
    /// <param name="index">Index of the city among them.</param>
    public static bool IsBesideItsCountry(TokenizedText text, IReadOnlyList<NameCandidate> candidates, int index) =>
        index + 1 < candidates.Count && candidates[index].Listed is PlaceMention { PlaceId: [_, _, ':', ..] city }
        && candidates[index + 1] is { Listed: PlaceMention { PlaceId: { Length: 2 } country } } next && city.StartsWith(country, StringComparison.Ordinal)
        && next.First == candidates[index].End + 1 && (text[candidates[index].End].Is(',') || text[candidates[index].End].Is('('));

    /// <summary>Countries and their capitals, which the press has speak and act for them (<em>Pristina avait déposé sa demande</em>), are places whatever the words around make of them.</summary>
    public static bool IsFirm(NameCandidate place) => IsCountry(place) || place.IsCapital;

    /// <summary>Only countries have ids of two letters.</summary>
    public static bool IsCountry(NameCandidate place) => place.Listed is PlaceMention { PlaceId.Length: 2 };
}
