using ScoExtract.Components;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The States that head an entry, in its first line, and of which its clauses tell without a subject: <em>Thailand. Request handed over in April 2024; talks were opened in June.</em> Headings are the matter of <see cref="AboutState"/>.</summary>
internal sealed class EntryStates(DocumentContext document)
{
    // A conjunction may stand between the names, or an article before one.
    private const int WordsBeside = 1;

    private const int MostTokens = 30;

    private (int Sentence, int Paragraph)? _entry;
    private List<string> _members = [];
    private int _next;

    /// <summary>The States of the entry in which a sentence stands; none where it stands in no such entry. Sentences are asked for in their order.</summary>
    /// <param name="s">Number of the sentence.</param>
    public IReadOnlyList<string> Over(int s)
    {
        for (; _next <= s; _next++)
        {
            var label = Label(document.Sentences[_next]);
            if (label.Count > 0)
            {
                (_entry, _members) = ((_next, document.Sentences[_next].Paragraph), label);
            }
            else if (_entry is { } entry && document.Sentences[_next].Paragraph != entry.Paragraph)
            {
                (_entry, _members) = (null, []);
            }
        }

        return _entry is { } over && over.Sentence < s ? _members : [];
    }

    // Names of States and marks only.
    private List<string> Label(Sentence sentence)
    {
        var members = new List<string>();
        if (sentence.Count > MostTokens)
        {
            return members;
        }

        var (text, words) = (document.Text, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var m = Search.FirstAtOrAfter(document.Mentions, text[i].Start, mention => mention.Span.Start);
            if (m < document.Mentions.Count && document.Mentions[m] is PlaceMention { PlaceId: { Length: 2 } state } named && named.Span.Start == text[i].Start)
            {
                members.Add(state);
                i = text.IndexAt(named.Span.End - 1);
                continue;
            }

            words += text[i].Kind < TokenKind.Punctuation ? 1 : 0;
            if (words > WordsBeside)
            {
                return [];
            }
        }

        return members;
    }
}
