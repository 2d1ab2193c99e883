using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>Words that lead to a name and say what is called so: <em>the village of</em> Wittenmoor, <em>la société</em> Alcoa. Immutable, so safe to share between threads.</summary>
/// <remarks>The phrases are the language packs' <c>name-introductions</c> tables.</remarks>
internal sealed class Introductions
{
    // "au sud de la": so many words may tie the phrase to the name.
    private const int LongestLink = 3;
    private const int LongestPhrase = 6;

    private readonly NameLinks _links;
    private readonly Gazetteer _phrases;
    private readonly List<(NameKind Kind, bool IsTied)> _rows = [];

    // The last words of the phrases: what a text is looked back for.
    private readonly HashSet<ulong> _last = [];

    public Introductions(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        _links = new NameLinks(packs);
        var builder = new GazetteerBuilder(tokenizer);
        foreach (var row in packs.SelectMany(p => p.Table("name-introductions")?.Rows ?? []))
        {
            var kind = row.Required("type") switch
            {
                "place" => NameKind.Place,
                "organization" => NameKind.Organization,
                var other => throw row.Error($"'{other}' is no type; there are place and organization"),
            };
            var tied = row.Required("link") switch
            {
                "of" => true,
                "none" => false,
                var other => throw row.Error($"'{other}' is no link; there are of and none"),
            };
            foreach (var phrase in row.List("phrases"))
            {
                if (!builder.Add(phrase, _rows.Count))
                {
                    throw row.Error($"'{phrase}' has no letters that could be found");
                }

                using var tokens = tokenizer.Tokenize(phrase);
                _last.Add(tokens[tokens.Count - 1].Hash);
            }

            _rows.Add((kind, tied));
        }

        _phrases = builder.Build();
    }

    /// <summary>What the words before <paramref name="first"/> say that the name is which starts there; null when they say nothing.</summary>
    public NameKind? KindAt(TokenizedText text, int first)
    {
        var (at, tied) = (first - 1, false);
        at -= at >= 0 && text[at].Is('"') ? 1 : 0;
        while (at >= 0 && first - at <= LongestLink && _links.Of(text, at) > 0)
        {
            (at, tied) = (at - 1, true);
        }

        // With a capital the words are part of a name themselves: "Oil Capital of the World", "the Daily News".
        if (at < 0 || !_last.Contains(text[at].Hash) || ((text[at].Flags & TokenFlags.Capitalized) != 0 && !BeginsSentence(text, at)))
        {
            return null;
        }

        Span<GazetteerHit> hits = stackalloc GazetteerHit[LongestPhrase];
        for (var start = Math.Max(0, at - LongestPhrase + 1); start <= at; start++)
        {
            for (var h = _phrases.FindAll(text, start, hits) - 1; h >= 0; h--)
            {
                foreach (var payload in start + hits[h].TokenCount == at + 1 ? _phrases.Payloads(hits[h]) : [])
                {
                    if (_rows[payload].IsTied == tied)
                    {
                        return _rows[payload].Kind;
                    }
                }
            }
        }

        return null;
    }

    // Lines of damaged newspapers begin with capitals of all kinds.
    private static bool BeginsSentence(TokenizedText text, int index) => index == 0 || text[index - 1].Is('.');
}
