using ScoExtract.Components;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Tables;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The organization that a stretch of a document is about: that of its heading, else the one that title, first sentence and most of the document name.</summary>
internal sealed class Topics
{
    // A heading is not longer than this, a title may be.
    private const int HeadingTokens = 14;
    private const int TitleTokens = 24;

    // What a text is about is named in one of so many sentences.
    private const int SentencesToMention = 10;

    // Beside others, an organization named once or twice is not yet what a document is about.
    private const int FewMentions = 3;

    // What it counts more to be named in the title or further headlines, or in the first sentence; how many lines may stand before that.
    private const int HeadlineWeight = 4;
    private const int FirstSentenceWeight = 2;
    private const int HeadlinesAtMost = 6;

    private readonly List<(int Start, string? Organization, string? State)> _headings = [];
    private readonly string? _state;
    private readonly int _start;

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="organizations">What it names, by where each name ends.</param>
    /// <param name="acts">The resolutions that it gives, and who speaks in them.</param>
    public Topics(DocumentContext document, IReadOnlyList<(int End, string Id)> organizations, Acts acts)
    {
        var sentences = document.Sentences;
        _start = document.Text[0].Start;
        for (var s = 0; s < sentences.Count; s++)
        {
            if (IsHeading(document, s))
            {
                _headings.Add((document.Text[sentences[s].FirstToken].Start, Named(document, sentences[s], organizations), AboutState.OfHeading(document, sentences[s])));
            }
        }

        AddLabels(document, organizations);
        var (headlines, first) = Opening(document);
        _state = AboutState.Of(document, headlines, first);
        Main = (acts.Speaker is { } speaker ? SpokenOf(organizations, Organs.Holder(speaker, MemberStatus.Member), acts.Opens) : null) ?? Dominant(document, organizations, headlines, first);
    }

    /// <summary>The organization that the whole document is about; null when no one is.</summary>
    public string? Main { get; }

    /// <summary>The State that the text at <paramref name="offset"/> is about: that of its heading, else the document's; null where it is about none or more.</summary>
    public string? State(int offset)
    {
        var heading = Search.FirstAtOrAfter(_headings, offset, h => h.Start) - 1;
        return (heading >= 0 ? _headings[heading].State : null) ?? _state;
    }

    /// <summary>Whether title or headlines name that organization.</summary>
    public bool IsTitled { get; private set; }

    /// <summary>Whether title, headlines or first sentence name that organization.</summary>
    public bool IsHeadlined { get; private set; }

    /// <summary>The organization that the heading over the text at <paramref name="offset"/> names; null where there is none, or only the title of a document about one organization.</summary>
    public string? Section(int offset)
    {
        var heading = Search.FirstAtOrAfter(_headings, offset, h => h.Start) - 1;
        return heading >= 0 && (_headings[heading].Start > _start || Main is null) ? _headings[heading].Organization : null;
    }

    /// <summary>Whether a sentence is a heading: a short paragraph of its own, no bullet, without a full stop that others follow.</summary>
    public static bool IsHeading(DocumentContext document, int s)
    {
        var (sentences, sentence) = (document.Sentences, document.Sentences[s]);
        var last = document.Text[sentence.EndToken - 1];
        return !TableLines.OpensBullet(document.Text, sentence.FirstToken) && s + 1 < sentences.Count && sentences[s + 1].Paragraph != sentence.Paragraph && (s == 0 || sentences[s - 1].Paragraph != sentence.Paragraph)
            && sentence.Count <= (s == 0 ? TitleTokens : HeadingTokens)
            && !last.Is('.') && !last.Is(',') && !last.Is(';') && !last.Is(':') && !last.Is('|') && !last.Is('?');
    }

    // What a label heads ends with its paragraph.
    private void AddLabels(DocumentContext document, IReadOnlyList<(int End, string Id)> organizations)
    {
        List<(int Start, string? Organization, string? State)> labels = [];
        foreach (var label in ParagraphLabels.Read(document, organizations))
        {
            labels.Add((label.Start, Organs.Holder(label.Organization, MemberStatus.Member), null));
            labels.Add((label.End, Section(label.End), State(label.End)));
        }

        if (labels.Count > 0)
        {
            _headings.RemoveAll(h => labels.Exists(l => l.Start == h.Start && l.Organization is not null));
            _headings.AddRange(labels.Where(l => !_headings.Exists(h => h.Start == l.Start)));
            _headings.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
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

    // "Cooperation of the Assembly with the Community": a resolution is about the one that does not speak.
    private static string? SpokenOf(IReadOnlyList<(int End, string Id)> organizations, string speaking, int opens)
    {
        string? other = null;
        foreach (var (end, id) in organizations)
        {
            var holder = Organs.Holder(id, MemberStatus.Member);
            if (end > opens || holder == speaking)
            {
                continue;
            }

            if (other is not null && other != holder)
            {
                return null;
            }

            other = holder;
        }

        return other is not null && organizations.Count(o => Organs.Holder(o.Id, MemberStatus.Member) == other) >= FewMentions ? other : null;
    }

    // What most of the document names, or what it names more often than anything else; what title and first sentence name counts as if named a few times more.
    private string? Dominant(DocumentContext document, IReadOnlyList<(int End, string Id)> organizations, int headlines, int first)
    {
        var counts = new Dictionary<string, (int Times, int Lead)>(StringComparer.Ordinal);
        foreach (var (end, id) in organizations)
        {
            var holder = Organs.Holder(id, MemberStatus.Member);
            var (named, lead) = counts.GetValueOrDefault(holder);

            // A name and its acronym beside it lead no more than one name does.
            counts[holder] = (named + 1, Math.Max(lead, end <= headlines ? HeadlineWeight : end <= first ? FirstSentenceWeight : 0));
        }

        var (most, times, heaviest, next) = (default(string), 0, 0, 0);
        foreach (var (id, (named, lead)) in counts)
        {
            (most, times, heaviest, next) = named + lead > heaviest ? (id, named, named + lead, heaviest) : (most, times, heaviest, Math.Max(named + lead, next));
        }

        // Named once in many sentences, it is not what they are about.
        if (heaviest * SentencesToMention < document.Sentences.Count)
        {
            return null;
        }

        IsHeadlined = most is not null && counts[most].Lead > 0;
        IsTitled = most is not null && counts[most].Lead == HeadlineWeight;
        var leads = heaviest > next && (heaviest > times || Organs.Holder(organizations[0].Id, MemberStatus.Member) == most);
        return counts.Count == 1 || (heaviest >= FewMentions && (2 * times > organizations.Count || leads)) ? most : null;
    }

    // Where title and further headlines end, and the first sentence of the text.
    private static (int Headlines, int First) Opening(DocumentContext document)
    {
        var s = 0;
        while (s + 1 < document.Sentences.Count && s < HeadlinesAtMost && !document.Text[document.Sentences[s].EndToken - 1].Is('.'))
        {
            s++;
        }

        var first = document.Sentences[s];
        return (document.Text[first.FirstToken].Start, document.Text[first.EndToken - 1].End);
    }
}
