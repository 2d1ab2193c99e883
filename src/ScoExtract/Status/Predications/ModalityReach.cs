using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells how far a word that makes something planned, possible or denied reaches: to the verb beside it, over its clause, to what stands before it.</summary>
internal sealed class ModalityReach(SentenceContext sentence)
{
    /// <summary>A cue that must stand near its verb (<em>not</em>, <em>will</em>) stands within so many words.</summary>
    public const int Near = 4;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>Whether the cue at an item tells of a predication.</summary>
    public bool Reaches(Predication p, int i)
    {
        // "Bolivia does not want to follow Venezuela, which joined in 2012": what is said of the one described does not reach the clause that describes it.
        if (DescribingClause.Of(sentence, p) is { } clause && i < clause.Open)
        {
            return false;
        }

        var reach = _items[i].Cue!.Value;

        // "членство приостановлено не было": a participle is denied by the auxiliary right behind it.
        if (sentence.FreeOrder && reach == "near" && i == p.End + 1 && _items[p.End].Cue is { Form: CueForm.Passive } && i + 1 < _items.Count && (_items[i + 1].Is(CueKind.Passive) || _items[i + 1].Is(CueKind.State, "be")))
        {
            return true;
        }

        // "the application was deferred": it was made all the same.
        if (reach == "after" && i > p.Core && p is { Cue: { Kind: CueKind.Operator, Change: StatusChange.Applied }, Operators.Count: 0 })
        {
            return false;
        }

        if ((reach == "after" && !(i < p.Core && _items[i].Cue!.Modality == Modality.Negated)) || (reach == "both" && i > p.Core))
        {
            // "the accession is under discussion": only of what is named, not done.
            // "submitted a request, which was not acted upon": it was submitted.
            if (p.Operators.Exists(o => _items[o].Cue!.Form == CueForm.Finite) && sentence.Any(p.End, i, m => m.Is(CueKind.Clause, "rel")))
            {
                return false;
            }

            return i > p.Core && (p.Cue.Form is CueForm.Noun or CueForm.Infinite || p.Operators.Count > 0 || sentence.Isolating || IsReported(p, i)) && p.Cue.Kind != CueKind.State && !p.Holds;
        }

        // Who announces that he leaves has not left; who announces that somebody joined tells what happened.
        // "a annoncé qu'il quittait": a tense that goes on tells in a clause with "that" what is to come.
        var ongoing = reach == "leaving" && p.Cue.Value == "ongoing" && sentence.Any(i, p.Core, m => m.Is(CueKind.Clause, "that"));
        if (reach == "leaving" && (p.Cue.Change != StatusChange.Withdrawn || p.Cue.Form is not (CueForm.Noun or CueForm.Infinite) && !ongoing && !sentence.Isolating))
        {
            return false;
        }

        // "о выходе из ВОЗ объявила Аргентина": what is announced may stand first.
        if (reach == "leaving" && sentence.FreeOrder && i > p.End && p.Cue.Form == CueForm.Noun && i < p.To && !sentence.Any(p.End, i, m => m.Mark is ',' or ';' || m.Is(CueKind.Conjunction) || m.Is(CueKind.Clause)))
        {
            return true;
        }

        // "без голосования приняла": how it was done; "без вступления": what was not.
        if (reach == "noun")
        {
            return i + 1 == p.Start && p.Cue.Form == CueForm.Noun;
        }

        // 军政府将过渡期延长五年，西共体中止其资格: the word of the future tells of its own clause.
        if (reach == "verbal" && sentence.Isolating && i < p.Start && _items.Count > i + 1 && _items[i + 1].Kind == ItemKind.Word && sentence.Any(i, p.Start, m => m.Mark == ',') && sentence.Groups.Any(g => g.First > i && g.Last < p.Start && g.OfOrganizations))
        {
            return false;
        }

        // 根据第六委员会的建议，: a recommendation that closes its clause is a noun.
        if (reach == "wide" && sentence.Isolating && i > 0 && i + 1 < _items.Count && _items[i - 1].Is(CueKind.Article, "attributive") && _items[i + 1].Mark == ',')
        {
            return false;
        }

        // "The idea met with interest, and Zambia asked to join in 1968": what is wished before a comma is not the verb with a day of its own behind it.
        if (reach == "wide" && i < p.Start && _items[i].Cue!.Modality == Modality.Hypothetical && IsDatedClause(p, i))
        {
            return false;
        }

        if (reach == "purpose" || (reach is "verbal" or "announced" && Disposes(p, i)))
        {
            return false;
        }

        // "отмечая стремление Сообщества, учрежденного в 2000 году": what a comma parts from a participle is wished of the organization, not that it was founded; nor does a wish go over a semicolon.
        if (i < p.Start && ((p.Start > 0 && _items[p.Start - 1].Mark == ',' && p is { Cue: { Kind: CueKind.Event, Change: StatusChange.Founded, Form: CueForm.Passive }, Operators.Count: 0 } && i < p.Start - 1) || (p.Operators.Count == 0 && sentence.Any(i, p.Start, m => m.Mark == ';'))))
        {
            return false;
        }

        // "would withdraw its envoys and leave": the auxiliary is said once for two infinitives.
        if (reach == "would" && i < p.Core && p.Cue.Form == CueForm.Infinite && p.Operators.Count == 0 && sentence.Any(i, p.Core, m => m.Is(CueKind.Conjunction)) && !sentence.Any(i, p.Core, m => m.Mark is ';' or '.' || m.Is(CueKind.Clause))
            && Enumerable.Range(i, p.Core - i).All(k => sentence.GroupAt(k) is null or { Role: "poss" } or { OfOrganizations: true }))
        {
            return true;
        }

        // "It will be the fourth to go: Qatar left in 2019": what a colon parts, with a subject of its own, is told by itself.
        if (i < p.Start && reach != "said" && p.Cue.Form == CueForm.Finite && p.Operators.Count == 0 && OpensBehindColon(i, p.Core))
        {
            return false;
        }

        foreach (var part in Parts(p))
        {
            if (i < part && !IsAside(p, i, part) && !IsOfOpeningClause(p, i, part) && !IsOfOtherClause(p, i, part) && (reach is "wide" or "verbal" or "both" or "leaving" or "announced" || (reach != "said" && !(_items[part].Coordinated && i < part - 1) && (sentence.Gap(i, part) <= Near && !sentence.Any(i, part, m => (m.Mark is ',' && !Interjects(i, part)) || m.Mark == ';' || m.Is(CueKind.Clause) || m.JoinsClauses)))))
            {
                return true;
            }
        }

        // French and Russian negation may stand around the verb; Chinese after the topic.
        return DeniesFiling(p, i);
    }

    // A finite verb behind a comma, and a date right in its clause.
    private bool IsDatedClause(Predication p, int cue)
    {
        var verb = p.Operators.Count > 0 ? p.Operators[0] : p.Core;
        return cue < verb && _items[verb].Cue is { Form: CueForm.Finite or CueForm.Passive, Modality: null } && !sentence.Any(cue, verb, m => m.Subordinates || m.Is(CueKind.Clause, "that")) && sentence.Any(cue, verb, m => m.Mark == ',')
            && sentence.Any(p.End, p.To, m => m.Kind == ItemKind.Date);
    }

    private bool OpensBehindColon(int cue, int verb)
    {
        for (var i = verb - 1; i > cue; i--)
        {
            if (_items[i].Mark == ':')
            {
                return sentence.Groups.Any(g => g.First > i && g.Last < verb && g.Preposition.Length == 0);
            }
        }

        return false;
    }

    // "Сообщения о том, что членом станет Гаити, Комиссия опровергла": a noun and its clause stand first, who denies them behind its comma.
    private bool IsReported(Predication p, int denial)
    {
        var that = p.Start - 1;
        while (that > 0 && !_items[that].Is(CueKind.Clause, "that"))
        {
            that--;
        }

        return sentence.FreeOrder && that > 1 && sentence.Any(p.End, denial, m => m.Mark == ',') && !sentence.Any(p.End, denial, m => m.Mark == ';' || m.Is(CueKind.Clause))
            && !sentence.Any(-1, that, m => m.Kind == ItemKind.Cue && m.Cue!.Form == CueForm.Finite && m.Cue.Kind is CueKind.Event or CueKind.Light or CueKind.Operator or CueKind.State || m.Is(CueKind.Modality, "said"));
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

    // "Alors que le président entend rentrer, l'Organisation a exclu le Honduras": what the clause that opens the sentence tells is not of the one behind its comma.
    private bool IsOfOpeningClause(Predication p, int cue, int part)
    {
        if (p.Cue.Form != CueForm.Finite || cue == 0 || sentence.Isolating || sentence.VerbFirst || !(_items[0].JoinsClauses || _items[0].Is(CueKind.Clause, "sub") || _items[0].Is(CueKind.Clause, Item.WhenValue)))
        {
            return false;
        }

        for (var i = cue + 1; i < part; i++)
        {
            if (_items[i].Mark == ',' && !sentence.InsideGroup(i))
            {
                var next = i + 1;
                while (next < part && _items[next].Is(CueKind.Article))
                {
                    next++;
                }

                return next < part && sentence.GroupAt(next) is { Preposition: "" };
            }
        }

        return false;
    }

    // "Malgré l'appel à la prudence, la Suède a adhéré", "La Suède, longtemps opposée à cette perspective, a adhéré": a phrase that a comma parts from the verb or its subject tells nothing of whether it happened.
    private bool IsOfOtherClause(Predication p, int cue, int part)
    {
        // "Ассамблея, рассмотрев рекомендации Совета, приняла": what is told between two commas reaches no verb behind them, if more than the cue opens it.
        if (sentence.OwnsByCase && p is { Cue: { Form: CueForm.Finite, Kind: CueKind.Event or CueKind.Light, Modality: null }, Operators.Count: 0, Later: < 0 } && Interposed(cue, p.From, part))
        {
            return true;
        }

        // "استرعى الاتحاد اهتمام الجيران، فطلبت مالي": a verb that a conjunction joins behind a comma tells of itself.
        if (sentence.VerbFirst && _items[cue].Cue!.Modality == Modality.Hypothetical && p.Start > cue + 1 && _items[p.Start] is { Coordinated: true, Cue: { Form: CueForm.Finite, Modality: null } } && _items[p.Start - 1].Mark == ',')
        {
            return true;
        }

        if (!sentence.Inverts || cue == p.From || p is not { Cue: { Form: CueForm.Finite, Kind: CueKind.Event or CueKind.Light }, Operators.Count: 0, Later: < 0 } || sentence.Any(cue, part, m => m.Is(CueKind.Clause) || m.Is(CueKind.Modality) || m.Mark is ':' or '"'))
        {
            return false;
        }

        var verb = p.Start;
        while (verb > cue && (_items[verb - 1].Is(CueKind.Passive) || _items[verb - 1].Is(CueKind.State, "have") || _items[verb - 1].Is(CueKind.State, "be") || _items[verb - 1].Is(CueKind.Previous) || _items[verb - 1].IsFiller))
        {
            verb--;
        }

        if (_items[verb - 1].Mark == ',')
        {
            var open = cue - 1;
            while (open > p.From && _items[open].Mark != ',')
            {
                open--;
            }

            return open > p.From && open < cue - 1 && sentence.GroupAt(open - 1) is { Preposition: "", OfCity: false, OfOrganizations: false };
        }

        if (sentence.GroupAt(verb - 1) is not { Preposition: "", OfCity: false, OfDemonyms: false, IsAnaphor: false } subject)
        {
            return false;
        }

        var comma = subject.First - 1;
        while (comma > cue && (_items[comma].Is(CueKind.Article) || _items[comma].JoinsClauses))
        {
            comma--;
        }

        return comma > cue && _items[comma].Mark == ',';
    }

    private bool Interposed(int cue, int from, int part)
    {
        var open = cue - 1;
        while (open > from && !(_items[open].Mark == ',' && !sentence.InsideGroup(open)))
        {
            open--;
        }

        return open > from && open < cue - 1 && !sentence.Any(open, part, m => m.Is(CueKind.Clause)) && sentence.Any(cue, part, m => m.Mark == ',');
    }

    // "Lithuania, which had long hoped to do so, entered": what a clause between commas tells does not reach the verb behind it.
    private bool IsAside(Predication p, int cue, int part) =>
        p is { Cue.Form: CueForm.Finite, Operators.Count: 0 } && !sentence.Isolating && DescribingClause.Encloses(sentence, p.From, cue, part);
}
