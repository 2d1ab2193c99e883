using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Reads how real a predication is from the cues before its trigger and from the trigger's own form.</summary>
internal sealed class ModalityReader(SentenceContext sentence)
{
    // Words between a departure and what says that it takes effect at once.
    private const int ImmediateReach = 10;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly ModalityReach _reach = new(sentence);
    private readonly DeniedUntil _until = new(sentence);

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

        // "decided that Cuba should be excluded"
        var decided = DecidedClause.Of(sentence, p);

        // "anunció que abandonaría": what is announced is told as it lay ahead then, not as a condition.
        // "anunció que se retira": and a departure in the tense of what goes on lies ahead too.
        var announced = p.Cue is { Form: CueForm.Finite, Modality: Modality.Hypothetical } || p.Cue is { Value: "ongoing", Change: StatusChange.Withdrawn, Form: CueForm.Finite } ? p.Operators.FindLast(o => _items[o].Is(CueKind.Operator, "that")) : 0;
        if (announced > 0)
        {
            Take(Modality.Planned, announced);
        }
        else if (_items[p.Core].Cue!.Modality is { } own && (decided < 0 || own == Modality.Negated) && !(own == Modality.Negated && _until.Holds(p)) && !(p.Cue.Form == CueForm.Noun && (p.Later >= 0 || p.Operators.Count > 0)))
        {
            Take(Announced(own, p.Core), p.Core);
        }

        // "decided to invite Egypt to join": the step decided on is the invitation, which is then made.
        var invites = p.Operators.Exists(o => _items[o].Cue!.Change == StatusChange.Invited);
        foreach (var op in p.Operators)
        {
            Take(Invitation.IsProposal(_items[op].Cue!, p) ? Modality.Hypothetical : null, op);

            // Only to leave is planned by being announced.
            Take(_items[op].Cue is { Change: null } && p.Cue.Change is not (StatusChange.Withdrawn or StatusChange.Ended) ? null : _items[op].Cue!.Modality, op);
            Take(((invites || decided > op) && _items[op].Cue!.Change == StatusChange.Decided) || DecidedClause.AdmitsAnother(sentence, p, op) ? null : Wished(_items[op].Cue!.Change, p), op);
        }

        if (p.Later >= 0)
        {
            Take(_items[p.Later].Cue is { Change: null } && p.Cue.Change != StatusChange.Withdrawn ? null : _items[p.Later].Cue!.Modality, p.Later);
        }

        // "Si la demande est approuvée": what makes the noun possible makes possible what is said of it.
        for (var i = p.Before is { } same && same.Core == p.Core ? same.From : p.From; i < p.To; i++)
        {
            if (_items[i].Is(CueKind.Modality) && !(decided >= 0 && i > decided && _items[i].Cue!.Modality != Modality.Negated) && !sentence.InsideGroup(i) && _reach.Reaches(p, i) && !(_items[i].Cue!.Modality == Modality.Negated && (_until.Holds(p) || (i + 1 < p.To && _items[i + 1].Is(CueKind.Preposition, "until")))))
            {
                Take(_items[i].Is(CueKind.Modality, "would") ? Announced(_items[i].Cue!.Modality!.Value, i) : _items[i].Cue!.Modality, i);
            }
        }

        // "left the Association in order to join the Union": what is done is done, what it is done for is not.
        for (var i = p.Start - 1; i >= 0 && sentence.Gap(i, p.Start) <= ModalityReach.Near && _items[i].Mark is not (';' or ','); i--)
        {
            if (_items[i].Is(CueKind.Modality, "purpose"))
            {
                Take(_items[i].Cue!.Modality, i);
            }
        }

        // "called for its suspension to be lifted": what an infinitive tells of a noun before it is wished.
        if (sentence.KeepsOrder && p.Later > p.Core + 1 && _items[p.Later - 1].Cue is { Kind: CueKind.Light, Form: CueForm.Infinite, Subject: SubjectRole.Doer })
        {
            Take(Modality.Hypothetical, p.Later - 1);
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

        // "announced its withdrawal with immediate effect": it is done.
        return modality == Modality.Planned && p.Cue.Change == StatusChange.Withdrawn && TakesEffectAtOnce(p) ? (Modality.Actual, -1) : (modality, item);
    }

    private bool TakesEffectAtOnce(Predication p)
    {
        for (var i = p.Start; i < _items.Count && sentence.Gap(p.Start, i) <= ImmediateReach && _items[i].Mark != ';'; i++)
        {
            if (_items[i].Is(CueKind.Article, "immediate"))
            {
                return true;
            }
        }

        return false;
    }

    // "has announced that it would leave", "decided that it would", "a fait savoir que le pays quitterait": what was then to come, not what may be.
    private Modality Announced(Modality told, int verb)
    {
        for (var i = verb - 1; told == Modality.Hypothetical && i > 0 && _items[i].Mark is not ';'; i--)
        {
            if (_items[i].Is(CueKind.Modality, "said") || _items[i].Is(CueKind.Modality, "leaving") || _items[i].Cue is { Kind: CueKind.Operator, Change: StatusChange.Decided, Form: CueForm.Finite })
            {
                return Modality.Planned;
            }
        }

        return told;
    }

    // Who decides on a step of his own has yet to take it; who calls for one that others take only wishes it.
    private Modality? Wished(StatusChange? op, Predication p) => op switch
    {
        StatusChange.Decided when p.Cue is { Kind: CueKind.Event, Change: StatusChange.Withdrawn, Subject: SubjectRole.Doer } or { Kind: CueKind.Event, Change: StatusChange.Withdrawn, Form: not CueForm.Finite } => Modality.Planned,
        StatusChange.Decided when p.Cue is { Kind: CueKind.Event, Change: StatusChange.Granted, Subject: SubjectRole.Doer, Form: CueForm.Infinite } => Modality.Planned,
        StatusChange.ProcessStarted when p.Cue.Change == StatusChange.Withdrawn => Modality.Planned,
        StatusChange.Applied when p.Cue.Change is StatusChange.Suspended or StatusChange.Expelled => Modality.Hypothetical,
        // "asked to leave"
        StatusChange.Applied when p.Cue is { Change: StatusChange.Withdrawn, Form: CueForm.Infinite } => Modality.Planned,
        // "طلبت تونس الانسحاب": Arabic says what is asked for by a noun.
        StatusChange.Applied when sentence.VerbFirst && p.Cue is { Change: StatusChange.Withdrawn, Form: CueForm.Noun } => Modality.Hypothetical,
        StatusChange.Rejected when OwnStep(sentence, p) => Modality.Negated,
        StatusChange.Restored when p.Cue is { Change: StatusChange.Withdrawn, Form: CueForm.Noun } => Modality.Negated,
        StatusChange.Invited when p.Cue is { Kind: CueKind.Light, Subject: SubjectRole.Patient, Form: CueForm.Infinite } => Modality.Hypothetical,
        StatusChange.Invited when p.Cue.Change is StatusChange.Withdrawn or StatusChange.Expelled or StatusChange.Suspended or StatusChange.Founded => Modality.Hypothetical,
        _ => null,
    };

    /// <summary>Whether a predication is a step of the one who refuses it: <em>refused twice to join</em>; whoever refuses an invitation or an applicant rejects.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="p">The predication.</param>
    public static bool OwnStep(SentenceContext sentence, Predication p) =>
        p is { Cue: { Kind: CueKind.Event, Change: StatusChange.Granted, Subject: SubjectRole.Doer, Form: CueForm.Infinite }, Operators.Count: 1 } && !IsInvited(sentence, p) && !IsAnothers(sentence, p);

    // 苏联否决了毛里塔尼亚加入联合国的申请: who would join stands between the two verbs.
    private static bool IsAnothers(SentenceContext sentence, Predication p) =>
        sentence.Isolating && Enumerable.Range(p.Operators[0] + 1, Math.Max(0, p.Core - p.Operators[0] - 1)).Any(i => sentence.GroupAt(i) is { OfOrganizations: false, OfCity: false });

    // 拒绝了加入金砖国家的邀请: behind what is refused the noun follows that says what it was.
    private static bool IsInvited(SentenceContext sentence, Predication p) =>
        sentence.Isolating && sentence.Any(p.Core, p.To, m => m.Cue is { Kind: CueKind.Operator, Change: StatusChange.Invited, Form: CueForm.Noun });

    private static int Rank(Modality m) => m switch
    {
        Modality.Negated => 3,
        Modality.Hypothetical => 2,
        Modality.Planned => 1,
        _ => 0,
    };
}
