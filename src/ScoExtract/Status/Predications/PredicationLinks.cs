using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Predications;

/// <summary>Which operators, events and status nouns of a sentence belong together.</summary>
internal sealed class PredicationLinks(SentenceContext sentence, StatusSearch status)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly NounLinks _nouns = new(sentence);

    /// <summary>The application told before that a refusal is of: <em>its application to join, filed in 2018, was rejected</em>; null for none.</summary>
    public static Predication? Application(SentenceContext sentence, Predication refusal) =>
        refusal is { Cue: { Kind: CueKind.Operator, Form: CueForm.Finite } answer, Operators.Count: 0, Later: < 0, Before: { } before } && Answers(answer)
        && (IsBid(before.Cue) || before.Operators.Exists(o => IsBid(sentence.Items[o].Cue!))) ? before : null;

    /// <summary>Whether a verb alone may tell what became of an application: <em>rejected it</em>, <em>dio el visto bueno</em>.</summary>
    public static bool Answers(Cue cue) => cue.Change == StatusChange.Rejected || cue.Value.Contains("answers", StringComparison.Ordinal);

    private static bool IsBid(Cue cue) => cue is { Kind: CueKind.Operator, Change: StatusChange.Applied };

    /// <summary>"was invited in 2015, signed its protocol in 2016": verbs of their own, each with its date.</summary>
    public bool Follows(int first, int second)
    {
        if (!_items[first].Cue!.Value.Contains("alone", StringComparison.Ordinal) || _items[first].Cue!.Form != CueForm.Finite || _items[second].Cue!.Form != CueForm.Finite)
        {
            return false;
        }

        var date = -1;
        for (var i = first + 1; i < second; i++)
        {
            date = _items[i].Kind == ItemKind.Date ? i : date;
            if (date >= 0 && _items[i].Mark == ',' && !sentence.InsideGroup(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb of getting is told of an invitation before it, not of a status.</summary>
    public bool IsReceived(int invitation, int verb) =>
        _items[invitation].Cue is { Change: StatusChange.Invited, Form: CueForm.Noun } && _items[verb].Cue is { Change: null or StatusChange.Granted, Subject: SubjectRole.Doer, Form: CueForm.Finite }
        && !Separated(invitation, verb) && !sentence.Any(invitation, verb, m => m.Is(CueKind.Event) || m.Is(CueKind.State));

    /// <summary>Whether a verb of giving is told of an application before it: <em>Заявка Тувалу на вступление в МВФ была одобрена</em>.</summary>
    public bool GrantsApplication(Predication before, int verb) =>
        _items[verb].Cue is { Change: StatusChange.Granted, Subject: SubjectRole.Patient } && (_items[verb].Cue!.Form == CueForm.Passive || Voice.IsPassive(sentence, verb)) && before is { Later: < 0 }
        && (before.Operators.Exists(o => IsBidNoun(_items[o].Cue!)) || IsBidNoun(before.Cue)) && _nouns.IsOf(before, verb);

    /// <summary>Whether a cue is a noun for an application.</summary>
    public static bool IsBidNoun(Cue cue) => IsBid(cue) && cue.Form == CueForm.Noun;

    /// <summary>Whether something follows that an operator could act on.</summary>
    public bool GovernsLater(int i)
    {
        for (var j = i + 1; j < _items.Count; j++)
        {
            if (_items[j].Is(CueKind.Event) || (_items[j].Is(CueKind.Light) && status.Of(j) >= 0) || _items[j].Is(CueKind.Status))
            {
                // "the withdrawal took effect on 22 January, ending 78 years of membership": what has taken effect stands before.
                return Governs(i, j) && !(_items[j].Is(CueKind.Status) && _items[i].Cue is { Change: StatusChange.Granted, Form: CueForm.Finite } && sentence.Any(i, j, m => m.Mark == ','));
            }
        }

        return false;
    }

    /// <summary>Whoever signs the memorandum of commitments has begun to accede, also where the words do not say it.</summary>
    public bool SignsCommitments(int op) => Commitments.Signed(sentence, op) >= 0;

    /// <summary>Whether an operator acts on the event or status behind it: <em>decided to admit</em>.</summary>
    public bool Governs(int op, int core)
    {
        // "came at the invitation of OPEC without becoming members": what a noun leads to is not denied behind it.
        // "engager des réformes pour pouvoir prétendre à ce statut": what it is done for is not what is begun.
        if (_items[op].Cue!.Subject == SubjectRole.Patient && sentence.Any(op, core, m => m.Is(CueKind.Modality, "purpose")))
        {
            return false;
        }

        if (Separated(op, core) || RelativeClauses.Before(sentence, core) is var relative and > 0 && relative < op || sentence.Gap(op, core) > StatusSearch.EventReach
            || (_items[op].Cue!.Form == CueForm.Noun && !sentence.Isolating && sentence.Any(op, core, m => m.Cue is { Kind: CueKind.Modality, Modality: Modality.Negated })))
        {
            return false;
        }

        // "Венесуэла, подавшая заявку в 2006 году, была принята": behind the comma that closes a participle's clause stands the verb of the sentence.
        if (sentence.OwnsByCase && _items[core].Cue!.Form == CueForm.Passive && _items[op].Cue!.Form != CueForm.Noun && sentence.Any(op, core, m => m.Mark == ',') && (_items[core].End > _items[core].First + 1 || _items[core - 1].Is(CueKind.Passive)) && !sentence.Any(op, core, m => m.Is(CueKind.Clause)))
        {
            return false;
        }

        // "подписание договора с Израилем": a treaty with another State starts no membership that is told of behind it.
        if (_items[core].Is(CueKind.Status) && _items[op].Cue!.Value.Contains("process", StringComparison.Ordinal) && sentence.Groups.Any(g => g.First > op && g.Last < core && g is { Preposition: "with", OfOrganizations: false }))
        {
            return false;
        }

        var cue = _items[core].Cue!;
        // "was suspended after the departure of its president": what came before it is not acted on.
        if (cue.Form == CueForm.Noun && !sentence.Isolating && GroupReader.Before(_items, core) is var time and >= 0 && time > op && _items[time].Is(CueKind.Preposition, "when"))
        {
            return false;
        }

        // "بدأ التصدع مع تعليق عضوية مالي": what begins is named by the words between.
        if (cue.Form == CueForm.Noun && sentence.VerbFirst && _items[op].Cue!.Change == StatusChange.ProcessStarted && GroupReader.Before(_items, core) is var beside && beside > op + 1 && _items[beside].Is(CueKind.Preposition, "with"))
        {
            return false;
        }

        // "decided to admit": a form that may be finite or not is not, right behind what governs it.
        return cue.Form != CueForm.Finite || (cue.Subject == SubjectRole.Patient && sentence.Gap(op, core) <= 3 && !sentence.Any(op, core, m => m.Cue is { Kind: CueKind.Modality, Modality: Modality.Hypothetical })) || cue.Kind == CueKind.Status || sentence.Isolating
            || sentence.Any(op, core, m => m.Is(CueKind.Clause, "that")) || _items[op].Is(CueKind.Operator, "that")
            // "announced that it will quit": English has forms that are finite and not; behind the auxiliary they are not.
            || (sentence.KeepsOrder && cue.Subject == SubjectRole.Doer && core > 0 && _items[core - 1].End > _items[core - 1].First + 1 && (core - 1 == op || _items[core - 1].Cue == ItemReader.Tail))
            // دعت مصر لتصبح عضوا: a verb with a glued "to" tells for what.
            || (_items[core].PrefixRole == "to" && _items[op].Cue!.Change == StatusChange.Invited);
    }

    /// <summary>"suspended the accession talks", "the accession talks were suspended", "the participation of Syria was suspended": what the noun names is what stops.</summary>
    public bool Suspends(int i, Predication? before)
    {
        if (_items[i].Cue!.Change != StatusChange.Suspended)
        {
            return false;
        }

        var participation = before is { Cue: { Kind: CueKind.Event, Form: CueForm.Noun, Change: StatusChange.Granted }, Operators.Count: 0, Later: < 0 } && !sentence.Isolating && Voice.IsPassive(sentence, i);
        if ((participation || before is { Cue.Change: StatusChange.ProcessStarted, Later: < 0 }) && _nouns.Follows(before!, i))
        {
            return true;
        }

        var next = i + 1;
        while (next < _items.Count && (_items[next].Is(CueKind.Article) || _items[next].Is(CueKind.Organization) || _items[next].Is(CueKind.Subject) || sentence.InsideGroup(next)))
        {
            next++;
        }

        return next < _items.Count && _items[next].Is(CueKind.Event) && (_items[next].Cue!.Change == StatusChange.ProcessStarted || (_items[next].Is(CueKind.Event, "ending") && sentence.InsideGroup(i + 1)));
    }

    /// <summary>"la suspension de l'adhésion du Mali", "le retrait de sa participation": the second noun says what ends.</summary>
    public bool IsWhatStops(Predication before, int i)
    {
        if (sentence.Isolating || _items[i].Cue is not { Form: CueForm.Noun, Change: null or StatusChange.Granted, Subject: SubjectRole.Patient }
            || before is not { Cue: { Kind: CueKind.Event, Form: CueForm.Noun, Change: StatusChange.Suspended or StatusChange.Withdrawn or StatusChange.Expelled or StatusChange.Ended }, Later: < 0 })
        {
            return false;
        }

        var between = before.End + 1;
        while (between < i && (_items[between].Is(CueKind.Preposition, "of") || _items[between].Is(CueKind.Article) || _items[between].Is(CueKind.Subject, "poss") || _items[between].Is(CueKind.Organization)))
        {
            between++;
        }

        return between == i && i > before.End + 1 && _items[before.End + 1].Is(CueKind.Preposition, "of");
    }

    /// <summary>"was enlarged in 1986 to include": nothing but a date stands between, no object that would do the including.</summary>
    public bool GovernsAtOnce(int op, int core)
    {
        for (var i = op + 1; i < core; i++)
        {
            if (_items[i].Kind is not ItemKind.Date && !_items[i].Is(CueKind.Preposition) && !_items[i].Is(CueKind.Article) && !_items[i].Is(CueKind.Status) && !_items[i].Is(CueKind.Inherit) && !_items[i].Is(CueKind.Organization) && !(sentence.VerbFirst && _items[i].Kind == ItemKind.Organization))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a noun only says what a paper is of, which nobody signs: <em>ratified Sweden's protocol of accession</em>.</summary>
    public bool IsPaper(Predication p)
    {
        if (p is not { Cue: { Kind: CueKind.Event, Change: StatusChange.Granted, Form: CueForm.Noun }, Operators.Count: 0, Later: < 0 } || sentence.Isolating)
        {
            return false;
        }

        var of = GroupReader.Before(_items, p.Core);
        return (of >= 0 && sentence.VerbFirst && (IsProceeding(_items[of])
            // "the agreement concerning the accession of the Congo"
            || (of > 0 && sentence.Affixes.HasPrefix(sentence.Words(p.Core)) && _items[of].Kind == ItemKind.Word && (IsProceeding(_items[of - 1]) || _items[of - 1].Is(CueKind.Block, ""))))) || (of > 0 && _items[of].Is(CueKind.Preposition, "of") && IsProceeding(_items[of - 1]))
            // "the Working Party on the Accession of the Comoros"
            || (of > 0 && _items[of].Is(CueKind.Preposition, "on") && (_items[of - 1].Kind == ItemKind.Other || IsProceeding(_items[of - 1]))) || (p.Core + 1 < _items.Count && IsProceeding(_items[p.Core + 1]));
    }

    /// <summary>Whether an item is a paper or proceeding, but none that by itself commits to join.</summary>
    public static bool IsProceeding(Item item) => item.Is(CueKind.Process) && item.Cue!.Value != "commit";

    /// <summary>Whether a border of clauses stands between two items.</summary>
    public bool Separated(int left, int right)
    {
        for (var i = left + 1; i < right; i++)
        {
            var item = _items[i];
            if (sentence.InsideGroup(i))
            {
                continue;
            }

            if (item.Mark is ';' or '?' || item.Is(CueKind.Conjunction) || item.Subordinates
                || (item.Mark == ',' && sentence.Isolating))
            {
                return true;
            }
        }

        return _items[right].Coordinated;
    }
}
