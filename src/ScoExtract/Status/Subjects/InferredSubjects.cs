using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Subjects;

/// <summary>Finds subjects that stand where no verb has its subject: behind <em>to be</em>, in the list that says who is meant, before the noun for a wish.</summary>
internal sealed class InferredSubjects(SentenceContext sentence, SubjectPositions positions)
{
    /// <summary>Whose decision or wish it is, named beside the noun for it: <em>the decision of Qatar to leave</em>; null for nobody.</summary>
    public SubjectGroup? Wisher(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        for (var i = verb - 1; p.Cue.Form == CueForm.Infinite && i >= p.From && sentence.Gap(i, verb) <= OwnerFinder.Reach; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                // "the decision of Qatar to leave", "le souhait de la Moldavie d'adhérer": whose step it is.
                var own = group is { Preposition: "of", OfCity: false, OfDemonyms: false } && group.Last == verb - 2 && sentence.Items[verb - 1].Is(CueKind.Preposition) && sentence.Items[verb - 1].Cue!.Value is "of" or "to";
                return (group.Possessive || own) && fits(group) ? group : null;
            }
        }

        return null;
    }

    /// <summary>"The last country to join the Union was Croatia": who it is follows the verb "to be".</summary>
    public SubjectGroup? Predicated(Predication p, Func<SubjectGroup, bool> fits)
    {
        // "Последней страной, вступившей в Союз, стала Хорватия": a participle behind its comma.
        var participle = sentence.FreeOrder && p.Cue is { Kind: CueKind.Event, Form: CueForm.Finite } && p.Core > 0 && sentence.Items[p.Core - 1].Mark == ',';
        if (p.Cue.Form != CueForm.Infinite && !participle && !(p.Core > 0 && sentence.Items[p.Core - 1].Cue is { Kind: CueKind.Light, Form: CueForm.Infinite }) || p.Operators.Count > 0 || sentence.Isolating)
        {
            return null;
        }

        for (var i = p.From; i < p.Core; i++)
        {
            if (sentence.GroupAt(i) is { OfOrganizations: false, OfCity: false })
            {
                return null;
            }
        }

        for (var i = p.Core + 1; i < p.To && !sentence.Items[i].Is(CueKind.Clause) && !sentence.Items[i].Is(CueKind.Conjunction); i++)
        {
            if (sentence.Items[i].Is(CueKind.State, "be") || (sentence.VerbFirst && sentence.Items[i].Is(CueKind.Lead)) || (participle && sentence.Items[i].Is(CueKind.Light)))
            {
                var next = i + 1;
                while (next < p.To && (sentence.Items[next].Is(CueKind.Article) || sentence.Items[next].Kind == ItemKind.Date))
                {
                    next++;
                }

                return next < p.To && sentence.GroupAt(next) is { Possessive: false, OfCity: false, IsAnaphor: false, Preposition: "" } group && fits(group) ? group : null;
            }
        }

        return null;
    }

    /// <summary>"First country of Latin America to join the OECD, Mexico ...": a description in which no name of a state stands.</summary>
    public bool OpensAsWhich(Predication p)
    {
        for (var i = 0; i < p.Start; i++)
        {
            if (sentence.InsideGroup(i) || sentence.Items[i].Kind is not (ItemKind.Word or ItemKind.Other) && !sentence.Items[i].Is(CueKind.Preposition) && !sentence.Items[i].Is(CueKind.Article) && !sentence.Items[i].Is(CueKind.Government))
            {
                return false;
            }
        }

        return p is { Cue.Form: CueForm.Infinite, Operators.Count: 0, Start: > 0 } && sentence.Items[p.Start - 1].Is(CueKind.Preposition, "to");
    }

    /// <summary>A verb that opens the sentence where subjects come first and are not left out is a participle: "Sortie de l'Union en 1984, ...".</summary>
    public bool IsDependent(Predication p) =>
        p.Cue.Form == CueForm.Infinite || (p is { Cue.Form: CueForm.Noun, Start: 0 }) || (p.Cue is { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite } && !sentence.VerbFirst && !sentence.DropsSubject && !sentence.FreeOrder && !sentence.Isolating);

    /// <summary>"Науру, которую приняли", "Niger, which ECOWAS suspended": a relative pronoun right before a transitive verb, or before the organization that acts, is its object.</summary>
    public SubjectGroup? Relative(Predication p, Func<SubjectGroup, bool> fits)
    {
        if (p is not { Cue: { Kind: CueKind.Event, Form: CueForm.Finite }, Operators.Count: 0 })
        {
            return null;
        }

        if (sentence.FreeOrder && p.Core == p.From + 1)
        {
            return positions.Antecedent(p) is { } antecedent && fits(antecedent) ? antecedent : null;
        }

        return sentence is { Isolating: false, VerbFirst: false } && !Voice.IsPassive(sentence, p.Core) && BeforeActor(p.Core) is { } acted && fits(acted) ? acted : null;
    }

    // The name, a comma, the pronoun, an organization, words that say how, and the verb.
    private SubjectGroup? BeforeActor(int verb)
    {
        var i = verb - 1;
        while (i > 1 && (sentence.Items[i].IsFiller || sentence.Items[i].Kind == ItemKind.Word || sentence.Items[i].Is(CueKind.Article) || sentence.Items[i].Is(CueKind.State, "have") || sentence.Items[i].Mark is '(' or ')' || (sentence.Items[i].Kind == ItemKind.Organization && sentence.Items[i - 1].Mark == '(')))
        {
            i--;
        }

        if (i < 3 || sentence.Items[i].Kind != ItemKind.Organization)
        {
            return null;
        }

        var pronoun = i - 1;
        pronoun -= sentence.Items[pronoun].Is(CueKind.Article) ? 1 : 0;
        var name = pronoun - (sentence.Items[pronoun - 1].Mark == ',' ? 2 : 1);
        return name >= 0 && sentence.Items[pronoun].Is(CueKind.Clause, "rel") && sentence.GroupAt(name) is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false, Possessive: false } group ? group : null;
    }

    /// <summary>"four observers wishing to become members (Afghanistan, ...)": the list says who the observers are.</summary>
    public SubjectGroup? Listed(Predication p, Func<SubjectGroup, bool> fits)
    {
        var list = p.StatusItem + 2;
        if (p.StatusItem < p.Core || list >= sentence.Items.Count || sentence.GroupAt(list) is not { InParentheses: true } group || !fits(group))
        {
            return null;
        }

        for (var i = p.Core - 1; i >= 0 && i >= p.Core - 4; i--)
        {
            if (sentence.Items[i].Is(CueKind.Status) && !sentence.Consumed[i])
            {
                return group;
            }
        }

        return null;
    }
}
