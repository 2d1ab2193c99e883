using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.ShortForms;

/// <summary>What one document defines: acronyms and short names with their meaning, and the names, which no table has, that it defines them for.</summary>
/// <param name="text">The document's text.</param>
internal sealed class Definitions(TokenizedText text)
{
    private const int LongestAcronym = 12;

    // More short names that begin alike are no document's.
    private const int MostAlike = 8;

    /// <summary>What a name means that no table has.</summary>
    public static readonly NameEntity Unlisted = new("", NameKind.Organization, "", null, new Provenance("names", "defined-acronym"), null);

    // What a document's acronym means that stands for a plan, a tariff or another thing that is no organization.
    private static readonly NameEntity Nothing = new("", NameKind.NotAName, "", null, new Provenance("names", "defined-acronym"), null);

    private readonly Dictionary<ulong, NameEntity> _acronyms = [];
    private readonly Dictionary<ulong, List<(int First, int End, NameEntity Meaning)>> _shortForms = [];
    private readonly List<NameMatch> _names = [];

    /// <summary>Whether a token can be an acronym: half of its letters are capitals.</summary>
    public static bool IsAcronym(TokenizedText text, int index)
    {
        ref readonly var token = ref text[index];
        if (token.Kind is not (TokenKind.Word or TokenKind.Alphanumeric) || token.Length is < 2 or > LongestAcronym)
        {
            return false;
        }

        var upper = 0;
        foreach (var c in text.Characters(index))
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 2 && upper * 2 >= token.Length;
    }

    /// <summary>A name that no table has.</summary>
    public static NameMatch Name(TokenizedText text, int start, int end) =>
        new(start, new GazetteerHit(end - start, text.Span(start, end - 1), 0), Unlisted, FormFlags.Phrase) { IsUnlisted = true };

    /// <summary>The one token is an acronym for <paramref name="meaning"/>.</summary>
    public void DefineAcronym(int token, NameEntity meaning) => _acronyms[text[token].Hash] = meaning;

    /// <summary>The one token is an acronym for something that is no organization.</summary>
    public void DefineNothing(int token) => _acronyms.TryAdd(text[token].Hash, Nothing);

    /// <summary>The tokens are a short name for <paramref name="meaning"/>.</summary>
    public void DefineShortForm((int First, int End) quoted, NameEntity meaning)
    {
        var hash = text[quoted.First].Hash;
        if (!_shortForms.TryGetValue(hash, out var alike))
        {
            _shortForms.Add(hash, alike = []);
        }

        if (alike.Count < MostAlike)
        {
            alike.Add((quoted.First, quoted.End, meaning));
        }
    }

    /// <summary>Adds a name that no table has; names come in text order.</summary>
    public void AddName(NameMatch name) => _names.Add(name);

    /// <summary>Gives the document's matches, which stay in text order, the meaning that it defines.</summary>
    public void Apply(List<NameMatch> matches)
    {
        if (_acronyms.Count + _shortForms.Count > 0)
        {
            Rewrite(matches);
        }
    }

    // One walk over the tokens: defined acronyms get their meaning, defined names take the place of what stood in them.
    private void Rewrite(List<NameMatch> matches)
    {
        var old = matches.ToArray();
        matches.Clear();
        var (m, n) = (0, 0);
        for (var i = 0; i < text.Count;)
        {
            while (m < old.Length && old[m].First < i)
            {
                m++;
            }

            if (n < _names.Count && _names[n].First == i)
            {
                matches.Add(_names[n]);
                i = _names[n++].End;
                continue;
            }

            var match = m < old.Length && old[m].First == i ? old[m] : null;
            if (ShortFormAt(i) is { } phrase && (match is null || phrase.End > match.End))
            {
                matches.Add(phrase);
                i = phrase.End;
                continue;
            }

            if (match is null or { Hit.TokenCount: 1 } && _acronyms.TryGetValue(text[i].Hash, out var entity) && IsAcronym(text, i)
                && (match is null || match.Span.Start == text[i].Start))
            {
                match ??= new NameMatch(i, new GazetteerHit(1, text[i].Span, 0), entity, FormFlags.Acronym);
                match.Define(entity);
                (match.IsUnlisted, match.IsDropped) = (ReferenceEquals(entity, Unlisted), ReferenceEquals(entity, Nothing));
            }

            if (match is not null)
            {
                matches.Add(match);
            }

            i = match?.End ?? i + 1;
        }
    }

    private NameMatch? ShortFormAt(int index)
    {
        if (!_shortForms.TryGetValue(text[index].Hash, out var alike))
        {
            return null;
        }

        foreach (var (first, end, meaning) in alike)
        {
            var length = 1;
            while (first + length < end && index + length < text.Count && text[index + length].Hash == text[first + length].Hash)
            {
                length++;
            }

            if (first + length == end)
            {
                var hit = new GazetteerHit(length, text.Span(index, index + length - 1), 0);
                return new NameMatch(index, hit, meaning, FormFlags.Phrase) { IsUnlisted = ReferenceEquals(meaning, Unlisted) };
            }
        }

        return null;
    }
}
