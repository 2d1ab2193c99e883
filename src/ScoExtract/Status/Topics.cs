using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Status;

/// <summary>The organization that a stretch of a document is about: that of its heading, else of the title, else the one that most of the document names.</summary>
internal sealed class Topics
{
    // A heading is not longer than this, a title may be.
    private const int HeadingTokens = 14;
    private const int TitleTokens = 24;

    // Beside others, an organization named once or twice is not yet what a document is about.
    private const int FewMentions = 3;

    // What an organization in title or first sentence counts, and how many lines may stand before that sentence.
    private const int OpeningWeight = 3;
    private const int HeadlinesAtMost = 6;

    private readonly List<(int Start, string? Organization)> _headings = [];
    private readonly string? _main;
    private readonly int _start;

    public Topics(DocumentContext document, IReadOnlyList<(int End, string Id)> organizations)
    {
        var sentences = document.Sentences;
        _start = document.Text[0].Start;
        for (var s = 0; s < sentences.Count; s++)
        {
            if (IsHeading(document, s))
            {
                _headings.Add((document.Text[sentences[s].FirstToken].Start, Named(document, sentences[s], organizations)));
            }
        }

        _main = (_headings.Count > 0 && _headings[0].Start == _start ? _headings[0].Organization : null) ?? Dominant(document, organizations);
    }

    /// <summary>The organization that the whole document is about; null when no one is.</summary>
    public string? Main => _main;

    /// <summary>The organization that the heading over the text at <paramref name="offset"/> names; null where there is none, or only the title.</summary>
    public string? Section(int offset)
    {
        var heading = Search.FirstAtOrAfter(_headings, offset, h => h.Start) - 1;
        return heading >= 0 && _headings[heading].Start > _start ? _headings[heading].Organization : null;
    }

    // A paragraph of one short sentence without a full stop that others follow.
    private static bool IsHeading(DocumentContext document, int s)
    {
        var (sentences, sentence) = (document.Sentences, document.Sentences[s]);
        var last = document.Text[sentence.EndToken - 1];
        return s + 1 < sentences.Count && sentences[s + 1].Paragraph != sentence.Paragraph && (s == 0 || sentences[s - 1].Paragraph != sentence.Paragraph)
            && sentence.Count <= (s == 0 ? TitleTokens : HeadingTokens)
            && !last.Is('.') && !last.Is(',') && !last.Is(';') && !last.Is(':') && !last.Is('|');
    }

    // A heading that names two organizations is about neither.
    private static string? Named(DocumentContext document, Sentence heading, IReadOnlyList<(int End, string Id)> organizations)
    {
        var span = document.Text.Span(heading.FirstToken, heading.EndToken - 1);
        string? only = null;
        for (var i = FirstEndingAfter(organizations, span.Start); i < organizations.Count && organizations[i].End <= span.End; i++)
        {
            var holder = Organs.Holder(organizations[i].Id, MemberStatus.Member);
            if (only is not null && only != holder)
            {
                return null;
            }

            only = holder;
        }

        return only;
    }

    private static int FirstEndingAfter(IReadOnlyList<(int End, string Id)> organizations, int offset)
    {
        var (low, high) = (0, organizations.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = organizations[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // What most of the document names, or what it names more often than anything else; what title and first sentence name counts as if named a few times more.
    private static string? Dominant(DocumentContext document, IReadOnlyList<(int End, string Id)> organizations)
    {
        var opening = OpeningEnd(document);
        var counts = new Dictionary<string, (int Named, int Weight)>(StringComparer.Ordinal);
        foreach (var (end, id) in organizations)
        {
            var holder = Organs.Holder(id, MemberStatus.Member);
            var (named, weight) = counts.GetValueOrDefault(holder);
            counts[holder] = (named + 1, weight + (end <= opening ? OpeningWeight : 1));
        }

        var (most, named1, weight1, next) = (default(string), 0, 0, 0);
        foreach (var (id, (named, weight)) in counts)
        {
            (most, named1, weight1, next) = weight > weight1 ? (id, named, weight, weight1) : (most, named1, weight1, Math.Max(weight, next));
        }

        var first = weight1 > next && (weight1 > named1 || Organs.Holder(organizations[0].Id, MemberStatus.Member) == most);
        return counts.Count == 1 || (weight1 >= FewMentions && (2 * named1 > organizations.Count || first)) ? most : null;
    }

    // Where title, further headlines and the first sentence of the text end.
    private static int OpeningEnd(DocumentContext document)
    {
        var s = 0;
        while (s + 1 < document.Sentences.Count && s < HeadlinesAtMost && !document.Text[document.Sentences[s].EndToken - 1].Is('.'))
        {
            s++;
        }

        return document.Text.Span(0, document.Sentences[s].EndToken - 1).End;
    }
}
