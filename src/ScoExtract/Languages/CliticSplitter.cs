using System.Collections.Immutable;
using ScoExtract.Text;

namespace ScoExtract.Languages;

/// <summary>Reads the conjunctions and prepositions that a language glues to the next word (Arabic <c>و</c>, <c>بـ</c>, <c>للـ</c>). Immutable, so safe to share between threads.</summary>
/// <remarks>
/// The pack's table <c>clitics</c> tells them. It proposes and does not decide: <c>واشنطن</c> is read as <c>و</c> + <c>اشنطن</c>
/// too, and only a table that lists the rest, or does not, can tell. The word as it is written is no reading.
/// </remarks>
internal sealed class CliticSplitter
{
    /// <summary>Room that is always enough for the readings of one word.</summary>
    public const int MaxReadings = 8;

    // A rest of one letter is no word.
    private const int ShortestRest = 2;

    private readonly ImmutableArray<Rule> _rules;
    private readonly Script _script;

    /// <summary>Makes a splitter for the clitics of <paramref name="pack"/>; one that never splits where it has none.</summary>
    /// <param name="pack">A language pack.</param>
    /// <exception cref="DataFormatException">The pack's table of clitics is broken.</exception>
    public CliticSplitter(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _script = pack.Script;
        _rules = pack.Table("clitics") is { } table ? [.. table.Rows.Select(Read)] : [];

        // All that one word can match are beginnings of the longest of them.
        if (_rules.Length > 0 && _rules.Max(l => _rules.Count(r => l.Beginning.StartsWith(r.Beginning, StringComparison.Ordinal))) > MaxReadings)
        {
            throw new DataFormatException($"The clitics of '{pack.Code}' give a word more than {MaxReadings} readings.");
        }
    }

    /// <summary>The readings of a word as prefixes and a rest.</summary>
    /// <param name="text">A tokenized text.</param>
    /// <param name="index">Index of a token of any kind; only words of the language's script have readings.</param>
    /// <param name="readings">Receives the readings, shortest prefix first; <see cref="MaxReadings"/> is always enough.</param>
    /// <returns>Number of readings written.</returns>
    public int Split(TokenizedText text, int index, Span<CliticReading> readings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ref readonly var token = ref text[index];
        return token.Kind == TokenKind.Word && token.Script == _script ? Split(text.Characters(index), readings) : 0;
    }

    /// <summary>The readings of a word as prefixes and a rest.</summary>
    /// <param name="word">The word as it is written, in the language's script.</param>
    /// <param name="readings">Receives the readings, shortest prefix first; <see cref="MaxReadings"/> is always enough.</param>
    /// <returns>Number of readings written.</returns>
    public int Split(ReadOnlySpan<char> word, Span<CliticReading> readings)
    {
        var count = 0;
        foreach (var rule in _rules)
        {
            if (count < readings.Length && TryRead(word, rule, out readings[count]))
            {
                count++;
            }
        }

        return count;
    }

    private static bool TryRead(ReadOnlySpan<char> word, Rule rule, out CliticReading reading)
    {
        reading = default;
        var skip = 0;
        if (!Takes(word, rule.Clitic, ref skip))
        {
            return false;
        }

        var after = skip;
        if (!Takes(word, rule.Before, ref after) || Letters(word[skip..]) < ShortestRest)
        {
            return false;
        }

        var hash = Folding.Start;
        foreach (var c in rule.Restored)
        {
            hash = Folding.AppendFolded(hash, c);
        }

        foreach (var c in word[skip..])
        {
            hash = Folding.Append(hash, c);
        }

        reading = new CliticReading(skip, hash);
        return true;
    }

    // Moves over the folded letters and the marks on the last of them; a ligature is not cut in two.
    private static bool Takes(ReadOnlySpan<char> word, string folded, ref int at)
    {
        for (var matched = 0; matched < folded.Length; at++)
        {
            if (at >= word.Length)
            {
                return false;
            }

            var letters = Folding.Characters(word[at]);
            if (!folded.AsSpan(matched).StartsWith(letters))
            {
                return false;
            }

            matched += letters.Length;
        }

        while (at < word.Length && Folding.IsIgnored(word[at]))
        {
            at++;
        }

        return true;
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            letters += Folding.IsIgnored(c) ? 0 : 1;
        }

        return letters;
    }

    private static Rule Read(TsvRow row) =>
        new(Folding.Fold(row.Required("clitic")), Folding.Fold(row["before"]), Folding.Fold(row["restored"]));

    /// <param name="Clitic">The folded prefix.</param>
    /// <param name="Before">What the rest must begin with; empty for anything.</param>
    /// <param name="Restored">What the writing dropped before the rest; empty for nothing.</param>
    private readonly record struct Rule(string Clitic, string Before, string Restored)
    {
        public string Beginning => Clitic + Before;
    }
}
