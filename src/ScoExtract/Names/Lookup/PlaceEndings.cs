using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>Takes in what a place's name may end with: 北京 + 市, 俄亥俄 + 州; but not where another word begins there (北京 + 市长, a mayor). Immutable, so safe to share between threads.</summary>
internal sealed class PlaceEndings
{
    private readonly Gazetteer _gazetteer;
    private readonly List<(HashSet<string> Kinds, HashSet<ulong> NotBefore)> _endings = [];

    public PlaceEndings(IEnumerable<LanguagePack> packs, Tokenizer tokenizer)
    {
        var builder = new GazetteerBuilder(tokenizer);
        foreach (var row in packs.SelectMany(p => p.Table("place-endings")?.Rows ?? []))
        {
            builder.Add(row.Required("ending"), _endings.Count);
            _endings.Add(([.. row.List("kinds")], [.. row.List("not-before").Select(w => Folding.Hash(w))]));
        }

        _gazetteer = builder.Build();
    }

    /// <summary>Lets <paramref name="match"/>, a place, go on over the longest ending that follows it.</summary>
    public void Take(TokenizedText text, NameMatch match)
    {
        if (match.End >= text.Count || text[match.End].SpaceBefore || !_gazetteer.MayStart(text[match.End].Hash))
        {
            return;
        }

        Span<GazetteerHit> hits = stackalloc GazetteerHit[4];
        for (var h = _gazetteer.FindAll(text, match.End, hits) - 1; h >= 0; h--)
        {
            var end = match.End + hits[h].TokenCount;
            foreach (var payload in _gazetteer.Payloads(hits[h]))
            {
                var (kinds, notBefore) = _endings[payload];
                if (kinds.Contains(match.Entity.Type) && (end >= text.Count || !notBefore.Contains(text[end].Hash)))
                {
                    match.Append(end, hits[h].Span.End);
                    return;
                }
            }
        }
    }
}
