using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>Gathers what tables and tagger take for names in one document.</summary>
/// <param name="document">The document, after the tables and before the resolver.</param>
/// <param name="catalog">The listed names.</param>
internal sealed class NameCandidates(DocumentContext document, NameCatalog catalog)
{
    private readonly (Mention Mention, int Index)[] _listed =
        [.. document.Candidates.Select((c, i) => (c.Mention, i)).Where(c => c.Mention is PlaceMention or OrganizationMention).OrderBy(c => c.Mention.Span.Start)];

    private readonly List<NameCandidate> _all = [];
    private int _next;

    /// <summary>All that was gathered: sentence by sentence, what tables list first.</summary>
    public IReadOnlyList<NameCandidate> All => _all;

    /// <summary>Takes in a sentence that was just tagged; sentences come in order.</summary>
    public void Add(Sentence sentence, LanguagePack pack, LinearTagger tagger, TagLattice lattice)
    {
        while (_next < _listed.Length && _listed[_next].Mention.Span.Start < document.Text[sentence.FirstToken].Start)
        {
            _next++;
        }

        var first = _all.Count;
        for (; _next < _listed.Length && _listed[_next].Mention.Span.Start < document.Text[sentence.EndToken - 1].End; _next++)
        {
            var (mention, index) = _listed[_next];
            var start = document.Text.IndexAt(mention.Span.Start);
            var end = start + 1;
            while (end < sentence.EndToken && document.Text[end].Start < mention.Span.End)
            {
                end++;
            }

            _all.Add(Weigh(start, end, sentence, pack, tagger, lattice, null, mention, index));
        }

        var (listed, endListed) = (first, _all.Count);
        for (var at = 0; lattice.TryNext(at, out var name); at = name.End)
        {
            listed = AddTagged(name, sentence, pack, tagger, lattice, listed, endListed);
        }
    }

    /// <summary>Tells each candidate of the same words elsewhere; called once, when all sentences are in.</summary>
    public void Complete()
    {
        var forms = new Dictionary<ulong, Form>(_all.Count);
        foreach (var candidate in _all)
        {
            var key = KeyOf(candidate);
            forms[key] = forms.GetValueOrDefault(key).With(candidate);
        }

        foreach (var candidate in _all)
        {
            candidate.Elsewhere = forms[KeyOf(candidate)].Without(candidate);
        }
    }

    // Both are in order, so the listed ones before a name are never looked at again.
    private int AddTagged(TaggedName name, Sentence sentence, LanguagePack pack, LinearTagger tagger, TagLattice lattice, int listed, int endListed)
    {
        var (first, end) = (sentence.FirstToken + name.First, sentence.FirstToken + name.End);
        while (listed < endListed && _all[listed].End <= first)
        {
            listed++;
        }

        end = name.Type == TagType.Place ? BeforeCountry(first, end, listed, endListed) : end;
        var (isListed, holdsPlace, holdsOrganization) = (false, false, false);
        for (var i = listed; i < endListed && _all[i].First < end; i++)
        {
            if (_all[i].First == first && _all[i].End == end)
            {
                _all[i].Tagged = name.Type;
                isListed = true;
            }

            var inside = first <= _all[i].First && _all[i].End <= end;
            holdsPlace |= inside && _all[i].Listed is PlaceMention;
            holdsOrganization |= inside && _all[i].Listed is OrganizationMention;
        }

        if (!isListed && name.Type is TagType.Place or TagType.Organization)
        {
            var candidate = Weigh(first, end, sentence, pack, tagger, lattice, name.Type, null, -1);
            candidate.Holds = (holdsPlace, holdsOrganization);
            _all.Add(candidate);
        }

        return listed;
    }

    // "Bam, Islamic Republic of Iran": a listed country behind a comma is a place of its own, and so is what stands before it.
    private int BeforeCountry(int first, int end, int listed, int endListed)
    {
        for (var i = listed; i < endListed && _all[i].First < end; i++)
        {
            if (_all[i].End == end && _all[i].First > first + 1 && ListedDoubts.IsCountry(_all[i]) && document.Text[_all[i].First - 1].Is(','))
            {
                return _all[i].First - 1;
            }
        }

        return end;
    }

    private NameCandidate Weigh(int first, int end, Sentence sentence, LanguagePack pack, LinearTagger tagger, TagLattice lattice, TagType? tagged, Mention? listed, int index)
    {
        double person = 1, organization = 1, other = 1, outside = 1;
        for (var token = first; token < end; token++)
        {
            var at = token - sentence.FirstToken;
            var (p, o, g) = (lattice.Probability(at, TagType.Person), lattice.Probability(at, TagType.Other), lattice.Probability(at, TagType.Organization));
            (person, organization, other) = (Math.Min(person, p), Math.Min(organization, g), Math.Min(other, o));
            outside = Math.Min(outside, 1 - p - o - g - lattice.Probability(at, TagType.Place));
        }

        return new NameCandidate
        {
            First = first,
            End = end,
            Sentence = sentence,
            Pack = pack,
            Tagger = tagger,
            Listed = listed,
            ListedIndex = index,
            Tagged = tagged,
            Place = lattice.Probability(first - sentence.FirstToken, end - sentence.FirstToken, TagType.Place),
            Organization = lattice.Probability(first - sentence.FirstToken, end - sentence.FirstToken, TagType.Organization),
            Person = person,
            PersonBeside = Math.Max(
                first > sentence.FirstToken ? lattice.Probability(first - sentence.FirstToken - 1, TagType.Person) : 0,
                end < sentence.EndToken ? lattice.Probability(end - sentence.FirstToken, TagType.Person) : 0),
            Other = other,
            WithinOrganization = organization,
            Outside = outside,
            IsCapital = listed is PlaceMention { PlaceId: { } id } && catalog.Place(id)?.Type == "capital",
            IsLeftOut = listed is null && catalog.Lists(document.Text, first, end, out _),
        };
    }

    private ulong KeyOf(NameCandidate candidate)
    {
        var key = 0UL;
        for (var token = candidate.First; token < candidate.End; token++)
        {
            key = (key * 0x9E3779B97F4A7C15) + document.Text[token].Hash;
        }

        return key;
    }

    // The best probability and the second best, so that the best without a given one can be told.
    private readonly record struct Form(int Count, double Place, double NextPlace, double Organization, double NextOrganization)
    {
        public Form With(NameCandidate c) => new(
            Count + 1, Math.Max(Place, c.Place), Math.Max(NextPlace, Math.Min(Place, c.Place)),
            Math.Max(Organization, c.Organization), Math.Max(NextOrganization, Math.Min(Organization, c.Organization)));

        public (int, double, double) Without(NameCandidate c) =>
            (Count - 1, c.Place >= Place ? NextPlace : Place, c.Organization >= Organization ? NextOrganization : Organization);
    }
}
