using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells predications whose object is a treaty, an appeal, talks or a meeting: <em>acceded to the Convention</em>, <em>joined the call of the Union</em>.</summary>
internal sealed class ObjectBlocks(SentenceContext sentence)
{
    // Words of a treaty's title between the organization's name and the noun: "OECD Anti-Bribery Convention".
    private const int TitleWords = 5;

    // Items between a preposition and a meeting, its place, year and number.
    private const int NameOfMeeting = 5;

    // Words between an organization and the noun that it qualifies, each a character in Chinese.
    private const int PhraseWords = 14;

    /// <summary>Whether a treaty, an appeal or a meeting is the next noun after the trigger, or the noun right after the organization.</summary>
    public bool Refuse(Predication p)
    {
        var items = sentence.Items;
        // "walked out in protest": a verb without an object is stopped by none; "approved it at a summit" has a pronoun for it.
        if (p.Cue.Kind == CueKind.Status || p.Cue.Value is "bare" or "obtained")
        {
            return false;
        }

        // A protocol of accession is signed; a protocol is acceded to.
        var papers = p.Later >= 0 || p.Cue.Change == StatusChange.Withdrawn || p.Cue.Change == StatusChange.ProcessStarted || p.Operators.Any(o => items[o].Cue!.Change is StatusChange.ProcessStarted or StatusChange.Granted);
        // "withdrew from the talks": what is left is a proceeding.
        var next = p.Core + 1;
        while (next < p.To && items[next].Is(CueKind.Article))
        {
            next++;
        }

        if (p.Cue is { Change: StatusChange.Withdrawn, Subject: SubjectRole.Doer, Form: not CueForm.Noun } && items[p.Core].Leads && next < p.To && PredicationLinks.IsProceeding(items[next]))
        {
            return true;
        }

        // Who leaves or joins talks has no status for it; a treaty may be all that an organization is.
        // "joined the bank": of no organization that the text names.
        bool Blocks(int i) => items[i].Is(CueKind.Block) || (items[i].Is(CueKind.Organization) && items[i].Cue!.Value.StartsWith(Discourse.Strict) && sentence.Discourse.Organization(items[i].Span.Start, items[i].Cue!.Value) is null) || (items[i].Is(CueKind.Process) && (!papers || IsTalks(p, i)));
        // "was suspended in 2021 after the army took power": behind its date no object follows a passive.
        var passive = p.Cue is { Subject: SubjectRole.Patient, Form: CueForm.Finite } && Voice.IsPassive(sentence, p.Core);
        var founded = p.Cue.Change == StatusChange.Founded && (p.Cue.Form == CueForm.Passive || Voice.IsPassive(sentence, p.Core));
        var acted = p.Cue is { Kind: CueKind.Event, Subject: SubjectRole.Patient, Form: not CueForm.Noun } && !sentence.Isolating && (Voice.IsPassive(sentence, p.Core) || Describes(p));
        var (named, taken, held, actor) = (false, false, false, false);
        for (var i = p.Core + 1; i < p.To && sentence.Gap(p.Core, i) <= 8; i++)
        {
            held |= items[i].Kind is ItemKind.Country or ItemKind.Demonym;

            // "suspended Venezuela for failing to meet its obligations": whom it takes is told.
            taken |= p.Cue is { Subject: SubjectRole.Patient, Form: CueForm.Finite } && sentence.GroupAt(i) is { OfOrganizations: false, Preposition: "", Possessive: false };
            if (taken && items[i].Is(CueKind.Preposition) && !items[i].Is(CueKind.Preposition, "to") && !items[i].Is(CueKind.Preposition, "into") && !items[i].Is(CueKind.Preposition, "in") && !items[i].Is(CueKind.Preposition, "from"))
            {
                return false;
            }

            // "عُلّقت مشاركة ليبيا في اجتماعات الجامعة": in what somebody does not take part any more.
            if (p.Cue is { Subject: SubjectRole.Patient, Change: StatusChange.Suspended or StatusChange.Restored or StatusChange.Expelled } && items[i].Is(CueKind.Preposition) && held)
            {
                return false;
            }

            // "the last to join before the Cold War ended", "was suspended and hit with sanctions by the Union": when it was, and the other verb's.
            if ((p.Cue.Form != CueForm.Noun && items[i].Is(CueKind.Preposition, "when")) || (acted && items[i].Is(CueKind.Conjunction) && !sentence.InsideGroup(i)))
            {
                return false;
            }

            // "was founded by the treaty that three States signed": what founds is a paper.
            // "were admitted at the summit": when and where somebody was, not into what.
            if (acted && items[i].Is(CueKind.Block) && StandsIn(p.Core, i))
            {
                return false;
            }

            // "علق مؤتمر القمة عضوية سوريا"
            actor |= i == next && ActorBehind.Is(sentence, p, i);
            if (actor && !held && items[i].Is(CueKind.Block))
            {
                continue;
            }

            if (Blocks(i) && !(founded && items[i - 1] is var led && (led.Is(CueKind.Article) || led.Is(CueKind.Preposition))))
            {
                return true;
            }

            // "joined other members of the SCO in condemning"
            if (items[i].Is(CueKind.Status, "") && !named && !items[p.Core].Leads && p.Cue is { Kind: CueKind.Event, Subject: SubjectRole.Doer, Form: CueForm.Finite } && !sentence.Isolating && !sentence.VerbFirst
                && GroupReader.Role(items, i).Length == 0)
            {
                return true;
            }

            if (items[i].Is(CueKind.Status) || items[i].Mark is ',' or ';' or '(' or ':' || (items[i].Kind == ItemKind.Date && (named || passive || acted || p.Cue.Change == StatusChange.Founded)) || items[i].Is(CueKind.Passive) || items[i].Is(CueKind.Modality)
                || items[i].Is(CueKind.State) || items[i].Is(CueKind.Operator) || (named && items[i].Is(CueKind.Preposition)) || items[i].Is(CueKind.Clause))
            {
                return false;
            }

            if (items[i].Kind is ItemKind.Organization || items[i].Is(CueKind.Organization))
            {
                named = true;

                // "joined the Human Rights Council": a seat in an organ is no membership in what it is an organ of, but for the Assembly, where all members sit.
                if (p.StatusItem < 0 && p.Cue is { Kind: CueKind.Event, Form: not CueForm.Noun, Change: not (StatusChange.Suspended or StatusChange.Expelled) } && items[i].Id is { } body && Organs.IsOrgan(body) && !Organs.SeatsAll(body) && (GroupReader.Role(items, i) is "in" or "to" || GroupReader.Before(items, i) == p.Core))
                {
                    return true;
                }

                // "join the EU's research scheme": the scheme is joined, not the Union.
                if (i + 2 < p.To && items[i + 1].Is(CueKind.Article, "genitive") && items[i + 2].Kind == ItemKind.Word && p.Cue.Form != CueForm.Noun && p.StatusItem < 0)
                {
                    return true;
                }

                // "joined the Union's delegation", "joined the African Union delegation in the hall"
                if (i + 1 < p.To && items[i + 1].Is(CueKind.Government) && p.Cue is { Subject: SubjectRole.Doer, Form: not CueForm.Noun })
                {
                    return true;
                }

                // 加入欧盟关于停火的呼吁
                if (sentence.Isolating && p.StatusItem < 0 && p.Cue.Form != CueForm.Noun && QualifiesBlock(i, p.To, Blocks))
                {
                    return true;
                }

                if (Titled(i, p.To))
                {
                    return true;
                }

                if (!(i + 1 < p.To && (Blocks(i + 1) || (items[i + 1].Is(CueKind.Article, "genitive") && i + 2 < p.To && Blocks(i + 2)))))
                {
                    return false;
                }
            }
        }

        return false;
    }

    // "Mozambique, admitted in 1995 at the meeting in Auckland": a participle behind a comma, with nothing it could act on.
    private bool Describes(Predication p)
    {
        var next = p.Core + 1;
        while (next < p.To && sentence.Items[next].Is(CueKind.Article))
        {
            next++;
        }

        return p is { Cue.Form: CueForm.Finite, Operators.Count: 0 } && p.Core > 1 && next < p.To && sentence.Items[p.Core - 1].Mark == ',' && sentence.InsideGroup(p.Core - 2) && (sentence.Items[next].Kind == ItemKind.Date || (next == p.Core + 1 && sentence.Items[next].Is(CueKind.Preposition)));
    }

    // "at the Khartoum summit", "during the third annual summit", "despite an adverse opinion"
    private bool StandsIn(int verb, int meeting)
    {
        var i = meeting - 1;
        while (i > verb && meeting - i <= NameOfMeeting && (sentence.Items[i].Kind is ItemKind.City or ItemKind.Country or ItemKind.Date or ItemKind.Word || sentence.Items[i].Is(CueKind.Article)))
        {
            i--;
        }

        return i > verb && sentence.Items[i].Is(CueKind.Preposition) && sentence.Items[i].Cue!.Value is not ("to" or "into" or "from" or "of");
    }

    private bool IsTalks(Predication p, int i) =>
        p is { Cue: { Kind: CueKind.Event, Change: StatusChange.Withdrawn, Subject: SubjectRole.Doer, Form: not CueForm.Noun }, Later: < 0, Operators.Count: 0 } && sentence.Items[i].Is(CueKind.Process, "talks");

    // 加入联合国维和行动, 加入北约支持的志愿联盟, 加入联合国的停火呼吁: an organization that only says what the noun at the end is of.
    private bool QualifiesBlock(int organization, int to, Func<int, bool> blocks)
    {
        var items = sentence.Items;
        for (var i = organization + 1; i < to && i <= organization + PhraseWords && items[i].Mark == '\0'; i++)
        {
            if (i > organization + 1 && blocks(i))
            {
                return true;
            }

            // What is quoted, or has a name of its own, is what is joined.
            if (items[i].Is(CueKind.Article, "attributive") && i + 1 < to && (items[i + 1].Kind is ItemKind.Organization or ItemKind.Other || items[i + 1].Mark == '"'))
            {
                return true;
            }

            if (items[i].Kind is not (ItemKind.Word or ItemKind.Country or ItemKind.City or ItemKind.Other) && !items[i].Is(CueKind.Article, "attributive") && !items[i].Is(CueKind.Preposition) && !items[i].Is(CueKind.Set) && !items[i].Is(CueKind.Modality) && !items[i].Is(CueKind.Conjunction, "") && !items[i].Is(CueKind.Subject))
            {
                return false;
            }
        }

        return false;
    }

    // "acceded to the OECD Anti-Bribery Convention": words in capitals and then a treaty.
    private bool Titled(int organization, int to)
    {
        var items = sentence.Items;
        for (var i = organization + 1; i < to && i <= organization + TitleWords; i++)
        {
            if (items[i].Is(CueKind.Block))
            {
                return i > organization + 1;
            }

            if (items[i].Mark != '-' && !(items[i].Kind == ItemKind.Word && char.IsUpper(sentence.Text.Raw[items[i].Span.Start])))
            {
                return false;
            }
        }

        return false;
    }
}
