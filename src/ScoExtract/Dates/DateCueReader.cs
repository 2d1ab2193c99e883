using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Reads the cues around a date: the nearest word or verb ending of the language's table <c>dates.cues</c> decides. Immutable, so safe to share between threads.</summary>
/// <remarks>Only a window of the sentence is read, so that a sentence of any length costs each of its dates the same.</remarks>
internal sealed class DateCueReader
{
    private const int Window = 12;
    private const int Beside = 3;

    private readonly Gazetteer _words;
    private readonly List<Cue> _cues = [];
    private readonly (string Text, Cue Cue)[] _endings;
    private readonly (string Text, Cue Cue)[] _beginnings;
    private readonly string[] _clitics;

    private enum Cue
    {
        Past,
        Future,
        Until,
        Earlier,
        Neither,
        Infinitive,
        Request,
        Agency,
    }

    /// <summary>Loads the cues of a language.</summary>
    /// <exception cref="DataFormatException">The table is missing or a row is not well formed.</exception>
    public DateCueReader(LanguagePack pack, Tokenizer tokenizer)
    {
        var words = new GazetteerBuilder(tokenizer);
        var (endings, beginnings) = (new List<(string, Cue)>(), new List<(string, Cue)>());
        var table = pack.Table("dates.cues") ?? throw new DataFormatException($"The language pack '{pack.Code}' has no table dates.cues.");
        foreach (var row in table.Rows)
        {
            var cue = Enum.TryParse<Cue>(row.Required("cue"), ignoreCase: true, out var known) ? known : throw row.Error($"'{row["cue"]}' is no cue");
            foreach (var form in row.List("forms"))
            {
                if (form[0] == '-')
                {
                    endings.Add((form[1..], cue));
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

        Code = pack.Code;
        _clitics = [.. pack.Clitics];
        _words = words.Build();
        _beginnings = [.. beginnings];
        _endings = [.. endings.OrderByDescending(e => e.Item1.Length)];
    }

    /// <summary>The language's code.</summary>
    public string Code { get; }

    /// <summary>The cues of the date that covers the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence that the date stands in.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="isRequest">Whether the text is a few words rather than a report: words of asking tell then that the date is to come.</param>
    public DateCues Read(TokenizedText text, Sentence sentence, int first, int end, bool isRequest)
    {
        var tense = Tense.Unknown;
        for (var distance = 1; distance <= Window && tense == Tense.Unknown; distance++)
        {
            if (first - distance >= sentence.FirstToken)
            {
                tense = TenseAt(text, sentence, first - distance, isRequest);
            }

            if (tense == Tense.Unknown && end - 1 + distance < sentence.EndToken)
            {
                tense = TenseAt(text, sentence, end - 1 + distance, isRequest);
            }
        }

        var (until, earlier, close) = (false, false, first > sentence.FirstToken && tense != Tense.Unknown && TenseAt(text, sentence, first - 1, isRequest) == tense);
        for (var i = Math.Max(sentence.FirstToken, first - Window); i < first; i++)
        {
            foreach (var cue in CuesAt(text, i, out var length))
            {
                until |= _cues[cue] == Cue.Until && i + length >= first - Beside;
                earlier |= _cues[cue] == Cue.Earlier;
            }
        }

        for (var i = end; i < sentence.EndToken && i < end + Window && !earlier; i++)
        {
            foreach (var cue in CuesAt(text, i, out _))
            {
                earlier |= _cues[cue] == Cue.Earlier;
            }
        }

        return new DateCues(tense, close, until, earlier);
    }

    /// <summary>Whether a word that follows the date in the dateline of a news agency stands here (<c>7月4日电</c>).</summary>
    public bool IsAgencyMark(TokenizedText text, int token)
    {
        foreach (var cue in CuesAt(text, token, out _))
        {
            if (_cues[cue] == Cue.Agency)
            {
                return true;
            }
        }

        return false;
    }

    // "be held" tells no past: a participle after an infinitive.
    private Tense TenseAt(TokenizedText text, Sentence sentence, int token, bool isRequest)
    {
        var tense = OwnTense(text, token, isRequest);
        return tense == Tense.Past && token > sentence.FirstToken && CuesAt(text, token - 1, out _) is [var before, ..] && _cues[before] == Cue.Infinitive ? Tense.Unknown : tense;
    }

    private Tense OwnTense(TokenizedText text, int token, bool isRequest)
    {
        foreach (var cue in CuesAt(text, token, out _))
        {
            switch (_cues[cue])
            {
                case Cue.Past:
                    return Tense.Past;
                case Cue.Future:
                case Cue.Request when isRequest:
                    return Tense.Future;
                case Cue.Neither:
                    return Tense.Unknown;
            }
        }

        // A capitalized word is a name, or begins the sentence.
        if (text[token].Kind != TokenKind.Word || (text[token].Flags & TokenFlags.Capitalized) != 0)
        {
            return Tense.Unknown;
        }

        var word = text.Characters(token);
        foreach (var (ending, cue) in _endings)
        {
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return cue switch { Cue.Past => Tense.Past, Cue.Future => Tense.Future, _ => Tense.Unknown };
            }
        }

        foreach (var (beginning, cue) in _beginnings)
        {
            if (word.Length >= beginning.Length + 3 && word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return cue == Cue.Future ? Tense.Future : Tense.Unknown;
            }
        }

        return Tense.Unknown;
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

    private ReadOnlySpan<int> CuesAt(TokenizedText text, int token, out int length)
    {
        // The longest phrase rules: "is to" before "is".
        Span<GazetteerHit> hits = stackalloc GazetteerHit[4];
        var count = _words.FindAll(text, token, hits);
        length = 0;
        if (count == 0)
        {
            count = AfterPrefix(text, token, hits);
        }

        if (count == 0)
        {
            return [];
        }

        length = hits[count - 1].TokenCount;
        return _words.Payloads(hits[count - 1]);
    }
}
