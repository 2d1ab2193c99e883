using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Dates.Cues;

/// <summary>What a word beside a date says of when the date lies, as <c>dates.cues.tsv</c> names it.</summary>
[Flags]
internal enum DateCue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A past form.</summary>
    Past = 1,

    /// <summary>A future form.</summary>
    Future = 1 << 1,

    /// <summary>A participle of planning (<c>scheduled</c>): it tells of what is to come, or, after <c>had been</c>, of what was to come.</summary>
    Planned = 1 << 2,

    /// <summary>A participle that follows its noun: between commas it looks back.</summary>
    Participle = 1 << 3,

    /// <summary>The date is where something ends.</summary>
    Until = 1 << 4,

    /// <summary>The date may be where something ends: <c>to</c>.</summary>
    To = 1 << 12,

    /// <summary>The date is where something began that lasts.</summary>
    Since = 1 << 5,

    /// <summary>The story looks back.</summary>
    Earlier = 1 << 6,

    /// <summary>A past form that looks back: <c>had</c>.</summary>
    Pluperfect = Past | Earlier,

    /// <summary>A word that looks like a verb and is none.</summary>
    Neither = 1 << 7,

    /// <summary>A participle after it is not past: <c>be</c> held.</summary>
    Infinitive = 1 << 8,

    /// <summary>Asks for something to come, in a few words.</summary>
    Request = 1 << 9,

    /// <summary>Follows the date in the dateline of a news agency.</summary>
    Agency = 1 << 10,

    /// <summary>Stands before the day on which a text was published.</summary>
    Published = 1 << 11,

    /// <summary>A present form that tells of what is arranged (<c>leaves</c>, <c>débute</c>): of what is to come, but in a narrative of what has been.</summary>
    Arranged = 1 << 13,

    /// <summary>Begins another clause: <c>that</c>, <c>which</c>.</summary>
    Clause = 1 << 14,

    /// <summary>Makes one time of the complete dates on both sides: <c>to</c>.</summary>
    Joins = 1 << 15,

    /// <summary>Joins two verbs: a participle behind it shares the auxiliary of the one before.</summary>
    Coordinates = 1 << 16,

    /// <summary>Begins the words that close an act, with the place and day of its signature: <c>Done at</c>.</summary>
    Closes = 1 << 17,

    /// <summary>Stands before the day as of which a list or table holds.</summary>
    AsAt = 1 << 18,

    /// <summary>Stands before a day for which something is set: <c>called elections for 3 March</c>, told in the past, and to come.</summary>
    Goal = 1 << 19,

    /// <summary>Behind a length of time, leads to what it is counted from: a year <c>after</c> the talks.</summary>
    CountsFrom = 1 << 20,
}

/// <summary>The cues of one language: words, endings and beginnings. Immutable, so safe to share between threads.</summary>
internal sealed class DateCueTable
{
    // The last of the scripts whose words have endings: Arabic.
    private const char LastLetter = '\u06FF';

    private readonly Gazetteer _words;

    // The cues of words with which no longer phrase begins: most of those that a text holds.
    private readonly Dictionary<ulong, DateCue> _alone = [];
    private readonly List<DateCue> _cues = [];
    private readonly (string Text, DateCue Cue)[]?[] _endings = new (string, DateCue)[]?[LastLetter + 1];
    private readonly (string Text, DateCue Cue)[]?[] _openers = new (string, DateCue)[]?[LastLetter + 1];
    private readonly (string Text, DateCue Cue)[] _beginnings;
    private readonly string[] _clitics;

    /// <summary>Loads the cues of a language.</summary>
    /// <exception cref="DataFormatException">The table is missing or a row is not well formed.</exception>
    public DateCueTable(LanguagePack pack, Tokenizer tokenizer)
    {
        var words = new GazetteerBuilder(tokenizer);
        var (endings, openers, beginnings) = (new List<(string, DateCue)>(), new List<(string, DateCue)>(), new List<(string, DateCue)>());
        var table = pack.Table("dates.cues") ?? throw new DataFormatException($"The language pack '{pack.Code}' has no table dates.cues.");
        foreach (var row in table.Rows)
        {
            var cue = Enum.TryParse<DateCue>(row.Required("cue"), ignoreCase: true, out var known) ? known : throw row.Error($"'{row["cue"]}' is no cue");
            foreach (var form in row.List("forms"))
            {
                if (form[0] == '-')
                {
                    endings.Add((form[1..], cue));
                }
                else if (form.StartsWith("^-", StringComparison.Ordinal))
                {
                    openers.Add((form[2..], cue));
                }
                else if (form[^1] == '-')
                {
                    beginnings.Add((form[..^1], cue));
                }
                else
                {
                    words.Add(form, _cues.Count);
                    _cues.Add(cue);
                }
            }
        }

        Alone(table, tokenizer);
        Code = pack.Code;
        _clitics = [.. pack.Clitics];
        _words = words.Build();
        _beginnings = [.. beginnings];
        Group(endings, _endings);
        Group(openers, _openers);
    }

    private void Alone(TsvTable table, Tokenizer tokenizer)
    {
        var longer = new HashSet<ulong>();
        foreach (var row in table.Rows)
        {
            foreach (var form in row.List("forms").Where(f => f[0] is not ('-' or '^') && f[^1] != '-'))
            {
                using var tokens = tokenizer.Tokenize(form);
                var hash = tokens[0].Hash;
                if (tokens.Count > 1 || tokens[0].Kind != TokenKind.Word)
                {
                    longer.Add(hash);
                }
                else
                {
                    _alone[hash] = _alone.GetValueOrDefault(hash) | Enum.Parse<DateCue>(row["cue"], ignoreCase: true);
                }
            }
        }

        foreach (var hash in longer)
        {
            _alone.Remove(hash);
        }
    }

    private static void Group(List<(string Text, DateCue Cue)> forms, (string Text, DateCue Cue)[]?[] byLastLetter)
    {
        foreach (var group in forms.GroupBy(e => e.Text[^1]))
        {
            byLastLetter[group.Key] = [.. group.OrderByDescending(e => e.Text.Length)];
        }
    }

    /// <summary>The language's code.</summary>
    public string Code { get; }

    /// <summary>The cues of the longest phrase that begins at a token (<c>is to</c> before <c>is</c>), or of the word's ending or beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="opens">Whether it is the first word of its sentence, which has a capital whatever it is.</param>
    /// <param name="length">How many tokens the phrase has.</param>
    public DateCue At(TokenizedText text, int token, bool opens, out int length)
    {
        const DateCue Tenses = DateCue.Past | DateCue.Future | DateCue.Planned | DateCue.Arranged | DateCue.Neither;
        var cues = Phrase(text, token, Tenses, out length);

        // "commencé" folds to "commence", but its ending tells the two apart.
        return (cues & Tenses) == 0 ? cues | FormAt(text, token, opens)
            : (cues & DateCue.Arranged) != 0 && length == 1 && (FormAt(text, token, opens) & DateCue.Past) != 0 ? DateCue.Past
            : cues;
    }

    /// <summary>The cues of the longest phrase of the table that begins at a token; what a word's form tells is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="length">How many tokens it has; 1 where there is none.</param>
    public DateCue Phrase(TokenizedText text, int token, out int length) => Phrase(text, token, DateCue.None, out length);

    // What a phrase leaves open of these, a shorter one tells that begins where it does: "made at" closes an act, and "made" is past.
    private DateCue Phrase(TokenizedText text, int token, DateCue open, out int length)
    {
        Span<GazetteerHit> hits = stackalloc GazetteerHit[4];
        ref readonly var at = ref text[token];
        if ((at.Flags & TokenFlags.Wrapped) == 0 && _words.MayStart(at.Hash) && _alone.TryGetValue(at.Hash, out var known))
        {
            length = 1;
            return known;
        }

        var count = _words.MayStart(at.Hash) || (at.Flags & TokenFlags.Wrapped) != 0 ? _words.FindAll(text, token, hits) : 0;
        count = count == 0 && at.Kind == TokenKind.Word && _clitics.Length > 0 ? AfterPrefix(text, token, hits) : count;
        length = count == 0 ? 1 : hits[count - 1].TokenCount;
        var cues = DateCue.None;
        for (var i = count - 1; i >= 0 && (i == count - 1 || (cues & open) == 0); i--)
        {
            foreach (var payload in _words.Payloads(hits[i]))
            {
                cues |= i == count - 1 ? _cues[payload] : _cues[payload] & open;
            }
        }

        return cues;
    }

    // A capitalized word is a name, or begins the sentence: then some endings count all the same.
    private DateCue FormAt(TokenizedText text, int token, bool opens)
    {
        var isCapitalized = (text[token].Flags & TokenFlags.Capitalized) != 0;
        if (text[token].Kind != TokenKind.Word || (isCapitalized && !opens))
        {
            return DateCue.None;
        }

        var word = text.Characters(token);
        if (word[^1] <= LastLetter && (isCapitalized ? _openers : _endings)[word[^1]] is { } endings)
        {
            // The longest ending of those with this last letter.
            foreach (var (ending, cue) in endings)
            {
                if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                {
                    return cue;
                }
            }
        }

        if (isCapitalized)
        {
            return DateCue.None;
        }

        var begun = Begun(word);
        for (var i = 0; i < _clitics.Length && begun == DateCue.None; i++)
        {
            begun = word.StartsWith(_clitics[i], StringComparison.Ordinal) ? Begun(word[_clitics[i].Length..]) : DateCue.None;
        }

        return begun;
    }

    private DateCue Begun(ReadOnlySpan<char> word)
    {
        foreach (var (beginning, cue) in _beginnings)
        {
            if (word.Length >= beginning.Length + 2 && word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return cue;
            }
        }

        return DateCue.None;
    }

    // وقالت: a conjunction is glued to the verb.
    private int AfterPrefix(TokenizedText text, int token, Span<GazetteerHit> hits)
    {
        var word = text.Characters(token);
        foreach (var clitic in _clitics)
        {
            if (word.Length > clitic.Length + 1 && word.StartsWith(clitic, StringComparison.Ordinal)
                && _words.FindAll(text, token, Folding.Hash(word[clitic.Length..]), clitic.Length, hits) is > 0 and var count)
            {
                return count;
            }
        }

        return 0;
    }
}
