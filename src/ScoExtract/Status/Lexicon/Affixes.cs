using System.Collections.Frozen;
using ScoExtract.Languages;

namespace ScoExtract.Status.Lexicon;

/// <summary>What a language writes together with a noun: the table <c>status.affixes</c> of its pack. Immutable, so safe to share between threads; empty for languages that part their words.</summary>
internal sealed class Affixes
{
    private static readonly FrozenDictionary<string, Lazy<Affixes>> Packs =
        LanguagePack.BuiltIn.ToFrozenDictionary(code => code, code => new Lazy<Affixes>(() => new Affixes(LanguagePack.Load(code).Table("status.affixes")?.Rows ?? [])), StringComparer.Ordinal);

    private readonly string _conjunctions;
    private readonly (char Letter, string Role)[] _prepositions;
    private readonly string[] _articles;
    private readonly string[] _ledArticles;
    private readonly string[] _owners;
    private readonly string[] _feminineOwners;
    private readonly string _separable;

    private Affixes(IEnumerable<TsvRow> rows)
    {
        var kinds = rows.ToLookup(r => r.Required("kind"));
        string[] Of(string kind) => [.. kinds[kind].Select(r => r.Required("affix"))];
        _conjunctions = string.Concat(Of("Conjunction"));
        _prepositions = [.. kinds["Preposition"].Select(r => (r.Required("affix")[0], r.Required("role")))];
        (_articles, _ledArticles, _owners, _feminineOwners) = (Of("Article"), Of("LedArticle"), Of("Owner"), Of("FeminineOwner"));
        _separable = _conjunctions + string.Concat(_prepositions.Select(p => p.Letter).Where(l => !Array.Exists(_ledArticles, a => a[0] == l)));
        Prefixes = [.. _conjunctions.Select(c => c.ToString()), .. _prepositions.Select(p => p.Letter.ToString()), .. _conjunctions.SelectMany(_ => _prepositions, (c, p) => string.Concat(c, p.Letter))];
    }

    /// <summary>The affixes of a language.</summary>
    public static Affixes Of(string language) => Packs[language].Value;

    /// <summary>Every conjunction, preposition, and both, that may stand before a word.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    /// <summary>Whether a prefix joins its word to what stands before.</summary>
    public bool Coordinates(ReadOnlySpan<char> prefix) => prefix.Length > 0 && _conjunctions.Contains(prefix[0], StringComparison.Ordinal);

    /// <summary>The role that the preposition of a prefix gives; empty where it has none.</summary>
    public string Role(ReadOnlySpan<char> prefix)
    {
        prefix = prefix.TrimStart(_conjunctions);
        foreach (var (letter, role) in _prepositions)
        {
            if (prefix.Length > 0 && prefix[0] == letter)
            {
                return role;
            }
        }

        return "";
    }

    /// <summary>A phrase with a prefix before it, as it is written: the article loses a letter behind a preposition that takes it into itself.</summary>
    public string Join(string prefix, string phrase) =>
        _articles.Any(a => phrase.StartsWith(a, StringComparison.Ordinal)) && _ledArticles.Any(a => a[0] == prefix[^1]) ? prefix + phrase[1..] : prefix + phrase;

    /// <summary>Whether a noun ends in a pronoun that says whose it is: <em>عودتها</em>.</summary>
    public bool IsOwned(ReadOnlySpan<char> noun) => EndsIn(noun, _owners);

    /// <summary>Whether a noun of feminine ending ends in such a pronoun, which no bad spelling of that ending does: <em>عضويتها</em>, not <em>مراقبه</em>.</summary>
    public bool IsFeminineOwned(ReadOnlySpan<char> noun) => EndsIn(noun, _feminineOwners);

    /// <summary>Whether a noun may have its owner behind it: one with an article or a pronoun at its end has none (<em>الانضمام</em>, <em>عودتها</em>).</summary>
    public bool MayBeOwned(ReadOnlySpan<char> noun)
    {
        var word = noun.TrimStart(_separable);
        return !StartsWith(word, _articles) && !StartsWith(word, _ledArticles) && !IsOwned(word);
    }

    /// <summary>Whether a conjunction or preposition is glued to a word, but not one that has taken the article into itself: <em>لقلة</em>, not <em>للقلة</em>.</summary>
    public bool HasPrefix(ReadOnlySpan<char> word) => (Coordinates(word) || Role(word).Length > 0) && !StartsWith(word, _ledArticles);

    private static bool StartsWith(ReadOnlySpan<char> word, string[] affixes)
    {
        foreach (var affix in affixes)
        {
            if (word.StartsWith(affix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> word, string[] affixes)
    {
        foreach (var affix in affixes)
        {
            if (word.EndsWith(affix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
