using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Context;

/// <summary>Finds the group of names that a pointing word (<em>both countries</em>, <em>they</em>, <em>its own</em>) stands for.</summary>
internal sealed class Anaphors(SentenceContext sentence)
{
    /// <summary>The names that <paramref name="pointer"/> stands for, placed where it stands; null when nothing fits.</summary>
    /// <param name="pointer">The pointing word.</param>
    /// <param name="told">The subject of the clause before; null for none.</param>
    public SubjectGroup? Resolve(SubjectGroup pointer, SubjectGroup? told)
    {
        SubjectGroup? list = null, one = null, chief = null;
        foreach (var group in sentence.Groups)
        {
            // A capital that opens the sentence speaks for its state.
            var actor = !group.OfCity || (group.First <= 1 && group.Preposition.Length == 0 && group.Last + 1 < sentence.Items.Count && sentence.Items[group.Last + 1].Mark == '\0');
            if (group.First < pointer.First && !group.IsAnaphor && actor && !group.OfOrganizations && !group.IsException)
            {
                list = group.Members.Count > 1 ? group : list;
                // "the former Portuguese colony": an adjective is what "it" means only where nothing else is named.
                one = group.OfDemonyms && one is not null ? one : group;
                chief = group is { OfDemonyms: false, InParentheses: false, Possessive: false } && (group.Preposition.Length == 0 || OfStatus(group)) ? group : chief;
            }
        }

        // "Seychelles became independent from the United Kingdom: it was admitted": rather who acts or is acted on than whom a preposition leads to.
        one = pointer.Role is "it" or "one" && sentence is { Isolating: false, VerbFirst: false } ? chief ?? one : one;

        // "the three States, Mali, Niger and Burkina Faso, left": who they are is told at once.
        if (pointer.Role is [>= '2' and <= '9'] && pointer.Last + 2 < sentence.Items.Count && sentence.Items[pointer.Last + 1].Mark is ',' or ':' or '(' or '-'
            && sentence.GroupAt(Math.Min(pointer.Last + 2, sentence.Items.Count - 1)) is { IsAnaphor: false, OfCity: false, OfOrganizations: false } apposed && apposed.Members.Count == pointer.Role[0] - '0')
        {
            return apposed;
        }

        // "انضمام بلاده، جمهورية الكونغو الديمقراطية،": and which country it is.
        if (pointer.Role == "one" && pointer.Last + 2 < sentence.Items.Count && sentence.Items[pointer.Last + 1].Mark == ',' && sentence.GroupAt(pointer.Last + 2) is { IsAnaphor: false, OfCity: false, OfOrganizations: false, OfDemonyms: false, Preposition: "", Members.Count: 1 } called
            && called.Last + 1 < sentence.Items.Count && sentence.Items[called.Last + 1].Mark is ',' or '.')
        {
            return called;
        }

        // What parties to a treaty do otherwise tells nothing of these.
        if (pointer.Role == NamesBefore.PartiesRole)
        {
            return sentence.Any(-1, sentence.Items.Count, i => i.Cue is { Change: StatusChange.Founded }) && sentence.Discourse.Before?.Parties is { } parties
                ? new SubjectGroup { First = pointer.First, Last = pointer.Last, Members = [.. parties.Members], Spans = [.. parties.Members.Select(_ => sentence.Items[pointer.First].Span)] } : null;
        }

        // "Tras su adhesión en 2012, Rusia ...": its owner is yet to be named.
        // "When it became a full member, India gave up ...": so is whoever a clause that opens the sentence tells of.
        var opens = pointer.Role is "it" or "any" && sentence.Discourse.Before?.Subject is null && sentence.Items[0].Is(CueKind.Clause);
        var ahead = (pointer.Role == "poss" || opens) && told is null && one is null ? Ahead(pointer) : null;
        var wanted = ahead ?? (pointer.Role is "poss" or "one" or "it" ? told ?? one ?? sentence.Discourse.Before?.Subject
            : pointer.Role == "own" ? one ?? sentence.Discourse.Before?.Subject
            : pointer.Role == "any" ? told ?? one ?? sentence.Discourse.Before?.Subject
            : pointer.Role == SubjectGroup.Latter && one is not null ? one
            : list ?? sentence.Discourse.Before?.List);
        // "suspended Mali in 2020 and Guinea in 2021. The latter": the last of whom changes were told.
        wanted ??= pointer.Role.StartsWith(SubjectGroup.Latter, StringComparison.Ordinal) && sentence.Discourse.LastSubjects is { Count: > 0 } several ? new SubjectGroup { First = pointer.First, Last = pointer.Last, Members = [.. several], Spans = [.. several.Select(_ => sentence.Items[pointer.First].Span)] } : null;
        // "The country returned in 2019. It left again": the one told of before, who was only pointed to there.
        wanted ??= pointer.Role is "poss" or "one" or "it" && sentence.Discourse.LastSubjects is [var before] ? new SubjectGroup { First = pointer.First, Last = pointer.Last, Members = [before], Spans = [sentence.Items[pointer.First].Span] } : null;

        // "The country had been suspended in 2009": that of the document.
        // "It is a member of the Common Market": nobody else was told of just before, and no organization that it might mean.
        wanted ??= (!sentence.Items[pointer.First].Is(CueKind.Subject) || (pointer.Role is "it" or "one" && sentence.Discourse.Actor is null) || (pointer.Role == "one" && sentence.Items[pointer.First].End > sentence.Items[pointer.First].First + 1)) && sentence.Discourse.State is { } about ? new SubjectGroup { First = pointer.First, Last = pointer.Last, Members = [about], Spans = [sentence.Items[pointer.First].Span] } : null;

        // "It" is one.
        wanted = pointer.Role is "one" or "it" or "own" && wanted is { Members.Count: > 1 } ? null : wanted;
        if (wanted is null || wanted.Members.Count == 0 || (pointer.Role is [>= '2' and <= '9'] && pointer.Role[0] - '0' != wanted.Members.Count))
        {
            return null;
        }

        wanted = pointer.Role is "one" or "it" && Before(pointer) is { } beside ? beside : wanted;
        var span = sentence.Items[pointer.First].Span;
        var members = PartOf(pointer.Role, wanted.Members) is var (first, count) && count > 0 ? wanted.Members.GetRange(first, count) : wanted.Members;
        return new SubjectGroup { First = pointer.First, Last = pointer.Last, Members = [.. members], Spans = [.. members.Select(_ => span)] };
    }

    /// <summary>Which of several names a word counts off: 后者 is the last one, 后两国 the last two, <em>the third</em> the third; a count of 0 where it counts none.</summary>
    /// <param name="role">The role of the word: how many where they are more than one, or the ordinal, stands at its end.</param>
    /// <param name="members">The names.</param>
    public static (int First, int Count) PartOf(string role, List<string> members)
    {
        var number = role.Length > 0 && role[^1] is >= '2' and <= '9' ? role[^1] - '0' : 1;
        return role.StartsWith(SubjectGroup.Former, StringComparison.Ordinal) ? (0, Math.Min(number, members.Count))
            : role.StartsWith(SubjectGroup.Latter, StringComparison.Ordinal) ? (members.Count - Math.Min(number, members.Count), Math.Min(number, members.Count))
            : role.StartsWith(SubjectGroup.Nth, StringComparison.Ordinal) && number <= members.Count ? (number - 1, 1) : (0, 0);
    }

    // "la candidature de la Suède": whose step or status is told.
    private bool OfStatus(SubjectGroup group)
    {
        var of = GroupReader.Before(sentence.Items, group.First);
        return group.Preposition == "of" && of > 0 && sentence.Items[of - 1].TellsStatus;
    }

    // "Germany in 1951 (it had been an associate)": the name right before the parenthesis, a date may stand between.
    private SubjectGroup? Before(SubjectGroup pointer)
    {
        if (pointer.First < 2 || sentence.Items[pointer.First - 1].Mark != '(')
        {
            return null;
        }

        var i = pointer.First - 2;
        while (i > 0 && (sentence.Items[i].Kind == ItemKind.Date || sentence.Items[i].Is(CueKind.Preposition) || sentence.Items[i].Is(CueKind.Article)))
        {
            i--;
        }

        return sentence.GroupAt(i) is { IsAnaphor: false, OfCity: false, OfDemonyms: false, Members.Count: 1 } group ? group : null;
    }

    private SubjectGroup? Ahead(SubjectGroup pointer)
    {
        var phrase = new Predication { Core = pointer.Last, Cue = sentence.Items[pointer.Last].Cue!, To = sentence.Items.Count };
        return OpeningPhrase.Opens(sentence, pointer.First) && OpeningPhrase.Subject(sentence, phrase, pointer.Last) is { IsAnaphor: false, OfCity: false, OfOrganizations: false, OfDemonyms: false } owner ? owner : null;
    }
}
