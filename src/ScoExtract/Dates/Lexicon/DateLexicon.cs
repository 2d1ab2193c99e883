using System.Runtime.InteropServices;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>The date words of one language: which classes and values a word or phrase has. Immutable, so safe to share between threads.</summary>
internal sealed class DateLexicon
{
    private const string CompoundNumber = "adjnum";
    private const string CompoundUnit = "adjunit";
    private const string Whole = "whole";

    private readonly List<(int Class, int Value)> _entries = [];
    private readonly List<MonthName> _monthNames = [];
    private readonly List<(string Phrase, int Class)> _phrases = [];
    private readonly Dictionary<ulong, int> _suffixes = [];
    private readonly Dictionary<ulong, int> _prefixed = [];
    private readonly HashSet<ulong> _whole = [];
    private readonly List<(string Ending, int Class)> _endings = [];

    public DateLexicon(LanguagePack pack, PatternSymbols symbols, Tokenizer tokenizer)
    {
        var words = new GazetteerBuilder(tokenizer);
        Clitics = [.. pack.Clitics];
        foreach (var row in Table(pack, "months").Rows)
        {
            var month = Number(row, "month");
            foreach (var form in row.List("forms"))
            {
                Add(words, symbols.Class(MonthClass(row)), month, form);
                if (row["kind"] is "full" or "weak" && !form.Contains(' ', StringComparison.Ordinal))
                {
                    var shape = Folding.Fold(form).ToCharArray();
                    _monthNames.Add(new MonthName(new string(shape, 0, MonthRepair.JoinStrokes(shape)), month));
                }
            }
        }

        var table = Table(pack, "dates.words");
        Compounds(words, symbols, table);
        foreach (var row in table.Rows)
        {
            var name = row.Required("class");
            if (name == CompoundNumber)
            {
                continue;
            }

            if (name == Whole)
            {
                _whole.UnionWith(row.List("forms").Select(f => Folding.Hash(f)));
                continue;
            }

            var (symbol, value) = (symbols.Class(name), Number(row, "value"));
            foreach (var form in row.List("forms"))
            {
                if (form.Length > 1 && form[0] == '-')
                {
                    _endings.Add((form[1..], symbol));
                    continue;
                }

                if (name.StartsWith("prefix.", StringComparison.Ordinal))
                {
                    _prefixed[Folding.Hash(form)] = symbols.Class("int" + name["prefix".Length..]);
                    continue;
                }

                Add(words, symbol, value, form);
                // The letter o glued to digits is a zero misread rather than an ordinal mark.
                if (name.StartsWith("suffix.", StringComparison.Ordinal) && Folding.Fold(form) != "o")
                {
                    _suffixes[Folding.Hash(form)] = symbols.Class("int" + name["suffix".Length..]);
                }
            }
        }

        foreach (var (literal, symbol) in symbols.Literals)
        {
            Add(words, symbol, 0, literal);
        }

        Words = words.Build();
        Prefixes = Clitics.ToDictionary(c => c, c => _phrases.Where(p => p.Phrase == c).Select(p => p.Class).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The phrases; a hit's payloads index the entries.</summary>
    public Gazetteer Words { get; }

    /// <summary>Whether a word is one of its own though it looks like a prefix and a date word: <c>باب</c> (door) is not <c>ب</c> and <c>آب</c> (August).</summary>
    /// <param name="hash">The word's hash.</param>
    public bool IsWhole(ulong hash) => _whole.Contains(hash);

    /// <summary>Endings of lower-case words that give them a class: the plural of nouns.</summary>
    public ReadOnlySpan<(string Ending, int Class)> Endings => CollectionsMarshal.AsSpan(_endings);

    /// <summary>Prefixes glued to words, longest first.</summary>
    public string[] Clitics { get; }

    /// <summary>The conjunction or preposition that is glued to a date word; empty when there is none.</summary>
    public string Prefix(TokenizedText text, int token)
    {
        if (Clitics.Length == 0 || IsWhole(text[token].Hash))
        {
            return "";
        }

        var characters = text.Characters(token);
        foreach (var clitic in Clitics)
        {
            if (characters.Length > clitic.Length && characters.StartsWith(clitic, StringComparison.Ordinal)
                && Words.MayStart(Folding.Hash(characters[clitic.Length..])))
            {
                return clitic;
            }
        }

        return "";
    }

    /// <summary>The classes of each prefix as a word of its own.</summary>
    public Dictionary<string, int[]> Prefixes { get; }

    /// <summary>The full month names, folded, for what OCR made of them.</summary>
    public ReadOnlySpan<MonthName> MonthNames => CollectionsMarshal.AsSpan(_monthNames);

    /// <summary>Every phrase with its class and value, for filters.</summary>
    public IEnumerable<(string Phrase, int Class, int Value)> Phrases => _phrases.Zip(_entries, (p, e) => (p.Phrase, p.Class, e.Value));

    /// <summary>Class and value of a payload.</summary>
    /// <param name="payload">A payload of a hit in <see cref="Words"/>.</param>
    public (int Class, int Value) Entry(int payload) => _entries[payload];

    /// <summary>The class of a number with a glued suffix (<c>1er</c>, <c>1990s</c>); -1 when the suffix is none.</summary>
    /// <param name="suffix">The characters after the digits.</param>
    public int SuffixClass(ReadOnlySpan<char> suffix) => _suffixes.GetValueOrDefault(Folding.Hash(suffix), -1);

    /// <summary>The class of a number with a prefix glued to it (<c>FY2019</c>); -1 when the prefix is none.</summary>
    /// <param name="prefix">The letters before the digits.</param>
    public int PrefixClass(ReadOnlySpan<char> prefix) => _prefixed.Count == 0 ? -1 : _prefixed.GetValueOrDefault(Folding.Hash(prefix), -1);

    // двух + летний: numerals (adjnum) and adjectives of time (adjunit) that are written as one word, of the class adj and the unit's number.
    private void Compounds(GazetteerBuilder words, PatternSymbols symbols, TsvTable table)
    {
        foreach (var unit in table.Rows.Where(r => r["class"] == CompoundUnit))
        {
            var symbol = symbols.Class("adj" + unit.Required("value"));
            foreach (var number in table.Rows.Where(r => r["class"] == CompoundNumber))
            {
                foreach (var form in unit.List("forms").SelectMany(f => number.List("forms").Select(n => n + f)))
                {
                    Add(words, symbol, Number(number, "value"), form);
                }
            }
        }
    }

    private void Add(GazetteerBuilder words, int symbol, int value, string form)
    {
        words.Add(form, _entries.Count);
        _entries.Add((symbol, value));
        _phrases.Add((form, symbol));
    }

    private static string MonthClass(TsvRow row) => row.Required("kind") switch
    {
        "full" => "month",
        "abbr" => "mabbr",
        "weak" => "mweak",
        "hijri" => "mhijri",
        "persian" => "mpersian",
        "republican" => "mrepublican",
        var other => throw row.Error($"'{other}' is no kind of month name"),
    };

    private static TsvTable Table(LanguagePack pack, string name) =>
        pack.Table(name) ?? throw new DataFormatException($"The language pack '{pack.Code}' has no table {name}.");

    private static int Number(TsvRow row, string column) =>
        int.TryParse(row.Required(column), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Error($"'{row[column]}' is no number");
}
