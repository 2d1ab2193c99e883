using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Reads whose commitments the memorandum is of that begins an accession: whoever signs it, <em>a memorandum on the obligations of Iran was signed</em> is about Iran.</summary>
internal static class Commitments
{
    // Items between a verb of signing and the paper behind it, and before it.
    private const int Ahead = 8;
    private const int Back = 16;

    /// <summary>Item of the memorandum that a verb of signing has for its object; -1 for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">Item of the verb.</param>
    public static int Signed(SentenceContext sentence, int verb)
    {
        if (!sentence.Items[verb].Cue!.Value.Contains("process", StringComparison.Ordinal))
        {
            return -1;
        }

        for (var i = verb + 1; i < sentence.Items.Count && i <= verb + Ahead; i++)
        {
            if (sentence.Items[i].Is(CueKind.Process, "commit"))
            {
                return i;
            }
        }

        for (var i = verb - 1; i >= 0 && i >= verb - Back && sentence.Items[i].Mark != ';' && (sentence.FreeOrder || Voice.IsPassive(sentence, verb)); i--)
        {
            if (sentence.Items[i].Is(CueKind.Process, "commit"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whose the commitments are that a predication says were signed; null where the paper does not tell.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    /// <param name="owners">Finds the owner of a noun.</param>
    /// <param name="fits">Which groups may be it.</param>
    public static SubjectGroup? Owner(SentenceContext sentence, Predication p, OwnerFinder owners, Func<SubjectGroup, bool> fits) =>
        p.Cue is { Kind: CueKind.Operator, Change: StatusChange.ProcessStarted } && Signed(sentence, p.Core) is var paper and >= 0 ? owners.Of(p, paper, g => fits(g) && g.First > paper) : null;
}
