using ScoExtract.Dates.Lexicon;
using ScoExtract.Languages;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Grammar;

/// <summary>The date patterns of one language, with those common to all, compiled. Immutable, so safe to share between threads.</summary>
internal sealed class DateGrammar
{
    private DateGrammar(LanguagePack pack, PatternSet patterns, DateLexicon lexicon, PatternSymbols symbols, DatePattern[] rows, Tokenizer tokenizer)
    {
        (Code, Script, Patterns, Rows) = (pack.Code, pack.Script, patterns, rows);
        Lexicon = lexicon;
        Classifier = new DateClassifier(lexicon, symbols, patterns);
        Starts = new DateStarts(patterns, lexicon, Classifier, symbols, pack.Clitics, tokenizer);
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

    /// <summary>The words of the language.</summary>
    public DateLexicon Lexicon { get; }

    /// <summary>Tells the patterns what tokens are.</summary>
    public DateClassifier Classifier { get; }

    /// <summary>Whether prefixes are glued to words.</summary>
    public bool HasPrefixes { get; }

    /// <summary>Tells where a date cannot begin.</summary>
    public DateStarts Starts { get; }

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

            rows.Add(DatePattern.Parse(row));
        }

        // The lexicon comes after the patterns: their quoted words are entries too.
        var lexicon = new DateLexicon(pack, symbols, tokenizer);
        _ = new DateClassifier(lexicon, symbols);
        return new DateGrammar(pack, compiler.Build(), lexicon, symbols, [.. rows], tokenizer);
    }
}
