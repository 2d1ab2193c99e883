using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Finds the names that an organization is said to have as members: <em>has China and Russia as its members</em>, <em>has two members, China and Russia, and an observer</em>.</summary>
internal static class HadLists
{
    // Words between the verb and the noun: a number, an adjective.
    private const int WordsBefore = 3;

    /// <summary>The names that go with a status noun; null where the sentence does not put it so.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="status">Item of the noun.</param>
    public static SubjectGroup? Of(SentenceContext sentence, int status) => sentence.Isolating ? null : sentence.VerbFirst ? Listed(sentence, status) : Before(sentence, status) ?? Behind(sentence, status);

    // "تضم كلا من أفغانستان ومنغوليا كدول مراقبة": the noun with a glued "as" behind the names.
    private static SubjectGroup? Listed(SentenceContext sentence, int status) =>
        sentence.Items[status].PrefixRole == "as" && status > 1 && sentence.GroupAt(status - 1) is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false, IsException: false, Members.Count: > 1 } group
        && sentence.Any(-1, group.First, IsVerb) ? group : null;

    /// <summary>Whether an item is a verb that says what an organization has: <em>has</em>, <em>counts</em>, <em>includes</em>.</summary>
    public static bool IsVerb(Item item) => item.Is(CueKind.State, "have") || item.Is(CueKind.State, "include");

    // "has China and Russia as its full members", "counts Iran among its observers"
    private static SubjectGroup? Before(SentenceContext sentence, int status)
    {
        var (items, i) = (sentence.Items, status - 1);
        while (i > 0 && (items[i].Is(CueKind.Article) || items[i].Is(CueKind.Organization) || items[i].Kind == ItemKind.Word) && i >= status - WordsBefore)
        {
            i--;
        }

        return i > 1 && (items[i].Is(CueKind.Preposition, "as") || (items[i].Is(CueKind.Preposition, "of") && i < status - 1)) && sentence.GroupAt(i - 1) is { } group && IsList(group) && GroupReader.Before(items, group.First) is var verb and > 0 && IsVerb(items[verb]) ? group : null;
    }

    // "has two associate members, China and Russia, and one observer"
    private static SubjectGroup? Behind(SentenceContext sentence, int status)
    {
        var (items, verb) = (sentence.Items, status - 1);
        while (verb > 0 && verb >= status - WordsBefore && (items[verb].Kind == ItemKind.Word || items[verb].Is(CueKind.Article)))
        {
            verb--;
        }

        return verb > 0 && IsVerb(items[verb]) && status + 2 < items.Count && items[status + 1].Mark == ',' && sentence.GroupAt(status + 2) is { Members.Count: > 1 } group && IsList(group)
            && (group.Last + 1 >= items.Count || items[group.Last + 1].Mark is ',' or '.' or ';') ? group : null;
    }

    private static bool IsList(SubjectGroup group) => group is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false, IsException: false, Preposition: "" };
}
