using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Lexicon;

/// <summary>What a status noun stands for with the words that may stand apart from it.</summary>
internal static class StatusNouns
{
    /// <summary>The value of nouns for seats that only some organs have: without one they say of no membership.</summary>
    public const string Seat = "seat";

    /// <summary>The value of nouns for those who are to become members and have begun to: 意向创始成员.</summary>
    public const string Prospective = "prospective";

    /// <summary>The value of nouns that mean a partner of most organizations, and a member of a bank: <em>socio</em>.</summary>
    public const string Shareholder = "shareholder";

    /// <summary>Whether a noun says by its ending whose status it is: عضويتها.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">Item of the noun.</param>
    public static bool IsOwned(SentenceContext sentence, int noun) =>
        sentence.Words(noun) is var words && sentence.Affixes.IsFeminineOwned(words.IndexOf(' ') is var end and > 0 ? words[..end] : words);

    /// <summary>The status of a noun; <em>partner of the SCO in dialogue</em> is a dialogue partner; null for <em>the same status</em>.</summary>
    public static MemberStatus? Value(IReadOnlyList<Item> items, int noun)
    {
        var status = items[noun].Cue!.Status;
        for (var i = noun + 1; status is MemberStatus.Partner or MemberStatus.AssociateMember && i < items.Count && i <= noun + 4; i++)
        {
            if (items[i].Is(CueKind.Qualifier))
            {
                return MemberStatus.DialoguePartner;
            }
        }

        return status;
    }

    /// <summary>The one status that abstract nouns of a sentence name; null for none or more.</summary>
    public static MemberStatus? Only(IReadOnlyList<Item> items)
    {
        MemberStatus? only = null;
        for (var i = 0; i < items.Count; i++)
        {
            if (!items[i].Is(CueKind.Status, "abstract") || Value(items, i) is not { } status)
            {
                continue;
            }

            if (only is not null && only != status)
            {
                return null;
            }

            only = status;
        }

        return only;
    }
}
