using ScoExtract.Components;

namespace ScoExtract.Names.Unlisted;

/// <summary>Tells the tagger what the tables know of each token, as one byte of flags.</summary>
internal static class NameMarks
{
    private const byte PlaceStart = 1;
    private const byte PlaceRest = 2;
    private const byte OrganizationStart = 4;
    private const byte OrganizationRest = 8;
    private const byte Reference = 16;

    /// <summary>Marks the tokens that candidates and references proposed so far cover.</summary>
    /// <param name="document">The document, after the gazetteer and before the resolver.</param>
    /// <param name="marks">One byte for each token of the document, all 0.</param>
    public static void Fill(DocumentContext document, Span<byte> marks)
    {
        foreach (var candidate in document.Candidates)
        {
            switch (candidate.Mention)
            {
                case PlaceMention:
                    Fill(document, candidate.Mention.Span, PlaceStart, PlaceRest, marks);
                    break;
                case OrganizationMention:
                    Fill(document, candidate.Mention.Span, OrganizationStart, OrganizationRest, marks);
                    break;
            }
        }

        foreach (var reference in document.References)
        {
            Fill(document, reference.Span, Reference, Reference, marks);
        }
    }

    /// <summary>The names that the marks tell of, flat: a place inside an organization's name is a part of it.</summary>
    /// <param name="marks">As <see cref="Fill(DocumentContext, Span{byte})"/> fills them.</param>
    /// <returns>For each the first token, the one past its last, and whether it is a place.</returns>
    public static List<(int First, int End, bool IsPlace)> Names(ReadOnlySpan<byte> marks)
    {
        var names = new List<(int, int, bool)>();
        for (var first = 0; first < marks.Length;)
        {
            var (isOrganization, end) = ((marks[first] & OrganizationStart) != 0, first + 1);
            if (!isOrganization && (marks[first] & PlaceStart) == 0)
            {
                first = end;
                continue;
            }

            var (start, rest) = isOrganization ? (OrganizationStart, OrganizationRest) : (PlaceStart | OrganizationStart, PlaceRest);
            while (end < marks.Length && (marks[end] & rest) != 0 && (marks[end] & start) == 0)
            {
                end++;
            }

            names.Add((first, end, !isOrganization));
            first = end;
        }

        return names;
    }

    private static void Fill(DocumentContext document, TextSpan span, byte start, byte rest, Span<byte> marks)
    {
        var token = document.Text.IndexAt(span.Start);
        var mark = start;
        for (; token < document.Text.Count && document.Text[token].Start < span.End; token++)
        {
            marks[token] |= mark;
            mark = rest;
        }
    }
}
