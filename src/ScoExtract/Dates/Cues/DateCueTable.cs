using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Dates.Cues;

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
