using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Decides which of the names that tables and tagger propose in one document are kept.</summary>
/// <param name="document">The document.</param>
/// <param name="unlisted">What words that only the tagger takes for a name must be to be one.</param>
/// <param name="rankers">The ranker of a language; without one, fixed bounds on what the tagger says decide.</param>
internal sealed class TaggerJudge(DocumentContext document, UnlistedNames unlisted, Func<LanguagePack, NameRanker?> rankers)
{
    // How probable to the ranker a listed name must be to stay: the tables know more of the world than the news that a ranker was trained
    // on, and of countries and organizations the most.
    private const double ListedPlaceStays = 0.2;
    private const double ListedCountryStays = 0.05;
    private const double ListedOrganizationStays = 0.05;

    // How probable it must be that a listed place is something else for the ranker to be asked.
    private const double Contested = 0.3;

    // Characters of a name that may be an ordinary word, or part of one.
    private const int LongestShortHanName = 3;

    // Without a ranker, how probable to the tagger an unlisted name must be. Chosen on news, encyclopedias and official documents: lower ones find more
    // names in news but titles and descriptions in official documents.
    private const double PlaceNeeds = 0.45;
    private const double OrganizationNeeds = 0.5;

    // How probable a name that holds a listed one must be, and one that holds a listed organization.
    private const double EnclosingNeeds = 0.6;
    private const double EnclosingOrganizationNeeds = 0.9;

    // How probable a name must be that is listed but was not proposed: it was left out for a reason.
    private const double ListedNeeds = 0.8;

    // How probable it must be that a listed place is something else.
    private const double PersonDrops = 0.6;
    private const double OrganizationDrops = 0.7;
    private const double OtherDrops = 0.95;
    private const double OutsideDrops = 0.9;

    // Below every name that a table lists.
    private const int ProposedPriority = 40;

    // Above a listed place, which does not count inside a longer name.
    private const int EnclosingPriority = 60;

    // Above a listed organization, when a longer name holds it.
    private const int EnclosingOrganizationPriority = 66;

    private readonly List<MentionCandidate> _proposed = [];
    private readonly HashSet<int> _dropped = [];
    private readonly float[] _features = new float[CandidateFeatures.Names.Length];

    /// <summary>Adds to the document's candidates what was found, and takes out what was found wanting.</summary>
    /// <param name="candidates">All candidates of the document, complete.</param>
    public void Judge(IReadOnlyList<NameCandidate> candidates)
    {
        // A name that holds a listed one is judged by which of these are left.
        foreach (var candidate in candidates)
        {
            if (candidate.Listed is { } listed)
            {
                JudgeListed(candidate, listed);
            }
        }

        var first = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            // The listed names of a sentence come before the others of it.
            first = candidates[i].Sentence == candidates[first].Sentence ? first : i;
            if (candidates[i].IsUnlisted)
            {
                while (!candidates[first].IsUnlisted && candidates[first].End <= candidates[i].First)
                {
                    first++;
                }

                JudgeUnlisted(candidates[i], candidates, first);
            }
        }

        if (_dropped.Count > 0)
        {
            var index = 0;
            ((List<MentionCandidate>)document.Candidates).RemoveAll(_ => _dropped.Contains(index++));
        }

        foreach (var candidate in _proposed)
        {
            document.Candidates.Add(candidate);
        }
    }

    private void JudgeListed(NameCandidate candidate, Mention listed)
    {
        // "Maastricht Treaty": a tagger may take the title for a name, the place in it remains one.
        if (document.Candidates[candidate.ListedIndex].Priority >= NamesRecognizer.PlaceInTitlePriority && listed is PlaceMention)
        {
            return;
        }

        var isPlace = listed is PlaceMention;
        if (rankers(candidate.Pack) is not { } ranker || IsLong(candidate) || (isPlace && !IsContested(candidate)))
        {
            if (isPlace && IsDoubtful(candidate, IsLong(candidate)))
            {
                _dropped.Add(candidate.ListedIndex);
            }

            return;
        }

        var (place, organization) = Rank(ranker, candidate);
        var probability = isPlace ? place : organization;
        var needed = !isPlace ? ListedOrganizationStays : IsCountry(candidate) ? ListedCountryStays : ListedPlaceStays;
        if (probability < needed || (isPlace && !IsCountry(candidate) && organization > place))
        {
            _dropped.Add(candidate.ListedIndex);
            if (isPlace && organization > Math.Max(place, ranker.OrganizationNeeds))
            {
                // A club, a newspaper, a ministry that is called like its town.
                Propose(candidate, isPlace: false, organization, ProposedPriority);
            }

            return;
        }

        var old = document.Candidates[candidate.ListedIndex];
        document.Candidates[candidate.ListedIndex] = old with { Mention = old.Mention with { Score = probability } };
    }

    // A name of several words is hardly ever anything else; where it is, the tagger must say so itself.
    private bool IsLong(NameCandidate candidate) =>
        candidate.End - candidate.First > (document.Text[candidate.First].Kind == TokenKind.Ideograph ? LongestShortHanName : 1);

    // In the corpora a province and its town are one place, and a town in a treaty's title none; by the guide they are places.
    private static bool IsContested(NameCandidate place) =>
        place.Other < Contested && Math.Max(place.Person, Math.Max(place.WithinOrganization, place.Outside)) > Contested;

    private (double Place, double Organization) Rank(NameRanker ranker, NameCandidate candidate)
    {
        CandidateFeatures.Write(document, candidate, _features);
        return ranker.Rank(_features);
    }

    // A listed place that is part of a person's name (Jordan), of a work's or event's name, or an ordinary word (Nice) is none.
    // A country is one whatever a tagger takes it for, but for works, and for persons that have its name: those of one word.
    private static bool IsDoubtful(NameCandidate place, bool isLong) =>
        place.Other > OtherDrops || (place.Person > PersonDrops && !(isLong && IsCountry(place)))
        || (!IsCountry(place) && (place.WithinOrganization > OrganizationDrops || place.Outside > OutsideDrops));

    // Only countries have ids of two letters.
    private static bool IsCountry(NameCandidate place) => place.Listed is PlaceMention { PlaceId.Length: 2 };

    private void JudgeUnlisted(NameCandidate candidate, IReadOnlyList<NameCandidate> candidates, int firstOfSentence)
    {
        var ranker = rankers(candidate.Pack);
        var isPlace = candidate.Tagged == TagType.Place;
        var probability = isPlace ? candidate.Place : candidate.Organization;
        var needed = candidate.IsLeftOut ? ListedNeeds : isPlace ? PlaceNeeds : OrganizationNeeds;
        if (ranker is not null)
        {
            var (place, organization) = Rank(ranker, candidate);
            isPlace = place > organization;
            (probability, needed) = (Math.Max(place, organization), candidate.IsLeftOut ? ListedNeeds : isPlace ? ranker.PlaceNeeds : ranker.OrganizationNeeds);
        }

        if (!MayEnclose(candidate, isPlace, candidates, firstOfSentence, out var priority, out var enclosingNeeds)
            || probability < Math.Max(needed, enclosingNeeds) || !unlisted.Allows(document.Text, candidate, isPlace))
        {
            return;
        }

        Propose(candidate, isPlace, probability, priority);
    }

    // The tables know better, unless what they know is but a part; a place that holds two is a province and its town.
    private bool MayEnclose(NameCandidate candidate, bool isPlace, IReadOnlyList<NameCandidate> candidates, int first, out int priority, out double needed)
    {
        (priority, needed) = (ProposedPriority, 0);
        var (held, start, organizationEnd) = (0, UnlistedNames.NameStart(document.Text, candidate), -1);
        for (var i = first; i < candidates.Count && !candidates[i].IsUnlisted && candidates[i].First < candidate.End; i++)
        {
            var listed = candidates[i];
            var isListedPlace = listed.Listed is PlaceMention;
            var isDropped = _dropped.Contains(listed.ListedIndex);
            if (listed.End <= candidate.First || (isDropped && !(isPlace && isListedPlace)))
            {
                continue;
            }

            // A name in quotes that a table lists is whole: no longer one begins before the quotation mark.
            if (listed.First < candidate.First || listed.End > candidate.End || (start > candidate.First && listed.First == start) || (isPlace && (!isListedPlace || ++held > 1)))
            {
                return false;
            }

            // "ingresó en la OTAN España", "В Европейский союз Грузия": a state right behind an organization is the subject of a verb, no part of a name.
            if (listed.First == organizationEnd && IsCountry(listed) && listed.End == candidate.End)
            {
                return false;
            }

            organizationEnd = listed.Listed is OrganizationMention { OrganizationId: not null } ? listed.End : -1;
            priority = Math.Max(priority, isListedPlace ? EnclosingPriority : EnclosingOrganizationPriority);

            // An organization without an id that others share is known but for its name: no id is lost with it.
            needed = Math.Max(needed, listed.Listed is OrganizationMention { OrganizationId: not null } ? EnclosingOrganizationNeeds : EnclosingNeeds);
        }

        return true;
    }

    private void Propose(NameCandidate candidate, bool isPlace, double probability, int priority)
    {
        var start = UnlistedNames.NameStart(document.Text, candidate);
        var span = document.Text.Span(start, candidate.End - 1);
        span = new TextSpan(span.Start + (start == candidate.First ? unlisted.PrefixLength(document.Text, candidate) : 0), span.End);
        var slice = span.Slice(document.Document.Text);
        var provenance = new Provenance("tagger", isPlace ? "place" : "organization", candidate.Tagger.Model.Name);
        Mention mention = isPlace
            ? new PlaceMention { Span = span, Text = slice, Provenance = provenance, Score = probability }
            : new OrganizationMention { Span = span, Text = slice, Provenance = provenance, Score = probability };
        _proposed.Add(new MentionCandidate(mention, priority));
    }
}
