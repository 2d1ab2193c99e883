using ScoExtract.Text;

namespace ScoExtract.Dates.Cues;

/// <summary>Tells from the cues of the words around a date when it lies: which of them is nearest, and what two together tell.</summary>
internal static class TenseWords
{
    private const int Comma = 6;
    private const int Semicolon = 8;

    // A preposition and an article stand between a participle and its date.
    private const int BesideParticiple = 2;

    // Between a verb and its date in one clause.
    private const int FewWords = 4;

    /// <summary>The tense that the nearest word tells, and whether it stands behind the date.</summary>
    /// <remarks>What stands behind a comma or <c>that</c> is farther off, behind a semicolon in another clause.</remarks>
    public static (Tense Tense, bool IsBehind) Nearest(TokenizedText text, int first, int end, ReadOnlySpan<DateCue> before, ReadOnlySpan<DateCue> behind, bool hadBeen, bool isRequest)
    {
        var (left, leftCost, right, rightCost) = (Tense.Unknown, 0, Tense.Unknown, 0);
        for (var i = before.Length - 1; i >= 0 && left == Tense.Unknown; i--)
        {
            leftCost += Cost(text[first - before.Length + i], before[i]);
            left = TenseOf(before, i, hadBeen, isRequest, isBeside: i >= before.Length - BesideParticiple);
            if (left == Tense.Past && i > 1 && (before[i - 1] & DateCue.Coordinates) != 0 && VerbBefore(before[..(i - 1)], hadBeen, isRequest) == Tense.Future)
            {
                // "will be shown in May and discussed in June"
                left = Tense.Future;
            }
        }

        for (var i = 0; i < behind.Length && right == Tense.Unknown; i++)
        {
            rightCost += Cost(text[end + i], behind[i]);

            // "will be shown in May and discussed": the verb is on the left.
            right = i > 0 && (behind[i - 1] & DateCue.Coordinates) != 0 && (behind[i] & DateCue.Past) != 0 && left != Tense.Unknown ? Tense.Unknown : TenseOf(behind, i, hadBeen, isRequest);
        }

        return left == Tense.Unknown || (right != Tense.Unknown && rightCost < leftCost) ? (right, true) : (left, false);
    }

    private static Tense VerbBefore(ReadOnlySpan<DateCue> before, bool hadBeen, bool isRequest)
    {
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (TenseOf(before, i, hadBeen, isRequest) is not Tense.Unknown and var tense)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    /// <summary>Whether a word a few before the date tells the tense.</summary>
    /// <remarks><c>became full members on 1 January</c></remarks>
    public static bool IsNear(TokenizedText text, int first, ReadOnlySpan<DateCue> before, Tense tense, bool hadBeen, bool isRequest)
    {
        for (var i = 1; i <= Math.Min(FewWords, before.Length) && Cost(text[first - i], before[^i]) == 1 && (before[^i] & DateCue.Goal) == 0; i++)
        {
            if (TenseOf(before, before.Length - i, hadBeen, isRequest, isBeside: i <= BesideParticiple) is not Tense.Unknown and var told)
            {
                return told == tense;
            }
        }

        return false;
    }

    private static int Cost(in Token token, DateCue cue) => token.Is(',') || (cue & DateCue.Clause) != 0 ? Comma : token.Is(';') ? Semicolon : 1;

    /// <summary>What a cue tells in a text of a kind: the present of what is arranged is that of a narrator in a history.</summary>
    public static DateCue InKind(DateCue cue, bool isNarrative) =>
        (cue & DateCue.Arranged) == 0 ? cue : (cue & ~DateCue.Arranged) | (isNarrative ? DateCue.Past : DateCue.Future);

    /// <summary>The tense that one word tells.</summary>
    public static Tense TenseOf(ReadOnlySpan<DateCue> cues, int index, bool hadBeen, bool isRequest, bool isBeside = false)
    {
        var (cue, previous) = (cues[index], index > 0 ? cues[index - 1] : DateCue.None);
        // "завод, закрытый в октябре" was closed then, whatever its verb tells.
        return (cue & DateCue.Past) != 0 || (isBeside && (cue & (DateCue.Participle | DateCue.Neither | DateCue.Planned)) == DateCue.Participle)
            // "be held" tells no past, nor does "will cut".
            ? (previous & DateCue.Infinitive) != 0 ? Tense.Unknown : (previous & DateCue.Future) != 0 ? Tense.Future : Tense.Past
            // "had been scheduled" was to come.
            : (cue & DateCue.Planned) != 0 ? (hadBeen ? Tense.Past : Tense.Future)
            : (cue & DateCue.Future) != 0 || (isRequest && (cue & DateCue.Request) != 0) ? Tense.Future
            : Tense.Unknown;
    }
}
