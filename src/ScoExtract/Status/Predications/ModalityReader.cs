using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Reads how real a predication is from the cues before its trigger and from the trigger's own form.</summary>
internal sealed class ModalityReader(SentenceContext sentence)
{
    // A cue that must stand near its verb ("not", "will") stands within so many words.
    private const int Near = 4;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The modality of a predication, and the item of the cue that tells it; -1 for none.</summary>
    public (Modality Modality, int Item) Read(Predication p)
    {
        var (modality, item) = (Modality.Actual, -1);
        void Take(Modality? told, int at)
        {
            if (told is { } m && Rank(m) > Rank(modality))
            {
                (modality, item) = (m, at);
            }
        }

        // "anunció que abandonaría": what is announced is told as it lay ahead then, not as a condition.
        var announced = p.Cue is { Form: CueForm.Finite, Modality: Modality.Hypothetical } ? p.Operators.FindLast(o => _items[o].Is(CueKind.Operator, "that")) : 0;
        if (announced > 0)
        {
            Take(Modality.Planned, announced);
        }
        else if (_items[p.Core].Cue!.Modality is { } own && !(own == Modality.Negated && Until(p)) && !(p.Cue.Form == CueForm.Noun && (p.Later >= 0 || p.Operators.Count > 0)))
        {
            Take(Announced(own, p.Core), p.Core);
        }

        // "decided to invite Egypt to join": the step decided on is the invitation, which is then made.
        var invites = p.Operators.Exists(o => _items[o].Cue!.Change == StatusChange.Invited);
        foreach (var op in p.Operators)
        {
            // Only a withdrawal is planned by being announced.
            Take(_items[op].Cue is { Change: null } && p.Cue.Change != StatusChange.Withdrawn ? null : _items[op].Cue!.Modality, op);
            Take(invites && _items[op].Cue!.Change == StatusChange.Decided ? null : Wished(_items[op].Cue!.Change, p), op);
        }

        if (p.Later >= 0)
        {
            Take(_items[p.Later].Cue is { Change: null } && p.Cue.Change != StatusChange.Withdrawn ? null : _items[p.Later].Cue!.Modality, p.Later);
        }

        for (var i = p.From; i < p.To; i++)
        {
            if (_items[i].Is(CueKind.Modality) && !sentence.InsideGroup(i) && Reaches(p, i) && !(_items[i].Cue!.Modality == Modality.Negated && (Until(p) || (i + 1 < p.To && _items[i + 1].Is(CueKind.Preposition, "until")))))
            {
                Take(_items[i].Is(CueKind.Modality, "would") ? Announced(_items[i].Cue!.Modality!.Value, i) : _items[i].Cue!.Modality, i);
            }
        }

        // "left the Association in order to join the Union": what is done is done, what it is done for is not.
        for (var i = p.Start - 1; i >= 0 && sentence.Gap(i, p.Start) <= Near && _items[i].Mark is not (';' or ','); i--)
        {
            if (_items[i].Is(CueKind.Modality, "purpose"))
            {
                Take(_items[i].Cue!.Modality, i);
            }
        }

        // "De ingresar en los BRICS, Bolivia ganaría": an infinitive behind "of" opens a condition.
        if (sentence.FreeOrder && p is { Core: 1, Cue.Form: CueForm.Infinite } && _items[0].Is(CueKind.Preposition, "of"))
        {
            Take(Modality.Hypothetical, 0);
        }

        // "Had Ukraine joined in 2008, ..."
        if (p.From < p.Core && !sentence.VerbFirst && _items[p.From].Is(CueKind.State, "have") && sentence.InsideGroup(p.From + 1) && p.Cue.Form == CueForm.Finite)
        {
            Take(Modality.Hypothetical, p.From);
        }

        // "Were Serbia to join NATO, ..."
        if (sentence.KeepsOrder && p.From == 0 && p is { Cue.Form: CueForm.Infinite, Core: > 2 } && (_items[0].Is(CueKind.State, "be") || _items[0].Is(CueKind.Passive)) && sentence.InsideGroup(1) && _items[p.Start - 1].Is(CueKind.Preposition, "to"))
        {
            Take(Modality.Hypothetical, 0);
        }

        if (_items[^1].Mark == '?')
        {
            Take(Modality.Hypothetical, _items.Count - 1);
        }

        return (modality, item);
    }

    // "has announced that it would leave", "a fait savoir que le pays quitterait": what was then to come, not what may be.
    private Modality Announced(Modality told, int verb)
    {
        for (var i = verb - 1; told == Modality.Hypothetical && i > 0 && _items[i].Mark is not ';'; i--)
        {
            if (_items[i].Is(CueKind.Modality, "said") || _items[i].Is(CueKind.Modality, "leaving"))
            {
                return Modality.Planned;
            }
        }

        return told;
    }

    // Who decides on a step of his own has yet to take it; who calls for one that others take only wishes it.
    private Modality? Wished(StatusChange? op, Predication p) => op switch
    {
        StatusChange.Decided when p.Cue is { Kind: CueKind.Event, Change: StatusChange.Withdrawn, Subject: SubjectRole.Doer } or { Kind: CueKind.Event, Change: StatusChange.Withdrawn, Form: CueForm.Noun } => Modality.Planned,
        StatusChange.Decided when p.Cue is { Kind: CueKind.Event, Change: StatusChange.Granted, Subject: SubjectRole.Doer, Form: CueForm.Infinite } => Modality.Planned,
        StatusChange.ProcessStarted when p.Cue.Change == StatusChange.Withdrawn => Modality.Planned,
        StatusChange.Rejected when OwnStep(sentence, p) => Modality.Negated,
        StatusChange.Restored when p.Cue is { Change: StatusChange.Withdrawn, Form: CueForm.Noun } => Modality.Negated,
        StatusChange.Invited when p.Cue.Change is StatusChange.Withdrawn or StatusChange.Expelled or StatusChange.Suspended or StatusChange.Founded => Modality.Hypothetical,
        _ => null,
    };

    /// <summary>Whether a predication is a step of the one who refuses it: <em>refused twice to join</em>; whoever refuses an invitation or an applicant rejects.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    public static bool OwnStep(SentenceContext sentence, Predication p) =>
        p is { Cue: { Kind: CueKind.Event, Change: StatusChange.Granted, Subject: SubjectRole.Doer, Form: CueForm.Infinite }, Operators.Count: 1 } && !IsInvited(sentence, p);

    // 拒绝了加入金砖国家的邀请: behind what is refused the noun follows that says what it was.
    private static bool IsInvited(SentenceContext sentence, Predication p) =>
        sentence.Isolating && sentence.Any(p.Core, p.To, m => m.Cue is { Kind: CueKind.Operator, Change: StatusChange.Invited, Form: CueForm.Noun });

    // "did not join until 2017": it did then.
    private bool Until(Predication p)
    {
        for (var i = p.End + 1; i < p.To; i++)
        {
            // "n'a rejoint l'Alliance qu'après l'invasion": where a phrase follows at once, "que" opens no clause.
            if ((_items[i].Kind == ItemKind.Date && (GroupReader.Role(_items, i) == "until" || (sentence.KeepsOrder && GroupReader.Before(_items, i) is var until and >= 0 && _items[until].Subordinates) || IsOnly(i))) || (_items[i].Is(CueKind.Clause, "that") && i + 1 < p.To && _items[i + 1].Is(CueKind.Preposition)))
            {
                return true;
            }
        }

        return false;
    }

    // "n'y est entré que le 8 janvier", "لم تنضم إلا عام 2004": not before that day.
    private bool IsOnly(int date)
    {
        var before = date - 1;
        while (before > 0 && (_items[before].Is(CueKind.Article) || _items[before].Is(CueKind.Preposition)))
        {
            before--;
        }

        return before >= 0 && (_items[before].Is(CueKind.Clause, "that") || _items[before].Is(CueKind.Except));
    }

    // "Lithuania, which had long hoped to do so, entered": what a clause between commas tells does not reach the verb behind it.
    private bool IsAside(Predication p, int cue, int part)
    {
        if (p.Cue.Form != CueForm.Finite || p.Operators.Count > 0 || sentence.Isolating)
        {
            return false;
        }

        for (var i = cue - 1; i > p.From && !(_items[i].Mark == ',' && !sentence.InsideGroup(i)); i--)
        {
            if (_items[i].Is(CueKind.Clause, "rel") && _items[i - 1].Mark == ',')
            {
                return sentence.Any(cue, part, m => m.Mark == ',');
            }
        }

        return false;
    }

    private bool Reaches(Predication p, int i)
    {
        var reach = _items[i].Cue!.Value;
        if ((reach == "after" && !(i < p.Core && _items[i].Cue!.Modality == Modality.Negated)) || (reach == "both" && i > p.Core))
        {
            // "the accession is under discussion": only of what is named, not done.
            // "submitted a request, which was not acted upon": it was submitted.
            if (p.Operators.Exists(o => _items[o].Cue!.Form == CueForm.Finite) && sentence.Any(p.End, i, m => m.Is(CueKind.Clause, "rel")))
            {
                return false;
            }

            return i > p.Core && (p.Cue.Form is CueForm.Noun or CueForm.Infinite || p.Operators.Count > 0 || sentence.Isolating) && p.Cue.Kind != CueKind.State && !p.Holds;
        }

        // Who announces that he leaves has not left; who announces that somebody joined tells what happened.
        // "a annoncé qu'il quittait": a tense that goes on tells in a clause with "that" what is to come.
        var ongoing = reach == "leaving" && p.Cue.Value == "ongoing" && sentence.Any(i, p.Core, m => m.Is(CueKind.Clause, "that"));
        if (reach == "leaving" && (p.Cue.Change != StatusChange.Withdrawn || p.Cue.Form is not (CueForm.Noun or CueForm.Infinite) && !ongoing && !sentence.Isolating))
        {
            return false;
        }

        if (reach == "purpose" || (reach == "verbal" && Disposes(p, i)))
        {
            return false;
        }

        // "would withdraw its envoys and leave": the auxiliary is said once for two infinitives.
        if (reach == "would" && i < p.Core && p.Cue.Form == CueForm.Infinite && p.Operators.Count == 0 && sentence.Any(i, p.Core, m => m.Is(CueKind.Conjunction)) && !sentence.Any(i, p.Core, m => m.Mark is ';' or '.' || m.Is(CueKind.Clause))
            && Enumerable.Range(i, p.Core - i).All(k => sentence.GroupAt(k) is null or { Role: "poss" } or { OfOrganizations: true }))
        {
            return true;
        }

        foreach (var part in Parts(p))
        {
            if (i < part && !IsAside(p, i, part) && (reach is "wide" or "verbal" or "both" or "leaving" or "announced" || (reach != "said" && (sentence.Gap(i, part) <= Near && !sentence.Any(i, part, m => (m.Mark is ',' && !Interjects(i, part)) || m.Mark == ';' || m.Is(CueKind.Clause) || m.JoinsClauses)))))
            {
                return true;
            }
        }

        // French and Russian negation may stand around the verb; Chinese after the topic.
        return DeniesFiling(p, i);
    }

    // 将俄罗斯开除, 将其除名, 将加入书交存: before a name or a paper the word of the future leads to what the verb acts on.
    private bool Disposes(Predication p, int i) =>
        i + 1 < p.Core && (_items[i + 1].Is(CueKind.Process) || (p.Cue.Subject == SubjectRole.Patient && (sentence.InsideGroup(i + 1) || _items[i + 1].Is(CueKind.Subject) || _items[i + 1].Is(CueKind.Status))));

    // "Заявку на вступление Астана не подавала": what is not filed stands first, its verb last.
    private bool DeniesFiling(Predication p, int i) =>
        sentence.FreeOrder && _items[i].Cue is { Value: "near", Modality: Modality.Negated } && p is { Operators.Count: > 0, Later: < 0 } && _items[p.Operators[0]].Cue!.Form == CueForm.Noun && p.Operators[0] <= p.From + 2
        && i > p.End && i + 1 < p.To && _items[i + 1].Kind == ItemKind.Word && !sentence.Any(p.End, i, m => m.Mark == ',' || m.Is(CueKind.Conjunction) || m.Is(CueKind.Clause));

    // "should, therefore, be admitted": a word between two commas parts nothing.
    private bool Interjects(int cue, int verb)
    {
        var commas = 0;
        for (var i = cue + 1; i < verb; i++)
        {
            commas += _items[i].Mark == ',' ? 1 : 0;
            if (commas == 1 && _items[i].Mark != ',' && _items[i].Kind != ItemKind.Word)
            {
                return false;
            }
        }

        return commas == 2 && _items[cue + 1].Mark == ',';
    }

    private static IEnumerable<int> Parts(Predication p)
    {
        yield return p.Core;
        foreach (var op in p.Operators)
        {
            yield return op;
        }

        if (p.Later >= 0)
        {
            yield return p.Later;
        }
    }

    private static int Rank(Modality m) => m switch
    {
        Modality.Negated => 3,
        Modality.Hypothetical => 2,
        Modality.Planned => 1,
        _ => 0,
    };
}
