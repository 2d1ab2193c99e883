using ScoExtract.Languages;

namespace ScoExtract.Text;

/// <summary>Tells the language of a stretch of tokens by its script and, within a script, by its most frequent words. Immutable, so safe to share between threads.</summary>
/// <remarks>Good for the languages that packs were given for; a language without a pack is taken for its nearest relative of the same script or for none.</remarks>
public sealed class LanguageIdentifier
{
    /// <summary>The code for a language that could not be told (ISO 639-2 <c>und</c>).</summary>
    public const string Undetermined = "und";

    private readonly string[] _codes;
    private readonly Script[] _scripts;
    private readonly Dictionary<ulong, int> _words = [];

    /// <summary>Makes an identifier for the languages of <paramref name="packs"/>.</summary>
    /// <param name="packs">At most 31 packs.</param>
    public LanguageIdentifier(IReadOnlyList<LanguagePack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(packs.Count, 31, nameof(packs));
        _codes = [.. packs.Select(p => p.Code)];
        _scripts = [.. packs.Select(p => p.Script)];
        for (var i = 0; i < packs.Count; i++)
        {
            foreach (var word in packs[i].FunctionWords)
            {
                var hash = Folding.Hash(word);
                _words[hash] = _words.GetValueOrDefault(hash) | (1 << i);
            }
        }
    }

    /// <summary>The code of the language of the tokens, <see cref="Undetermined"/> when they do not tell.</summary>
    /// <param name="tokens">A paragraph or a whole document; the first 4,000 tokens decide.</param>
    public string Identify(ReadOnlySpan<Token> tokens) => Identify(tokens, out _);

    /// <summary>The code of the language of the tokens, and how many function words speak for it.</summary>
    /// <param name="tokens">A paragraph or a whole document; the first 4,000 tokens decide.</param>
    /// <param name="evidence">Number of function words or, for a script with one pack only, of words seen.</param>
    public string Identify(ReadOnlySpan<Token> tokens, out int evidence)
    {
        Span<int> scripts = stackalloc int[5];
        Span<int> scores = stackalloc int[32];
        foreach (ref readonly var token in tokens[..Math.Min(tokens.Length, 4000)])
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Ideograph))
            {
                continue;
            }

            // A word without spaces counts a character at a time, so that scripts weigh alike.
            scripts[(int)token.Script] += token.Kind == TokenKind.Ideograph ? 2 : token.Length;
            if (_words.TryGetValue(token.Hash, out var languages))
            {
                for (var i = 0; i < _codes.Length; i++)
                {
                    scores[i] += (languages >> i) & 1;
                }
            }
        }

        var script = Script.Other;
        for (var s = 1; s < scripts.Length; s++)
        {
            script = scripts[s] > scripts[(int)script] || script == Script.Other && scripts[s] > 0 ? (Script)s : script;
        }

        return Best(script, scripts[(int)script], scores, out evidence);
    }

    private string Best(Script script, int letters, ReadOnlySpan<int> scores, out int evidence)
    {
        var (best, candidates) = (-1, 0);
        for (var i = 0; i < _codes.Length; i++)
        {
            if (script != Script.Other && _scripts[i] == script)
            {
                candidates++;
                best = best < 0 || scores[i] > scores[best] ? i : best;
            }
        }

        evidence = best < 0 ? 0 : candidates == 1 ? letters : scores[best];
        return best < 0 || evidence == 0 ? Undetermined : _codes[best];
    }
}
