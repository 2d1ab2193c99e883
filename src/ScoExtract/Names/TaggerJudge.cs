using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Weighs what the tagger found in one document against what the tables found.</summary>
/// <param name="document">The document.</param>
/// <param name="catalog">The listed names.</param>
internal sealed class TaggerJudge(DocumentContext document, NameCatalog catalog)
{
    // How probable an unlisted name must be. Chosen on news, encyclopedias and official documents: lower ones find more
    // names in news but titles and descriptions in official documents.
    private const double PlaceNeeds = 0.35;
    private const double OrganizationNeeds = 0.4;

    // How probable a name that holds a listed one must be, and one that holds a listed organization.
    private const double EnclosingNeeds = 0.4;
    private const double EnclosingOrganizationNeeds = 0.9;

    // How probable a name must be that is listed but was not proposed: it was left out for a reason.
    private const double ListedNeeds = 0.8;

    // How probable it must be that a listed place is something else.
    private const double PersonDrops = 0.6;
    private const double OrganizationDrops = 0.7;
    private const double OtherDrops = 0.8;
    private const double OutsideDrops = 0.9;

    // Below every name that a table lists.
    private const int ProposedPriority = 40;

    // Above a listed place, which does not count inside a longer name.
    private const int EnclosingPriority = 60;

    // Above a listed organization, when a longer name holds it.
    private const int EnclosingOrganizationPriority = 66;

    private readonly List<MentionCandidate> _listed =
        [.. document.Candidates.Where(c => c.Mention is PlaceMention or OrganizationMention).OrderBy(c => c.Mention.Span.Start)];

    private readonly List<MentionCandidate> _proposed = [];
    private readonly HashSet<TextSpan> _dropped = [];
    private int _next;

    /// <summary>Takes in a sentence that was just tagged; sentences come in order.</summary>
    public void Judge(Sentence sentence, TagLattice lattice, LinearTagger tagger)
    {
        while (_next < _listed.Count && _listed[_next].Mention.Span.Start < document.Text[sentence.FirstToken].Start)
        {
            _next++;
        }

        var first = _next;
        for (; _next < _listed.Count && _listed[_next].Mention.Span.Start < document.Text[sentence.EndToken - 1].End; _next++)
        {
            if (_listed[_next].Mention is PlaceMention place && IsDoubtful(place, sentence, lattice))
            {
                _dropped.Add(_listed[_next].Mention.Span);
            }
        }

        for (var at = 0; lattice.TryNext(at, out var name); at = name.End)
        {
            // Names come in order too: what ends before this one is done with.
            while (first < _next && _listed[first].Mention.Span.End <= document.Text[sentence.FirstToken + name.First].Start)
            {
                first++;
            }

            if (name.Type is TagType.Place or TagType.Organization)
            {
                Consider(name, sentence, lattice, tagger, first);
            }
        }
    }

    /// <summary>Adds what was found, and takes out what was found wanting.</summary>
    public void Apply()
    {
        if (_dropped.Count > 0)
        {
            ((List<MentionCandidate>)document.Candidates).RemoveAll(c => c.Mention is PlaceMention place && _dropped.Contains(place.Span));
        }

        foreach (var candidate in _proposed)
        {
            document.Candidates.Add(candidate);
        }
    }

    // A listed place that is part of a person's name (Jordan), of a work's or event's name, or an ordinary word (Nice) is none.
    private bool IsDoubtful(PlaceMention place, Sentence sentence, TagLattice lattice)
    {
        var span = place.Span;
        double person = 1, organization = 1, other = 1, outside = 1;
        for (var token = document.Text.IndexAt(span.Start); token < sentence.EndToken && document.Text[token].Start < span.End; token++)
        {
            var at = token - sentence.FirstToken;
            var (p, o, g) = (lattice.Probability(at, TagType.Person), lattice.Probability(at, TagType.Other), lattice.Probability(at, TagType.Organization));
            (person, organization, other) = (Math.Min(person, p), Math.Min(organization, g), Math.Min(other, o));
            outside = Math.Min(outside, 1 - p - o - g - lattice.Probability(at, TagType.Place));
        }

        // A country is one whatever a tagger takes it for, but for persons and works that have its name.
        return person > PersonDrops || other > OtherDrops || (!IsCountry(place) && (organization > OrganizationDrops || outside > OutsideDrops));
    }

    // Only countries have ids of two letters.
    private static bool IsCountry(PlaceMention place) => place.PlaceId?.Length == 2;

    private void Consider(TaggedName name, Sentence sentence, TagLattice lattice, LinearTagger tagger, int firstListed)
    {
        var (first, end) = (sentence.FirstToken + name.First, sentence.FirstToken + name.End);
        var span = document.Text.Span(first, end - 1);
        span = new TextSpan(span.Start + PrefixLength(first, tagger.Clitics), span.End);
        var (priority, needed) = (ProposedPriority, name.Type == TagType.Place ? PlaceNeeds : OrganizationNeeds);
        var held = 0;
        for (var i = firstListed; i < _next && _listed[i].Mention.Span.Start < span.End; i++)
        {
            var listed = _listed[i].Mention;
            if (!listed.Span.Overlaps(span) || _dropped.Contains(listed.Span))
            {
                continue;
            }

            // The tables know better, unless what they know is but a part; a place that holds two is a province and its town.
            if (listed.Span == span || !Holds(span, listed.Span) || (name.Type == TagType.Place && (listed is OrganizationMention || ++held > 1)))
            {
                return;
            }

            var isPlace = listed is PlaceMention;
            priority = Math.Max(priority, isPlace ? EnclosingPriority : EnclosingOrganizationPriority);
            needed = Math.Max(needed, isPlace ? EnclosingNeeds : EnclosingOrganizationNeeds);
        }

        var isListed = IsListed(first, end, out var isNoName);
        if (isNoName || (isListed && IsShortAcronym(first, end)))
        {
            return;
        }

        needed = isListed ? ListedNeeds : needed;

        var probability = lattice.Probability(name.First, name.End, name.Type);
        if (probability >= needed && LooksLikeName(first, end) && !IsDescription(first, end, name.Type))
        {
            Propose(span, name.Type, probability, priority, tagger.Model);
        }
    }

    // The tables leave such a one out because it stands for many things (CE, BAD); no probability tells which.
    private bool IsShortAcronym(int first, int end) =>
        end - first == 1 && document.Text[first].Length <= 3 && (document.Text[first].Flags & TokenFlags.AllUpper) != 0;

    private static bool Holds(TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    // A glued conjunction or preposition is not part of the name. Whether a first letter is one, the word behind it tells:
    // it starts a listed name, as the whole word does not.
    private int PrefixLength(int token, CliticSplitter clitics)
    {
        Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
        var count = clitics.Split(document.Text, token, readings);
        if (count == 0 || catalog.Gazetteer.Starts(document.Text[token].Hash))
        {
            return 0;
        }

        foreach (var reading in readings[..count])
        {
            if (catalog.Gazetteer.Starts(reading.Hash))
            {
                return reading.Skip;
            }
        }

        return 0;
    }

    // The dollars of the US, a town that is mostly an ordinary word.
    private bool IsListed(int first, int end, out bool isNoName)
    {
        var isListed = isNoName = false;
        Span<GazetteerHit> hits = stackalloc GazetteerHit[16];
        var count = catalog.Gazetteer.FindAll(document.Text, first, hits);
        for (var i = 0; i < count; i++)
        {
            if (hits[i].TokenCount == end - first)
            {
                isListed = true;
                foreach (var payload in catalog.Gazetteer.Payloads(hits[i]))
                {
                    isNoName |= catalog.Entity(catalog.Form(payload)).Kind == NameKind.NotAName;
                }
            }
        }

        return isListed;
    }

    private bool LooksLikeName(int first, int end)
    {
        // A dot joins the parts of a person's name that is written by its sound: 德米特里·[梅德韦杰夫].
        if (document.Text[first].IsInAddress || (document.Text[first].Script == Script.Han && first > 0 && IsNameDot(first - 1)))
        {
            return false;
        }

        foreach (ref readonly var token in document.Text.Tokens[first..end])
        {
            if (token.Script is Script.Arabic or Script.Han || (token.Flags & TokenFlags.Capitalized) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNameDot(int token) => document.Text.Characters(token) is ['·' or '・' or '．' or '•'];

    // "the Council", "la Commission": a single word that longer names of organizations begin with, and that is no acronym.
    private bool IsDescription(int first, int end, TagType type) =>
        type == TagType.Organization && end == first + 1 && (document.Text[first].Flags & TokenFlags.AllUpper) == 0 && catalog.Gazetteer.Starts(document.Text[first].Hash);

    private void Propose(TextSpan span, TagType type, double probability, int priority, TaggerModel model)
    {
        var slice = span.Slice(document.Document.Text);
        var provenance = new Provenance("tagger", type == TagType.Place ? "place" : "organization", $"tagger-{model.Language}/{model.Version}");
        Mention mention = type == TagType.Place
            ? new PlaceMention { Span = span, Text = slice, Provenance = provenance, Score = probability }
            : new OrganizationMention { Span = span, Text = slice, Provenance = provenance, Score = probability };
        _proposed.Add(new MentionCandidate(mention, priority));
    }
}
