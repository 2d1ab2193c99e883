using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ScoExtract.Text;

namespace ScoExtract.Languages;

/// <summary>Tells the language of a stretch of tokens by its script and, within a script, by its most frequent words. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Languages without a pack compete too, as far as the table of neighbour languages (and the built-in packs that were not
/// given) tells their words: German text is not taken for English. A word counts the less, the more languages share it.
/// </remarks>
internal sealed class LanguageIdentifier
{
    /// <summary>The code for a language that could not be told (ISO 639-2 <c>und</c>).</summary>
    public const string Undetermined = "und";

    // So many words cannot make more points than a count holds.
    private const int MostTokens = 4000;
    private const int Scripts = 5;

    // By script; the languages that have a pack come first.
    private readonly Profile[][] _profiles;
    private readonly FunctionWords _words;

    /// <summary>Makes an identifier for the languages of <paramref name="packs"/>.</summary>
    /// <param name="packs">The packs.</param>
    /// <exception cref="DataFormatException">One script has more than 32 languages.</exception>
    public LanguageIdentifier(IReadOnlyList<LanguagePack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var profiles = packs.Select(Profile.Of).Concat(Rivals(packs)).ToLookup(p => p.Script);
        _profiles = [.. Enumerable.Range(0, Scripts).Select(s => profiles[(Script)s].ToArray())];
        var words = new Dictionary<ulong, uint>();
        foreach (var languages in _profiles)
        {
            if (languages.Length > FunctionWords.MostLanguages)
            {
                throw new DataFormatException($"There are {languages.Length} languages in the script {languages[0].Script}; {FunctionWords.MostLanguages} can be told apart.");
            }

            for (var i = 0; i < languages.Length; i++)
            {
                foreach (var word in languages[i].Words)
                {
                    var hash = Folding.Hash(word);
                    words[hash] = words.GetValueOrDefault(hash) | (1u << i);
                }
            }
        }

        _words = new FunctionWords(words);
    }

    /// <summary>The code of the language of the tokens, <see cref="Undetermined"/> when they do not tell.</summary>
    /// <param name="tokens">A paragraph or a whole document; the first 4,000 tokens decide.</param>
    public string Identify(ReadOnlySpan<Token> tokens)
    {
        Span<int> letters = stackalloc int[Scripts];
        Span<Vector512<ushort>> scores = stackalloc Vector512<ushort>[Scripts];
        letters.Clear();
        scores.Clear();
        foreach (ref readonly var token in tokens[..Math.Min(tokens.Length, MostTokens)])
        {
            letters[(int)token.Script] += Letters(token);
            scores[(int)token.Script] += _words.WeightsOf(token.Hash);
        }

        return Best(letters, scores);
    }

    /// <summary>How much the tokens speak for a language: its function words or, where it is the only one of its script that has a pack, its letters.</summary>
    /// <param name="tokens">A paragraph or a whole document.</param>
    /// <param name="code">The code of a language that has a pack.</param>
    public int Evidence(ReadOnlySpan<Token> tokens, string code)
    {
        var script = Array.FindIndex(_profiles, p => Array.Exists(p, l => l.Code == code));
        var (language, alone, count) = (Array.FindIndex(_profiles[script], l => l.Code == code), IsOnlyPack(_profiles[script]), 0);
        foreach (ref readonly var token in tokens)
        {
            if (token.Script == (Script)script)
            {
                count += alone ? Letters(token) : Math.Min((int)_words.WeightsOf(token.Hash)[language], 1);
            }
        }

        return count;
    }

    // Words within addresses on the web say nothing; a character of a script without spaces says as much as three letters.
    // No branches: no processor can foresee what kind of token comes next.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Letters(in Token token)
    {
        ReadOnlySpan<byte> ofAnyToken = [0, 0, 0, 0, 3];
        return ofAnyToken[(int)token.Script] + (token.Length * (int)(token.Flags & TokenFlags.SpaceBefore));
    }

    private string Best(ReadOnlySpan<int> letters, ReadOnlySpan<Vector512<ushort>> scores)
    {
        var script = 0;
        for (var s = 1; s < Scripts; s++)
        {
            script = letters[s] > 0 && (script == 0 || letters[s] > letters[script]) ? s : script;
        }

        var (languages, score) = (_profiles[script], scores[script]);
        if (script == (int)Script.Other || languages.Length == 0)
        {
            return Undetermined;
        }

        var (best, tied) = (0, false);
        for (var i = 1; i < languages.Length; i++)
        {
            tied = score[i] == score[best] || (tied && score[i] < score[best]);
            best = score[i] > score[best] ? i : best;
        }

        // The only pack of a script is taken where no word tells, the first of several is not.
        return languages[best].HasPack && (IsOnlyPack(languages) || (score[best] > 0 && !tied)) ? languages[best].Code : Undetermined;
    }

    private static bool IsOnlyPack(Profile[] languages) => languages is [{ HasPack: true }] or [{ HasPack: true }, { HasPack: false }, ..];

    private static IEnumerable<Profile> Rivals(IReadOnlyList<LanguagePack> packs)
    {
        var others = LanguagePack.BuiltIn.Where(code => packs.All(p => p.Code != code)).Select(LanguagePack.Load).Select(p => Profile.Of(p) with { HasPack = false });
        return others.Concat(EmbeddedData.Table("Data/neighbour-languages.tsv").Rows.Select(Profile.Of));
    }

    private sealed record Profile(string Code, Script Script, IReadOnlyList<string> Words, bool HasPack)
    {
        public static Profile Of(LanguagePack pack) => new(pack.Code, pack.Script, pack.FunctionWords, HasPack: true);

        public static Profile Of(TsvRow row) => new(
            row.Required("code"),
            Enum.TryParse<Script>(row.Required("script"), out var script) ? script : throw row.Error($"'{row["script"]}' is no script"),
            row.Required("functionWords").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            HasPack: false);
    }
}
