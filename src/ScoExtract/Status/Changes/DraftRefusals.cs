using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Changes;

/// <summary>Refuses what looks like a change of status and is none by what stands beside it: requests of something, foundings of things, nouns and verbs with an object of their own.</summary>
internal sealed class DraftRefusals(SentenceContext sentence)
{
    private readonly ThingsTaken _things = new(sentence);
    private readonly VerbObjects _objects = new(sentence);

    /// <summary>Whether a predication tells of no status.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="change">What it would tell of.</param>
    /// <param name="subject">Of whom; null where the clause does not tell.</param>
    /// <param name="organization">In what; null where the clause does not tell.</param>
    public bool Refuse(Predication p, StatusChange change, SubjectGroup? subject, FoundOrganization? organization)
    {
        // "отклонил заявление Франции": a request that names no organization is one only where the text around tells of what.
        if (p is { Cue: { Kind: CueKind.Operator, Form: CueForm.Noun }, StatusItem: < 0 } && !p.Cue.Value.Contains("alone", StringComparison.Ordinal) && organization is { Item: >= 0 } asked && asked.Item < p.Core && sentence.Gap(asked.Item, p.Core) > 1 && !(p.Later >= 0 && GroupReader.Role(sentence.Items, asked.Item) is "to" or "in" && OpeningPhrase.Opens(sentence, asked.Item)))
        {
            return true;
        }

        // "la requête introduite par l'Union latine": who files it is not what it is filed with.
        if (change == StatusChange.Applied && organization is { Item: >= 0 } filer && GroupReader.Role(sentence.Items, filer.Item) == "by")
        {
            return true;
        }

        // Organizations found no membership of their own: "the Committee, with the Union, sets up an agenda".
        if (change == StatusChange.Founded && p.Cue.Kind == CueKind.Event && subject is { OfOrganizations: true })
        {
            return true;
        }

        // "la création de l'OPEP par l'Iran et l'Iraq": a founding that names nobody tells of no member.
        if (change == StatusChange.Founded && p is { Cue.Form: CueForm.Noun, Later: < 0 } && subject is not { OfOrganizations: false, Members.Count: > 1 })
        {
            return true;
        }

        if ((organization is { } founded && _things.IsFounded(p, founded)) || _things.GoesElsewhere(p))
        {
            return true;
        }

        if (OwnComplement.IsForeign(sentence, p, subject, organization?.Item ?? -1, borrows: false) || _objects.Refuse(p, subject, organization))
        {
            return true;
        }

        if (!VerbDemands.AreMet(sentence, p, subject, organization))
        {
            return true;
        }

        return false;
    }
}
