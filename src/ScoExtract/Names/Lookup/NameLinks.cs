using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>The words that tie a name to the one that follows: "Republic <em>of the</em> Congo", "Council <em>of the member States of the</em> …". Immutable, so safe to share between threads.</summary>
internal sealed class NameLinks
{
    private readonly HashSet<ulong> _of = [];
    private readonly HashSet<ulong> _member = [];
    private readonly HashSet<ulong> _genitive = [];

    public NameLinks(IEnumerable<LanguagePack> packs)
    {
        foreach (var row in packs.SelectMany(p => p.Table("name-links")?.Rows ?? []))
        {
            var words = row.Required("use") switch
            {
                "of" => _of,
                "member" => _member,
                "genitive" => _genitive,
                var other => throw row.Error($"'{other}' is no use; there are of, member and genitive"),
            };
            words.Add(Folding.Hash(row.Required("word")));
        }
    }

    /// <summary>Number of tokens from <paramref name="index"/> on that only say "of the".</summary>
    public int Of(TokenizedText text, int index)
    {
        var end = index;
        while (end < text.Count && _of.Contains(text[end].Hash))
        {
            end++;
        }

        return end - index;
    }

    /// <summary>Whether every token from <paramref name="start"/> to <paramref name="end"/> says "of the" or "of the member States of the".</summary>
    public bool Ties(TokenizedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!_of.Contains(text[i].Hash) && !_member.Contains(text[i].Hash) && !text[i].Is('-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing stands from <paramref name="start"/> to <paramref name="end"/> but what makes a genitive of the name before: <em>'s</em>, 的.</summary>
    public bool Possesses(TokenizedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!_genitive.Contains(text[i].Hash) && !text[i].Is('\''))
            {
                return false;
            }
        }

        return start <= end;
    }
}
