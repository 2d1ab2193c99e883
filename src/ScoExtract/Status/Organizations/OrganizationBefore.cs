using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Organizations;

/// <summary>Finds an organization that stands before what is told of it: what was founded, to whom one applied, what is joined where the order is free, what a heading or a relative clause is about.</summary>
internal sealed class OrganizationBefore(SentenceContext sentence)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly OrganizationPointers _pointers = new(sentence);

    /// <summary>Whether what a clause says was founded was told of before it, so that what stands behind the founders was not founded.</summary>
    // "Fue creado en 1991 por Costa Rica y El Salvador mediante un protocolo que reformó la ODECA": what was founded was told of before; what stands behind the founders was not founded.
    public bool IsFounded(Predication p, SubjectGroup? subject) =>
        p is { Cue: { Change: StatusChange.Founded, Form: not CueForm.Noun }, Operators.Count: 0 } && subject is { Preposition: "by" } && subject.First > p.Core && !sentence.Isolating && !sentence.VerbFirst
        && (Voice.IsPassive(sentence, p.Core) || _items[p.Core].End - _items[p.Core].First > 1) && !Enumerable.Range(p.From, subject.First - p.From).Any(i => _pointers.At(i, subject) is not null || _items[i].Is(CueKind.Clause, "rel"));

    /// <summary>What was founded, before the verb, its founders behind it; null for none.</summary>
    // "the ECO, founded by Iran and Turkey as the successor to the RCD": what founders stand behind with "by" stands before the verb.
    public FoundOrganization? Founded(Predication p, SubjectGroup? subject)
    {
        if (p.Cue is not { Change: StatusChange.Founded, Form: not CueForm.Noun } || subject is not { Preposition: "by" })
        {
            return null;
        }

        // 它由中国和俄罗斯创立
        if (sentence.Isolating && subject.Last < p.Core && OrganizationPointers.Pronoun(sentence, p.From, subject.First) is var it and >= 0 && sentence.Discourse.Organization(_items[it].Span.Start, "") is { } created)
        {
            return new FoundOrganization(created, it);
        }

        if (subject.First < p.Core)
        {
            return null;
        }

        var i = p.Core - 1;
        while (i >= p.From && (_items[i].Mark == ',' || _items[i].Is(CueKind.Passive) || _items[i].Is(CueKind.State, "be") || _items[i].Is(CueKind.Clause, "rel") || _items[i].Kind == ItemKind.Date || _items[i].Is(CueKind.Preposition)))
        {
            i--;
        }

        // "It was created in 1998 by ...": what the text is about.
        return i < p.From ? null
            : sentence.GroupAt(i) is { IsAnaphor: true, Role: "one" or "it" } ? sentence.Discourse.Organization(_items[i].Span.Start, "") is { } spoken ? new FoundOrganization(spoken, i) : null
            : _pointers.At(i, subject);
    }

    /// <summary>To whom somebody applies, right before the verb; null for none.</summary>
    // 向欧盟递交入盟申请，又申请加入北约: to whom, right before the verb.
    public FoundOrganization? Addressed(Predication p, SubjectGroup? subject) =>
        sentence.Isolating && p is { Cue.Kind: CueKind.Operator, Operators.Count: 0, StatusItem: < 0, Later: < 0 } && p.Core > p.From && GroupReader.Role(_items, p.Core - 1) == "to" ? _pointers.At(p.Core - 1, subject) : null;

    /// <summary>What is joined or asked, before the verb where the order allows that; null for none.</summary>
    // "В ШОС вступили Индия и Пакистан": where the order is free, what is joined may stand first.
    public FoundOrganization? Fronted(Predication p, SubjectGroup? subject)
    {
        // 谢绝金砖国家的邀请, 向上合组织递交申请
        if (sentence.Isolating && p.Cue is { Kind: CueKind.Operator, Form: CueForm.Noun })
        {
            for (var i = p.Core - 1; i >= p.From; i--)
            {
                if (_pointers.At(i, subject) is { } asked && (i == p.Core - 1 || GroupReader.Role(_items, i) == "to"))
                {
                    return asked;
                }
            }
        }

        // "Founded in 1981 by Kuwait and Oman, the Council has ...": what a participle that opens the sentence describes.
        if (p is { Cue: { Change: StatusChange.Founded, Kind: CueKind.Event, Form: CueForm.Finite } } && OpeningPhrase.Opens(sentence, p.Core) && subject is { Preposition: "by" } && subject.Last + 1 < p.To && _items[subject.Last + 1].Mark == ',')
        {
            var named = subject.Last + 2;
            while (named < p.To && _items[named].Is(CueKind.Article))
            {
                named++;
            }

            return named < p.To && _items[named].Kind == ItemKind.Organization ? new FoundOrganization(_items[named].Id!, named) : null;
        }

        // "был наблюдателем в ОАЕ; в АС он получил этот статус": behind the semicolon.
        var from = p.Core;
        while (from > p.From && _items[from - 1].Mark != ';')
        {
            from--;
        }

        for (var i = from; sentence.FreeOrder && p is { Cue: { Kind: CueKind.Event or CueKind.Light, Form: not CueForm.Noun }, Operators.Count: 0 } && i < p.Core; i++)
        {
            var role = GroupReader.Role(_items, i);
            if ((role is "in" or "into" or "to" || (role == "of" && p.Cue.Change == StatusChange.Withdrawn && GroupReader.Before(_items, GroupReader.Before(_items, i)) < p.From)) && _pointers.At(i, subject) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What the clause is said of: before a colon, a relative clause or a noun; null for none.</summary>
    // "NATO: Bosnia knocks at the door"; "the SCO, which India joined".
    public FoundOrganization? Topic(Predication p, SubjectGroup? subject)
    {
        for (var i = p.Start - 1; i >= p.From; i--)
        {
            if (_pointers.At(i, subject) is not { } found)
            {
                continue;
            }

            // "as the envoy to the UN said, Mali may obtain it": what is deep in another phrase is no topic.
            if (!sentence.Isolating && GroupReader.Role(_items, i) is "in" or "to" && !OpeningPhrase.Opens(sentence, i))
            {
                continue;
            }

            // "the three countries, now joined in the AES, announced": what an aside names is none either.
            if (subject is not null && i > subject.Last && !sentence.Isolating && IsAside(sentence, subject.Last, i, p.Start))
            {
                continue;
            }

            var after = i + 1;
            var headed = after < _items.Count && _items[after].Mark == ':';
            // "ОАГ, из которой Никарагуа вышла"
            var opens = after + 2 < _items.Count && _items[after].Mark == ',' && _items[after + 1].Is(CueKind.Preposition) ? after + 2 : after + 1;
            var relative = after + 1 < _items.Count && (_items[after].Is(CueKind.Clause, "rel") || (_items[after].Mark == ',' && _items[opens].Is(CueKind.Clause, "rel")));
            if (headed || relative || p.Cue.Change == StatusChange.Founded || sentence.Isolating || p.Cue.Form == CueForm.Noun || p.StatusItem >= 0)
            {
                return found;
            }
        }

        return null;
    }
    /// <summary>Whether an item stands between two commas that lie between two others.</summary>
    public static bool IsAside(SentenceContext sentence, int from, int item, int to) =>
        sentence.Any(from, item, m => m.Mark == ',') && sentence.Any(item, to, m => m.Mark == ',');
}
