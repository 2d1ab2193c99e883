using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.States;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds who founded an organization where the clause that says it was founded names nobody: <em>was created in 1967, A and B being the founding members</em>, <em>was born of a treaty signed by A and B</em>.</summary>
internal sealed class Founders(SentenceContext sentence)
{
    // Words and names between a noun for founders and their list.
    private const int Reach = 7;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether a status noun is one for those who founded an organization: <em>founding members</em>.</summary>
    public static bool IsNoun(Item item) => item.Is(CueKind.Status, "founder");

    /// <summary>Whether a state is a founding: founders named with the treaty that they signed, <em>the Pact was signed in 1945, and the founding States were A and B</em>.</summary>
    public static bool Signed(SentenceContext sentence, Held held) =>
        IsNoun(sentence.Items[held.StatusItem]) && sentence.Any(-1, sentence.Items.Count, i => i.Cue is { Kind: CueKind.Operator, Change: StatusChange.ProcessStarted })
        && sentence.Any(-1, sentence.Items.Count, i => i.Is(CueKind.Process) || i.Is(CueKind.Block, ""));

    /// <summary>The founders of what <paramref name="p"/> says was founded; null where the sentence does not tell them.</summary>
    public SubjectGroup? Of(Predication p) => Named(p) ?? Signatories(p) ?? Counted(p) ?? Signers(p);

    // "..., its founding members were A and B", "with A and B as its founders", A、B、C为创始成员国.
    private SubjectGroup? Named(Predication p)
    {
        for (var s = 0; s < _items.Count; s++)
        {
            if (IsNoun(_items[s]) && (After(s) ?? Before(s, p)) is { } group)
            {
                sentence.Consumed[s] = true;
                return group;
            }
        }

        return null;
    }

    private SubjectGroup? After(int noun)
    {
        var led = false;
        for (var i = noun + 1; i < _items.Count && sentence.Gap(noun, i) <= Reach; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (Lists(group))
                {
                    return led || group.First == noun + 1 || GroupReader.Before(_items, group.First) == noun ? group : null;
                }

                i = group.Last;
                continue;
            }

            led |= _items[i].Is(CueKind.State) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Lead) || _items[i].Is(CueKind.Passive) || _items[i].Mark is ':' or '(' or '-'
                || (sentence.Isolating && _items[i].Is(CueKind.Preposition, "to"));
            if (_items[i].Mark is ',' or ';' or '.' || _items[i].Is(CueKind.Clause) || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Operator))
            {
                return null;
            }
        }

        return null;
    }

    private SubjectGroup? Before(int noun, Predication p)
    {
        for (var i = noun - 1; i > p.Core && sentence.Gap(i, noun) <= Reach; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (Lists(group))
                {
                    return group;
                }

                i = group.First;
            }
            else if (_items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Clause) || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Operator))
            {
                return null;
            }
        }

        return null;
    }

    // "was born in 1969, when A, B and C signed the Agreement of Cartagena"
    private SubjectGroup? Signers(Predication p)
    {
        // "A, B and C signed the Agreement of Cartagena, of which the Pact was born"
        for (var i = p.Core - 1; i > p.From; i--)
        {
            if (_items[i].Cue is { Kind: CueKind.Operator, Change: StatusChange.ProcessStarted, Form: CueForm.Finite } && sentence.Any(i, p.Core, m => m.Is(CueKind.Process) || m.Is(CueKind.Block, "")))
            {
                return sentence.GroupAt(sentence.VerbFirst ? i + 1 : i - 1) is { Preposition: "" } signers && Lists(signers) ? signers : null;
            }

            if (_items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light))
            {
                break;
            }
        }

        for (var i = p.Core + 1; i < _items.Count; i++)
        {
            if (_items[i].Cue is { Kind: CueKind.Operator, Change: StatusChange.ProcessStarted, Form: CueForm.Finite } && sentence.Any(p.Core, _items.Count, m => m.Is(CueKind.Process) || m.Is(CueKind.Block, "")))
            {
                // "par le traité que signèrent à Londres dix pays — la Belgique, …"
                if (sentence.Inverts && _items[i - 1].Is(CueKind.Clause) && sentence.Groups.FirstOrDefault(g => g.First > i && g.Preposition.Length == 0 && Lists(g)) is { } inverted)
                {
                    return inverted;
                }

                var at = sentence.VerbFirst ? i + 1 : BeforeAside(i - 1, p.Core);
                return at < _items.Count && sentence.GroupAt(at) is { } group && group.First > p.Core && (group.Preposition.Length == 0 || Led(group)) && Lists(group) ? group : null;
            }

            if (_items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light))
            {
                return null;
            }
        }

        return null;
    }

    // "the Prime Ministers of Barbados and Guyana, meeting at Chaguaramas, signed": what stands between commas is passed over.
    private int BeforeAside(int item, int from)
    {
        if (_items[item].Mark != ',')
        {
            return item;
        }

        for (var i = item - 1; i > from; i--)
        {
            if (_items[i].Mark == ',' && !sentence.InsideGroup(i))
            {
                return i - 1;
            }
        }

        return item;
    }

    // Those who act for the States.
    private bool Led(SubjectGroup group)
    {
        var i = group.First - 1;
        while (i > 0 && (_items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Preposition, "of")))
        {
            i--;
        }

        return group.Preposition == "of" && i >= 0 && _items[i].Is(CueKind.Government);
    }

    // "was born on 1 December 1967 with a treaty signed in Arusha by Kenya and Uganda", "the treaty on its creation was signed by Kenya and Uganda", "was established by the Agreement of 2009 between Kenya and Uganda"
    private SubjectGroup? Signatories(Predication p)
    {
        var paper = p.Later >= 0;
        for (var i = p.Cue.Value == "paper" ? p.From : p.Core + 1; i < _items.Count; i++)
        {
            if (i == p.Core)
            {
                continue;
            }

            if (sentence.GroupAt(i) is { } group)
            {
                if (paper && Lists(group) && (group.Preposition is "by" or "with" || (group.Preposition == "of" && sentence.Inverts && p.Cue.Form == CueForm.Passive) || (sentence.FreeOrder && p.Later >= 0 && group.First > p.Later && group.Preposition.Length == 0)))
                {
                    return group;
                }

                i = group.Last;
                continue;
            }

            paper |= _items[i].Is(CueKind.Process) || _items[i].Is(CueKind.Block, "");
            if (_items[i].Mark is ';' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light))
            {
                return null;
            }
        }

        return null;
    }

    // "was founded by five countries: A, B, ...", "came into being with three members (A, B and C)", "by a treaty that ten States signed, namely A, B, ...", وقعته ست دول هي
    private SubjectGroup? Counted(Predication p)
    {
        // "includes the Union, which was founded in 2001, eight States (...)": whom it includes, not who founded.
        if (sentence.VerbFirst && p.Start > 0 && _items[p.Start - 1].Is(CueKind.Clause, "rel") && sentence.Any(p.From - 1, p.Start, m => m.Is(CueKind.State, "include") || m.Is(CueKind.Lead)))
        {
            return null;
        }

        for (var i = p.Core + 1; (p.Cue.Form == CueForm.Passive || Voice.IsPassive(sentence, p.Core)) && i + 1 < _items.Count; i++)
        {
            if (_items[i].Mark is ':' or '(' or '-' || _items[i].Is(CueKind.Lead) || (sentence.VerbFirst && _items[i].Is(CueKind.State, "be") && sentence.InsideGroup(i + 1)))
            {
                var next = i + 1;
                while (next + 1 < _items.Count && _items[next].Is(CueKind.Article))
                {
                    next++;
                }

                return sentence.GroupAt(next) is { } group && Lists(group) ? group : null;
            }

            if (_items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.State) || (_items[i].Is(CueKind.Clause) && !_items[i].Is(CueKind.Clause, "rel")) || _items[i].Kind == ItemKind.Country
                || (_items[i].Kind == ItemKind.Organization && !(sentence.VerbFirst && i == p.Core + 1)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Lists(SubjectGroup group) => group is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false, IsException: false, Members.Count: > 1 };
}
