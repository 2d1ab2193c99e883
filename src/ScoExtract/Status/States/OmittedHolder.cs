using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.States;

/// <summary>Finds who holds a status that a profile of one State lists without naming it again: <em>Наблюдатель в Движении неприсоединения с 1998 года; член МАГАТЭ</em>, عضو في الأمم المتحدة منذ 1960.</summary>
internal static class OmittedHolder
{
    // Words between the status and its organization.
    private const int Reach = 3;

    /// <summary>The State that the document is about, where a status opens its clause with its organization right behind it; null else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="status">Item of the status.</param>
    /// <param name="organization">The organization beside it; null for none.</param>
    public static SubjectGroup? Of(SentenceContext sentence, int status, FoundOrganization? organization) =>
        (sentence.OwnsByCase || sentence.VerbFirst) && sentence.Discourse.State is { } state && Opens(sentence, status)
        && organization is { } beside && beside.Item > status && sentence.Items[beside.Item].Kind == ItemKind.Organization && sentence.Gap(status, beside.Item) < Reach
            ? new SubjectGroup { First = status, Last = status, Members = [state], Spans = [sentence.Items[status].Span] } : null;

    private static bool Opens(SentenceContext sentence, int status)
    {
        var before = GroupReader.Before(sentence.Items, status);
        return before < 0 || sentence.Items[before].Mark is ';' or '.' or ':';
    }
}
