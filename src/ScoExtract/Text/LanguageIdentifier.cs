using ScoExtract.Languages;

namespace ScoExtract.Text;

/// <summary>Tells the language of a stretch of tokens by its script and, within a script, by its most frequent words. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Languages without a pack compete too, as far as the table of neighbour languages (and the built-in packs that were not
/// given) tells their words: German text is not taken for English. A word counts the less, the more languages share it.
/// </remarks>
internal sealed class LanguageIdentifier
{
    /// <summary>The code for a language that could not be told (ISO 639-2 <c>und</c>).</summary>
    public const string Undetermined = "und";

    private const int MostTokens = 4000;
    private const int MostLanguages = 64;
    private const int Scripts = 5;
    private const int LettersOfIdeograph = 3;

    // Divisible by the small numbers of languages that may share a word.
    private const int WholeWord = 12;

    private readonly Profile[] _profiles;
    private readonly int _packs;

    // An open hash table, sparse, so that the words of a text that tell nothing are mostly turned away at the first slot.
    private readonly (ulong Hash, ulong Languages)[] _words;

    /// <summary>Makes an identifier for the languages of <paramref name="packs"/>.</summary>
    /// <param name="packs">At most 31 packs.</param>
    public LanguageIdentifier(IReadOnlyList<LanguagePack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(packs.Count, 31, nameof(packs));
        _packs = packs.Count;
        _profiles = [.. packs.Select(Profile.Of), .. Rivals(packs)];
        _words = new (ulong, ulong)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_profiles.Sum(p => p.Words.Count) * 2)];
        for (var i = 0; i < _profiles.Length; i++)
        {
            foreach (var word in _profiles[i].Words)
            {
                var hash = Folding.Hash(word);
                ref var slot = ref _words[Slot(hash)];
                slot = (hash, slot.Languages | (1UL << i));
            }
        }
    }

    /// <summary>The code of the language of the tokens, <see cref="Undetermined"/> when they do not tell.</summary>
    /// <param name="tokens">A paragraph or a whole document; the first 4,000 tokens decide.</param>
    public string Identify(ReadOnlySpan<Token> tokens) => Identify(tokens, out _);

    /// <summary>The code of the language of the tokens, and how many function words speak for it.</summary>
    /// <param name="tokens">A paragraph or a whole document; the first 4,000 tokens decide.</param>
    /// <param name="evidence">Number of function words or, for a script with one pack only, of letters seen.</param>
    public string Identify(ReadOnlySpan<Token> tokens, out int evidence)
    {
        Span<int> letters = stackalloc int[Scripts];
        Span<int> scores = stackalloc int[MostLanguages];
        Span<int> words = stackalloc int[MostLanguages];
        letters.Clear();
        scores.Clear();
        words.Clear();
        foreach (ref readonly var token in tokens[..Math.Min(tokens.Length, MostTokens)])
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Ideograph))
            {
                continue;
            }

            // A character of a script without spaces says as much as three letters; words within addresses on the web say nothing.
            letters[(int)token.Script] += token.Kind == TokenKind.Ideograph ? LettersOfIdeograph : token.SpaceBefore ? token.Length : 0;
            var languages = _words[Slot(token.Hash)].Languages;
            if (languages == 0)
            {
                continue;
            }

            var weight = WholeWord / Math.Min(WholeWord, System.Numerics.BitOperations.PopCount(languages));
            for (; languages != 0; languages &= languages - 1)
            {
                var language = System.Numerics.BitOperations.TrailingZeroCount(languages);
                scores[language] += weight;
                words[language]++;
            }
        }

        return Best(letters, scores, words, out evidence);
    }

    // The slot of a word, or the free one where it would stand.
    private int Slot(ulong hash)
    {
        var words = _words;
        var slot = (int)(hash >> 32) & (words.Length - 1);
        while (words[slot].Languages != 0 && words[slot].Hash != hash)
        {
            slot = (slot + 1) & (words.Length - 1);
        }

        return slot;
    }

    private string Best(ReadOnlySpan<int> letters, ReadOnlySpan<int> scores, ReadOnlySpan<int> words, out int evidence)
    {
        var script = Script.Other;
        for (var s = 1; s < Scripts; s++)
        {
            script = letters[s] > 0 && (script == Script.Other || letters[s] > letters[(int)script]) ? (Script)s : script;
        }

        var (best, candidates, tied) = (-1, 0, false);
        for (var i = 0; script != Script.Other && i < _profiles.Length; i++)
        {
            if (_profiles[i].Script == script)
            {
                candidates += i < _packs ? 1 : 0;
                tied = best >= 0 && (scores[i] == scores[best] || (tied && scores[i] < scores[best]));
                best = best < 0 || scores[i] > scores[best] ? i : best;
            }
        }

        // The only pack of a script is taken where no word tells, the first of several is not.
        evidence = best < 0 ? 0 : best < _packs && candidates == 1 ? letters[(int)script] : words[best];
        return evidence == 0 || best >= _packs || (tied && candidates > 1) ? Undetermined : _profiles[best].Code;
    }

    private static IEnumerable<Profile> Rivals(IReadOnlyList<LanguagePack> packs)
    {
        var others = LanguagePack.BuiltIn.Where(code => packs.All(p => p.Code != code)).Select(LanguagePack.Load).Select(Profile.Of);
        return others.Concat(EmbeddedData.Table("Data/neighbour-languages.tsv").Rows.Select(Profile.Of));
    }

    private sealed record Profile(string Code, Script Script, IReadOnlyList<string> Words)
    {
        public static Profile Of(LanguagePack pack) => new(pack.Code, pack.Script, pack.FunctionWords);

        public static Profile Of(TsvRow row) => new(
            row.Required("code"),
            Enum.TryParse<Script>(row.Required("script"), out var script) ? script : throw row.Error($"'{row["script"]}' is no script"),
            row.Required("functionWords").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
