using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Reads the entries of a text about one State, each under the name of an organization: <em>Pacific Islands Forum: observer since 2002, then associate member since 2016</em>.</summary>
internal static class OrganizationEntries
{
    // A bullet, a name and its acronym in parentheses stand before the colon.
    private const int LabelItems = 6;

    /// <summary>What the entry says that the State is; none where the sentence is no entry, or names another State.</summary>
    /// <param name="sentence">The sentence.</param>
    public static IEnumerable<Held> Read(SentenceContext sentence)
    {
        if (sentence.Discourse.State is not { } state || Label(sentence) is not (var organization, var colon) || sentence.Groups.Any(g => g is { OfOrganizations: false, OfCity: false, IsAnaphor: false }))
        {
            yield break;
        }

        for (var i = colon + 1; i < sentence.Items.Count; i++)
        {
            var item = sentence.Items[i];
            if (item.Is(CueKind.Event) || item.Is(CueKind.Light) || item.Is(CueKind.Operator) || item.Is(CueKind.State) || item.Mark == '(')
            {
                yield break;
            }

            if (item.Is(CueKind.Status) && !sentence.Consumed[i] && StatusNouns.Value(sentence.Items, i) is { } status)
            {
                sentence.Consumed[i] = true;
                var holder = new SubjectGroup { First = colon, Last = colon, Members = [state], Spans = [item.Span] };
                yield return new Held(holder, i, status, new FoundOrganization(Organs.Holder(sentence.Items[organization].Id!, status), organization), -1, []) { DateItem = Date(sentence, i) };
            }
        }
    }

    // Right behind the status, before the next one.
    private static int Date(SentenceContext sentence, int status)
    {
        var i = status + 1;
        while (i < sentence.Items.Count && sentence.Items[i].Kind != ItemKind.Date && (sentence.Items[i].Is(CueKind.Since) || sentence.Items[i].Is(CueKind.Preposition) || sentence.Items[i].Is(CueKind.Article)))
        {
            i++;
        }

        return i < sentence.Items.Count && sentence.Items[i].Kind == ItemKind.Date ? i : DatedLists.Undated;
    }

    private static (int Organization, int Colon)? Label(SentenceContext sentence)
    {
        var named = -1;
        for (var i = 0; i < sentence.Items.Count && i < LabelItems; i++)
        {
            var item = sentence.Items[i];
            if (item.Mark == ':')
            {
                return named >= 0 ? (named, i) : null;
            }

            named = named < 0 && item.Kind == ItemKind.Organization && Organs.TakesMembers(item.Id!) ? i : named;
            if (named < 0 && item.Mark is not ('*' or '-' or '•' or '·') && !item.Is(CueKind.Article))
            {
                return null;
            }
        }

        return null;
    }
}
