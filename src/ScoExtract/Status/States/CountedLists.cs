using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Reads names that a number and a status sum up behind them: 阿富汗、白俄罗斯、蒙古国3个观察员国.</summary>
internal static class CountedLists
{
    // A number, a measure and a word between them.
    private const int Reach = 3;

    /// <summary>The names that a status noun sums up; null where no number stands between.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="status">Item of the noun.</param>
    public static SubjectGroup? Before(SentenceContext sentence, int status)
    {
        var counted = false;
        for (var i = status - 1; sentence.Isolating && i >= 0 && i >= status - Reach - 1; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                return counted && group is { OfOrganizations: false, OfCity: false, IsAnaphor: false, IsException: false, Members.Count: > 1 } ? group : null;
            }

            if (sentence.Items[i].Kind != ItemKind.Word && sentence.Items[i].Cue is not { Kind: CueKind.Subject or CueKind.Set })
            {
                return null;
            }

            counted |= IsNumber(sentence.Text.Raw[sentence.Items[i].Span.Start]);
        }

        return null;
    }

    /// <summary>Whether the status of a group of names is told by a noun that sums them up.</summary>
    public static bool SumUp(SentenceContext sentence, SubjectGroup group)
    {
        for (var i = group.Last + 1; i < sentence.Items.Count && i <= group.Last + Reach + 1; i++)
        {
            if (sentence.Items[i].Is(CueKind.Status))
            {
                return Before(sentence, i) == group;
            }
        }

        return false;
    }

    private static bool IsNumber(char c) => char.IsDigit(c) || "一二三四五六七八九十两兩".Contains(c, StringComparison.Ordinal);
}
