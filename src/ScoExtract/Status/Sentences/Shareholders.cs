using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Text;

namespace ScoExtract.Status.Sentences;

/// <summary>Reads a word for partners as one for members where a bank is spoken of, whose members hold its capital: <em>socios del BCIE</em>.</summary>
internal static class Shareholders
{
    /// <summary>The cue as it is meant in a sentence.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="sentence">Its sentence.</param>
    public static Cue Of(DocumentContext document, Cue cue, Sentence sentence) =>
        cue is { Kind: CueKind.Status, Value: StatusNouns.Shareholder } && Nearest(document, sentence) is { } organization && Organs.IsBank(organization) ? cue with { Status = MemberStatus.Member } : cue;

    // The first that the sentence names, else the document.
    private static string? Nearest(DocumentContext document, Sentence sentence)
    {
        var (text, mentions) = (document.Text, document.Mentions);
        var (start, end) = (text[sentence.FirstToken].Start, text[sentence.EndToken - 1].End);
        for (var m = Search.FirstAtOrAfter(mentions, start, m => m.Span.Start); m < mentions.Count && mentions[m].Span.Start < end; m++)
        {
            if (mentions[m] is OrganizationMention { EntityId: { } named })
            {
                return named;
            }
        }

        return (mentions.FirstOrDefault(m => m is OrganizationMention { EntityId: not null }) as OrganizationMention)?.EntityId;
    }
}
