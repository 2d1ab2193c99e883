using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Tells, where verbs do not inflect, which dates are of what happened to a State before others acted on it: 尼日尔2023年7月发生政变，西共体中止其成员资格.</summary>
internal sealed class DatesOfOthers(SentenceContext sentence)
{
    // Characters of a clause of its own: 发生政变.
    private const int ClauseWords = 3;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether a date stands in a clause about the State, and who decides of it acts in the next one.</summary>
    /// <param name="date">Item of the date, before the trigger.</param>
    /// <param name="p">The predication.</param>
    public bool Holds(int date, Predication p)
    {
        if (p.Cue is not { Subject: SubjectRole.Patient, Change: StatusChange.Suspended or StatusChange.Expelled or StatusChange.Restored })
        {
            return false;
        }

        var (comma, words) = (date + 1, 0);
        for (; comma < p.Start && (_items[comma].Mark != ',' || sentence.InsideGroup(comma)); comma++)
        {
            // A meeting is where it was decided, 当天 takes the day over.
            if (_items[comma].TellsStatus || _items[comma].Is(CueKind.Block) || _items[comma].Is(CueKind.Inherit))
            {
                return false;
            }

            words += _items[comma].Kind == ItemKind.Word ? 1 : 0;
        }

        return words >= ClauseWords && comma + 1 < p.Start && _items[comma + 1].Kind == ItemKind.Organization && !sentence.Any(comma, p.Start, IsAtOnce);
    }

    // 非盟随即中止其资格
    private static bool IsAtOnce(Item item) => item.Is(CueKind.Inherit) || item.Is(CueKind.Article, "then");
}
