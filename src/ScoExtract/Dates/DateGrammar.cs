using System.Runtime.CompilerServices;
using ScoExtract.Languages;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>The date patterns of one language, with those common to all, compiled. Immutable, so safe to share between threads.</summary>
internal sealed class DateGrammar
{
    private const int FilterBits = 1 << 16;
    private const int LongestRoman = 6;

    private readonly ulong[] _starts = new ulong[FilterBits / 64];
    private readonly bool[] _prefixLetters = new bool[0x700];

    private DateGrammar(LanguagePack pack, PatternSet patterns, DateLexicon lexicon, PatternSymbols symbols, DatePattern[] rows, Tokenizer tokenizer)
    {
        (Code, Script, Patterns, Rows) = (pack.Code, pack.Script, patterns, rows);
        Classifier = new DateClassifier(lexicon, symbols);
        foreach (var (phrase, symbol) in lexicon.Phrases)
        {
            var number = Classifier.NumberClasses.Contains(symbol);
            if (!number && !patterns.CanStartWith(symbol))
            {
                continue;
            }

            using var tokens = tokenizer.Tokenize(phrase);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!tokens[i].Is('-'))
                {
                    AddStart(tokens[i].Hash);
                    break;
                }
            }
        }

        for (var mark = '!'; mark < 128; mark++)
        {
            if (patterns.CanStartWith(mark))
            {
                AddStart(Folding.Hash(mark));
            }
        }

        foreach (var clitic in pack.Clitics)
        {
            _prefixLetters[clitic[0]] = true;
        }

        RomanStarts = patterns.CanStartWith(symbols.Class("roman")) || patterns.CanStartWith(symbols.Class("roman.ord"));
        HasPrefixes = pack.Clitics.Length > 0;
    }

    /// <summary>The language's code.</summary>
    public string Code { get; }

    /// <summary>The language's script.</summary>
    public Script Script { get; }

    /// <summary>The compiled patterns.</summary>
    public PatternSet Patterns { get; }

    /// <summary>The rows that the patterns were compiled from, by number.</summary>
    public IReadOnlyList<DatePattern> Rows { get; }

    /// <summary>Tells the patterns what tokens are.</summary>
    public DateClassifier Classifier { get; }

    /// <summary>Whether prefixes are glued to words.</summary>
    public bool HasPrefixes { get; }

    /// <summary>Whether a date may begin with a Roman numeral.</summary>
    public bool RomanStarts { get; }

    /// <summary>Loads the grammar of a language.</summary>
    /// <exception cref="DataFormatException">A table is missing or a pattern is not well formed.</exception>
    public static DateGrammar Load(LanguagePack pack, Tokenizer tokenizer)
    {
        var common = EmbeddedData.Table("Data/dates.patterns.tsv");
        var own = pack.Table("dates.patterns") ?? throw new DataFormatException($"The language pack '{pack.Code}' has no table dates.patterns.");
        var (symbols, slots) = (new PatternSymbols(), new PatternSymbols());
        foreach (var slot in Enum.GetNames<DateSlot>())
        {
            slots.Class(slot);
        }

        var compiler = new PatternCompiler(symbols, slots);
        var rows = new List<DatePattern>();
        foreach (var row in common.Rows.Concat(own.Rows).Where(r => r.Required("id")[0] == '$'))
        {
            compiler.Define(row["id"][1..], row.Required("pattern"));
        }

        foreach (var row in own.Rows.Concat(common.Rows).Where(r => r["id"][0] != '$'))
        {
            try
            {
                compiler.Add(row.Required("pattern"));
            }
            catch (FormatException e)
            {
                throw row.Error(e.Message);
            }

            var id = row["id"];
            rows.Add(new DatePattern(id.Contains('.', StringComparison.Ordinal) ? id : "common." + id, DatePattern.ParseKind(row)));
        }

        // The lexicon comes after the patterns: their quoted words are entries too.
        var lexicon = new DateLexicon(pack, symbols, tokenizer);
        _ = new DateClassifier(lexicon, symbols);
        return new DateGrammar(pack, compiler.Build(), lexicon, symbols, [.. rows], tokenizer);
    }

    /// <summary>Whether a date may begin with a token: a number, a word of the tables, a Roman numeral.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="token">A token of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(string raw, in Token token)
    {
        // One branch rather than three: no processor can foresee what kind of token comes next.
        var roman = RomanStarts & token.Length <= LongestRoman & (token.Flags & TokenFlags.Capitalized) != 0;
        return (token.Kind is TokenKind.Number or TokenKind.Alphanumeric) | MayStart(token.Hash) | (token.Flags & (TokenFlags.Wrapped | TokenFlags.Repaired)) != 0
            || (roman && raw[token.Start] is 'I' or 'V' or 'X');
    }

    /// <summary>Whether a date can begin with a token of this hash (rarely true when none does, never false when one does).</summary>
    public bool MayStart(ulong hash)
    {
        var bit = (int)(hash >> 44) & (FilterBits - 1);
        return (_starts[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    /// <summary>Whether a glued prefix may begin with this letter.</summary>
    public bool MayBePrefix(char c) => c < _prefixLetters.Length && _prefixLetters[c];

    private void AddStart(ulong hash)
    {
        var bit = (int)(hash >> 44) & (FilterBits - 1);
        _starts[bit >> 6] |= 1UL << (bit & 63);
    }
}
