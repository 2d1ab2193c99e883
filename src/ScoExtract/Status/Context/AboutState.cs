using ScoExtract.Components;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Tables;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The State that a document is about, which <em>the country</em> means where the sentences just before name none: the only one of its title, or of its first sentence, and the one that it names most.</summary>
internal static class AboutState
{
    // Named once or twice, it is not yet what a text is about; nor is it where another one is named more often.
    private const int FewMentions = 3;

    // Unless the title is about nothing else: "Equatorial Guinea in international organizations".
    private const int MentionsOfTitle = 2;

    // Characters between a city and its State.
    private const int CityGap = 3;

    /// <summary>The code of the State; null where the document is about none or more.</summary>
    /// <param name="document">The document.</param>
    /// <param name="headlines">Where its title and further headlines end.</param>
    /// <param name="first">Where its first sentence ends.</param>
    public static string? Of(DocumentContext document, int headlines, int first)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (title, opening) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var city = -1;
        foreach (var mention in document.Mentions)
        {
            // "Headquarters: Arusha, Tanzania" says where a city is.
            var seat = city >= 0 && mention.Span.Start - city <= CityGap;
            city = mention is PlaceMention { PlaceId: [_, _, ':', ..] } ? mention.Span.End : -1;
            if (mention is PlaceMention { PlaceId: { Length: 2 } state })
            {
                counts[state] = counts.GetValueOrDefault(state) + 1;
                if (seat)
                {
                    continue;
                }

                if (mention.Span.End <= headlines)
                {
                    title.Add(state);
                }
                else if (mention.Span.End <= first)
                {
                    opening.Add(state);
                }
            }
        }

        // A title says so by itself; a first sentence may only begin with it.
        var named = title.Count > 0 ? title : opening;
        var margin = title.Count > 0 ? 1 : 2;
        var least = title.Count == 1 && !document.Mentions.Any(m => m is OrganizationMention { EntityId: not null } && m.Span.End <= headlines) ? MentionsOfTitle : FewMentions;
        return named.Count == 1 && named.First() is var only && counts[only] >= least && counts.All(c => c.Key == only || margin * c.Value <= counts[only]) ? only : null;
    }

    /// <summary>The State that a heading consists of, a label aside: <em>Mali</em>, 二、斐濟; null for anything else.</summary>
    /// <param name="document">The document.</param>
    /// <param name="heading">The heading.</param>
    public static string? OfHeading(DocumentContext document, Sentence heading)
    {
        var text = document.Text;
        var (first, last) = (LineLabel.End(text, heading.FirstToken, heading.EndToken), heading.EndToken - 1);

        // "=== Mali ===", "**Mali**"
        while (first < last && text[first].Kind >= TokenKind.Punctuation)
        {
            first++;
        }

        while (last > first && text[last].Kind >= TokenKind.Punctuation)
        {
            last--;
        }

        var m = Search.FirstAtOrAfter(document.Mentions, text[first].Start, mention => mention.Span.Start);
        return m < document.Mentions.Count && document.Mentions[m] is PlaceMention { PlaceId: { Length: 2 } state } name && name.Span.Start == text[first].Start && name.Span.End == text[last].End ? state : null;
    }
}
