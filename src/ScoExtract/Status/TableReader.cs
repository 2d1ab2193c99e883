using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Status;

/// <summary>Reads tables and bulleted lists whose header or lead-in tells the status: <c>Country | Member since</c>, <c>Observers of the SCO:</c>.</summary>
/// <remarks>Works line by line; a line is a row when it holds a cell mark or starts with a bullet. The organization is the header's own, else the last one named before it.</remarks>
internal sealed class TableReader(DocumentContext document, EntityReference[] references, Discourse discourse)
{
    private readonly TokenizedText _text = document.Text;

    /// <summary>The facts of every table and list of the document.</summary>
    public IEnumerable<StatusFact> Read(Func<int, StatusLexicon?> lexiconAt)
    {
        Header? header = null;
        for (var first = 0; first < _text.Count;)
        {
            var end = LineEnd(first);
            var bullet = IsBullet(first, end);
            if (!bullet && CellMarks(first, end) == 0 && !_text[end - 1].Is(':'))
            {
                (header, first) = (null, end);
                continue;
            }

            if (header is not null && (bullet || header.Columns > 0))
            {
                foreach (var fact in Row(header, first, end))
                {
                    yield return fact;
                }
            }
            else if (!bullet && lexiconAt(first) is { } lexicon)
            {
                header = ReadHeader(first, end, lexicon);
            }

            first = end;
        }
    }

    private sealed record Header(MemberStatus Status, StatusChange? Change, string Organization, TextSpan Trigger, string Rule, int Columns, StatusLexicon Lexicon)
    {
        /// <summary>The date of the row above, which an empty cell of a merged table takes over.</summary>
        public DateMention? LastDate { get; set; }
    }

    private Header? ReadHeader(int first, int end, StatusLexicon lexicon)
    {
        var columns = CellMarks(first, end);
        var items = Items(first, end, lexicon);
        var status = items.FindIndex(i => i.Is(CueKind.Status));
        var change = items.FindIndex(i => i.Is(CueKind.Event));

        // A header names no states; a sentence that ends in a colon is read as a sentence.
        if ((status < 0 && (change < 0 || columns == 0)) || items.Exists(i => i.Kind is ItemKind.Country or ItemKind.Date))
        {
            return null;
        }

        var told = items.Find(i => i.Kind == ItemKind.Organization).Id ?? discourse.Organization(_text[first].Start, "");
        var word = items[status >= 0 ? status : change];
        return told is null ? null : new Header(
            status >= 0 ? word.Cue!.Status!.Value : MemberStatus.Member,
            change >= 0 && columns > 0 ? items[change].Cue!.Change : null,
            told, word.Span, word.Cue!.Id, columns, lexicon);
    }

    private IEnumerable<StatusFact> Row(Header header, int first, int end)
    {
        var items = Items(first, end, header.Lexicon);
        var date = items.Find(i => i.Kind == ItemKind.Date).Mention as DateMention ?? (header.Columns > 0 ? header.LastDate : null);
        header.LastDate = date;

        // The first cell tells who; countries further on belong to something else.
        var subject = items.Find(i => i.Kind == ItemKind.Country);
        if (subject.Id is null || items.TakeWhile(i => i != subject).Any(i => i.Kind is ItemKind.Word or ItemKind.City))
        {
            yield break;
        }

        yield return new StatusFact
        {
            Kind = header.Change is null ? StatusFactKind.State : StatusFactKind.Change,
            Organization = header.Organization,
            Subject = subject.Id,
            Status = header.Status,
            Change = header.Change,
            Modality = Modality.Actual,
            Date = date?.Temporal,
            DateSpan = date?.Span,
            DateInherited = date is not null && date.Span.Start < _text[first].Start,
            Evidence = header.Trigger.Union(_text.Span(first, end - 1)),
            Trigger = header.Trigger,
            Arguments = [new FactArgument("subject", subject.Span), new FactArgument("status", header.Trigger, header.Rule)],
            Provenance = new Provenance("status", header.Rule),
        };
    }

    private List<Item> Items(int first, int end, StatusLexicon lexicon) => ItemReader.Read(document, references, new Sentence(first, end, 0), lexicon);

    private int LineEnd(int first)
    {
        var end = first + 1;
        while (end < _text.Count && (_text[end].Flags & TokenFlags.LineBreakBefore) == 0)
        {
            end++;
        }

        return end;
    }

    private bool IsBullet(int first, int end) =>
        end - first > 1 && (_text[first].Is('-') || _text[first].Is('*') || _text.Raw[_text[first].Start] is '•' or '·' or '–' or '—' or '▪' or '◦');

    // Cells are parted by pipes or tabs.
    private int CellMarks(int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += _text.Raw[_text[i].Start] == '|' || (i > first && _text.Raw.AsSpan(_text[i - 1].End, _text[i].Start - _text[i - 1].End).Contains('\t')) ? 1 : 0;
        }

        return marks;
    }
}
