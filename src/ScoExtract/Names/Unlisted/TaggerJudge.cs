using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Meaning;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

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

    // Without a ranker, how probable to the tagger an unlisted name must be. Chosen on news, encyclopedias and official documents: lower ones find more
    // names in news but titles and descriptions in official documents.
    private const double PlaceNeeds = 0.45;
    private const double OrganizationNeeds = 0.5;

    // How probable a name must be that is listed but was not proposed: it was left out for a reason.
    private const double ListedNeeds = 0.8;

    // Below every name that a table lists.
    private const int ProposedPriority = 40;

    private readonly List<MentionCandidate> _proposed = [];
    private readonly HashSet<int> _dropped = [];
    private readonly float[] _features = new float[CandidateFeatures.Names.Length];

    /// <summary>Adds to the document's candidates what was found, and takes out what was found wanting.</summary>
    /// <param name="candidates">All candidates of the document, complete.</param>
    public void Judge(IReadOnlyList<NameCandidate> candidates)
    {
        // A name that holds a listed one is judged by which of these are left.
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Listed is { } listed && !ListedDoubts.IsBesideItsCountry(document.Text, candidates, i))
            {
                JudgeListed(candidates[i], listed);
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
        if (rankers(candidate.Pack) is not { } ranker || ListedDoubts.IsLong(document.Text, candidate) || (isPlace && !ListedDoubts.IsContested(candidate)))
        {
            if (isPlace && ListedDoubts.IsDoubtful(candidate, ListedDoubts.IsLong(document.Text, candidate)))
            {
                _dropped.Add(candidate.ListedIndex);
            }

            return;
        }

        var (place, organization) = Rank(ranker, candidate);
        var probability = isPlace ? place : organization;
        var isFirm = ListedDoubts.IsFirm(candidate);
        var needed = !isPlace ? ListedOrganizationStays : isFirm ? ListedCountryStays : ListedPlaceStays;
        if (isFirm
            ? probability < needed && ListedDoubts.IsDoubtful(candidate, ListedDoubts.IsLong(document.Text, candidate))
            : probability < needed || (isPlace && organization > place))
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

    private (double Place, double Organization) Rank(NameRanker ranker, NameCandidate candidate)
    {
        CandidateFeatures.Write(document, candidate, _features);
        return ranker.Rank(_features);
    }

    private void JudgeUnlisted(NameCandidate candidate, IReadOnlyList<NameCandidate> candidates, int firstOfSentence)
    {
        if (candidate.End == candidate.First + 1 && document.DefinedThings?.Contains(document.Text[candidate.First].Hash) == true)
        {
            return;
        }

        var (ranker, priority) = (rankers(candidate.Pack), ProposedPriority);
        var isPlace = candidate.Tagged == TagType.Place;
        var probability = isPlace ? candidate.Place : candidate.Organization;
        var needed = candidate.IsLeftOut ? ListedNeeds : isPlace ? PlaceNeeds : OrganizationNeeds;
        if (ranker is not null)
        {
            var (place, organization) = Rank(ranker, candidate);
            isPlace = place > organization;
            (probability, needed) = (Math.Max(place, organization), candidate.IsLeftOut ? ListedNeeds : isPlace ? ranker.PlaceNeeds : ranker.OrganizationNeeds);
        }

        if (!EnclosingNames.Allows(document.Text, unlisted.Links, candidate, isPlace, candidates, firstOfSentence, _dropped, ref priority, out var enclosingNeeds)
            || probability < Math.Max(needed, enclosingNeeds) || !unlisted.Allows(document.Text, candidate, isPlace))
        {
            return;
        }

        Propose(candidate, isPlace, probability, priority);
    }

    private void Propose(NameCandidate candidate, bool isPlace, double probability, int priority)
    {
        var start = UnlistedNames.NameStart(document.Text, candidate);
        var end = isPlace ? UnlistedNames.PlaceEnd(document.Text, start, candidate.End) : candidate.End;
        var span = document.Text.Span(start, end - 1);
        span = new TextSpan(span.Start + (start == candidate.First ? unlisted.PrefixLength(document.Text, candidate) : 0), span.End);
        var slice = span.Slice(document.Document.Text);
        var provenance = new Provenance(TaggerComponent.Id, isPlace ? "place" : "organization", candidate.Tagger.Model.Name);
        Mention mention = isPlace
            ? new PlaceMention { Span = span, Text = slice, Provenance = provenance, Score = probability, PlaceId = CityIds.BuiltIn.Of(slice, document) }
            : new OrganizationMention { Span = span, Text = slice, Provenance = provenance, Score = probability };
        _proposed.Add(new MentionCandidate(mention, priority));
    }
}
