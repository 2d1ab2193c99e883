using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Dates.Cues;

/// <summary>Reads the cues around a date: the nearest word or verb ending of the language's table <c>dates.cues</c> decides. Immutable, so safe to share between threads.</summary>
/// <remarks>Only a window of the sentence is read, so that a sentence of any length costs each of its dates the same.</remarks>
internal sealed class DateCueReader(LanguagePack pack, Tokenizer tokenizer)
{
    private const int Window = 12;
    private const int Beside = 3;
    private const int LongestPublished = 7;


    // A participle phrase between commas has few words: ", arrested near Lyon in May,".
    private const int LongestApposition = 5;

    private readonly DateCueTable _table = new(pack, tokenizer);

    /// <summary>The language's code.</summary>
    public string Code => _table.Code;

    /// <summary>The cues of the date that covers the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence that the date stands in.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="isRequest">Whether the text is a few words rather than a report: words of asking tell then that the date is to come.</param>
    /// <param name="isNarrative">Whether it tells of other times than its own: the present tense is then that of a narrator.</param>
    public DateCues Read(TokenizedText text, Sentence sentence, int first, int end, bool isRequest, bool isNarrative)
    {
        // The words before, the nearest last, and behind, the nearest first.
        Span<DateCue> before = stackalloc DateCue[Math.Min(Window, first - sentence.FirstToken)];
        Span<DateCue> behind = stackalloc DateCue[Math.Clamp(sentence.EndToken - end, 0, Window)];
        var (until, to, earlier, hadBeen) = (false, false, false, false);
        var opening = Opening(text, sentence);
        for (var i = 0; i < before.Length; i++)
        {
            var token = first - before.Length + i;
            var cue = before[i] = TenseWords.InKind(_table.At(text, token, token <= opening, out var length), isNarrative);
            var isBeside = token + length >= first - Beside;
            until |= isBeside && (cue & DateCue.Until) != 0;
            to |= isBeside && (cue & DateCue.To) != 0;
            earlier |= (cue & DateCue.Earlier) != 0;
            hadBeen |= (cue & DateCue.Pluperfect) == DateCue.Pluperfect;
        }

        for (var i = 0; i < behind.Length; i++)
        {
            var cue = behind[i] = TenseWords.InKind(_table.At(text, end + i, opens: false, out _), isNarrative);
            earlier |= (cue & DateCue.Earlier) != 0;
            hadBeen |= (cue & DateCue.Pluperfect) == DateCue.Pluperfect;
        }

        var (tense, opens) = TenseWords.Nearest(text, first, end, before, behind, hadBeen, isRequest);
        var near = tense != Tense.Unknown && TenseWords.IsNear(text, first, before, tense, hadBeen, isRequest);
        var close = tense != Tense.Unknown && ((before.Length > 0 && TenseWords.TenseOf(before, before.Length - 1, hadBeen, isRequest, isBeside: true) == tense)
            || (behind.Length > 1 && (TenseWords.TenseOf(behind, 0, hadBeen, isRequest) == tense || (text[end].Kind == TokenKind.Word && TenseWords.TenseOf(behind, 1, hadBeen, isRequest) == tense))));
        var isApposed = IsApposed(text, before, first, end);
        if (isApposed)
        {
            tense = Tense.Past;
        }

        return new DateCues(tense, close, near, opens && !isApposed, until, to, isApposed || earlier, isApposed);
    }

    /// <summary>The first word of a sentence, behind its number and marks.</summary>
    public static int Opening(TokenizedText text, Sentence sentence)
    {
        var token = sentence.FirstToken;
        while (token + 1 < sentence.EndToken && token < sentence.FirstToken + Beside && text[token].Kind != TokenKind.Word)
        {
            token++;
        }

        return token;
    }

    /// <summary>Whether something is told to last since the date that begins at <paramref name="first"/>.</summary>
    public bool IsSince(TokenizedText text, Sentence sentence, int first)
    {
        for (var i = Math.Max(sentence.FirstToken, first - Beside); i < first; i++)
        {
            if ((_table.Phrase(text, i, out var length) & DateCue.Since) != 0 && i + length >= first - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a dash, or a word such as <c>to</c>, stands here, which makes one time of the dates on both sides.</summary>
    public bool JoinsRange(TokenizedText text, int token) =>
        token > 0 && (text[token].Is('-') || (_table.Phrase(text, token, out _) & DateCue.Joins) != 0);

    /// <summary>Whether a word such as <c>and</c> stands here.</summary>
    public bool Coordinates(TokenizedText text, int token) => (_table.Phrase(text, token, out _) & DateCue.Coordinates) != 0;

    /// <summary>The words right before <paramref name="token"/> that tell when a text was published (<c>Publié le 3 mai 2019 à 10 h</c>), or as of when it holds (<c>As at 31 December 2019</c>): the token at which they begin, and which of both they tell; null when there are none.</summary>
    public (int Start, DateCue Cue)? LabelBefore(TokenizedText text, int token)
    {
        for (var i = Math.Max(0, token - LongestPublished); i < token; i++)
        {
            if ((_table.Phrase(text, i, out var length) & (DateCue.Published | DateCue.AsAt)) is not DateCue.None and var cue && i + length >= token - 1)
            {
                return (i, cue);
            }
        }

        return null;
    }

    /// <summary>Whether a word stands here that tells what the time before it is counted from: a year <c>after</c> the talks.</summary>
    public bool CountsFrom(TokenizedText text, int token) => token < text.Count && (_table.Phrase(text, token, out _) & DateCue.CountsFrom) != 0;

    /// <summary>Whether words that close an act stand at a token: <c>Done at Geneva, this</c>.</summary>
    public bool Closes(TokenizedText text, int token) => (_table.Phrase(text, token, out _) & DateCue.Closes) != 0;

    /// <summary>Whether a word that follows the date in the dateline of a news agency stands here (<c>7月4日电</c>).</summary>
    public bool IsAgencyMark(TokenizedText text, int token) => (_table.Phrase(text, token, out _) & DateCue.Agency) != 0;

    // ", arrested in October,": told of whom the sentence is about, before what it tells.
    private static bool IsApposed(TokenizedText text, ReadOnlySpan<DateCue> before, int first, int end)
    {
        if (end >= text.Count || !text[end].Is(','))
        {
            return false;
        }

        for (var i = 1; i <= Math.Min(LongestApposition, before.Length - 1); i++)
        {
            if (text[first - i - 1].Is(','))
            {
                return (before[^i] & (DateCue.Past | DateCue.Participle)) != 0;
            }
        }

        return false;
    }
}
