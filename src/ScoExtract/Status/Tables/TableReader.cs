using ScoExtract.Components;
using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>Finds tables and lists, line by line, and has them read: rows under a header, bullets and bare names under the lines that lead to them.</summary>
internal sealed class TableReader(DocumentContext document, EntityReference[] references, Discourse discourse, SectionStatus sections)
{
    // A column's heading on a line of its own is short, and others stand beside it.
    private const int MostHeadTokens = 4;
    private const int FewestHeads = 3;
    private const int MostHeads = 9;

    private readonly TokenizedText _text = document.Text;
    private readonly LineReader _lines = new(document);
    private readonly HashSet<int> _rows = [];

    /// <summary>Whether a sentence is a row that has told facts, whose remarks are no sentences.</summary>
    /// <param name="sentence">The sentence.</param>
    public bool IsRow(Sentence sentence) => _rows.Contains(sentence.FirstToken);

    /// <summary>The facts of every table and list of the document.</summary>
    /// <param name="lexiconAt">The tables of the language spoken at a token; null for none.</param>
    public IEnumerable<StatusFact> Read(Func<int, StatusLexicon?> lexiconAt)
    {
        TableHeader? table = null;
        ListLead? list = null;
        DateMention? over = null;
        var heads = new List<(int First, int End)>();
        var cardLines = new CardLines(document, _lines);
        var (run, runs, cards, bare) = (0, 0, false, false);
        var (above, before, heading, kindBefore) = (default((int First, int End)), default((int First, int End)), default((int First, int End)), LineKind.Text);
        for (var first = 0; first < _text.Count;)
        {
            var line = (First: first, End: _lines.Cut.End(first));
            if (_lines.IsAsOf(line))
            {
                first = line.End;
                continue;
            }

            var kind = _lines.KindOf(line);

            // 一、斐濟, "1. Fiji" over prose is the heading of a section, and no list.
            kind = kind == LineKind.Bullet && kindBefore != LineKind.Bullet && LineLabel.End(_text, first, line.End) > first && line.End < _text.Count && _lines.KindOf((line.End, _lines.Cut.End(line.End))) == LineKind.Text ? LineKind.Text : kind;

            // "3. The following have been admitted:" is a paragraph that leads to a list, unless it stands in one.
            kind = kind == LineKind.Bullet && kindBefore == LineKind.Text && _text[line.End - 1].Is(':') ? LineKind.Text : kind;

            // "Aruba, la Colombie et le Mexique.": names joined as in a sentence, under the heading that says what they are.
            if (kind == LineKind.Text && before.End > before.First && (before == heading || _text[before.End - 1].Is(':')) && _lines.ListsNames(line) && lexiconAt(first) is { } joining && FirstSentence(line) is var names && _lines.JoinsNames(names, joining))
            {
                (kind, line) = (LineKind.Name, names);
            }

            if (kind != LineKind.Text && lexiconAt(first) is { } lexicon)
            {
                List<StatusFact> labelled = [];
                var opens = kind != kindBefore;
                CardLines.Card? card = kind != LineKind.Name || over is not null ? null : opens ? cardLines.Opening(line) : cards ? cardLines.At(line) : null;
                (cards, bare) = (card is not null, bare && !opens);
                var name = line;
                list = !opens ? list : Broken(above, before, lexicon) ?? (runs is >= FewestHeads and <= MostHeads && (!cards || cardLines.IsClose(line.First)) && (cards || _lines.HasDate(line)) ? Columns((run, before.End), heading, lexicon) : null) ?? (kind == LineKind.Name && !cards && !_lines.IsClosed(before, heading) ? null : Lead(before, heading, lexicon));
                if (opens && list is not null && over is not null)
                {
                    list.Date = over;
                }

                if (kind == LineKind.Row)
                {
                    var cells = _lines.Cut.Cells(line.First, line.End);
                    labelled = cells.Count > 1 ? LabelledRow.Read(Items(cells[0], lexicon), Items((cells[1].First, cells[^1].End), lexicon), discourse, _text, lexicon.Code) : [];
                    foreach (var fact in labelled)
                    {
                        _rows.Add(line.First);
                        yield return fact;
                    }

                    if (opens)
                    {
                        heads.Clear();
                    }

                    if (IsHead(cells) && (opens || heads.Count > 0) && labelled.Count == 0)
                    {
                        // "No. |" over "Country |" over "Date of accession |": a header that is broken over lines.
                        table = null;
                        heads.Add(cells[0]);
                    }
                    else
                    {
                        var header = opens || heads.Count == 1 ? labelled.Count > 0 ? null : TableHeader.Read(cells, list, range => Items(range, lexicon)) : null;
                        table = opens ? header : heads.Count == 0 ? table : header ?? TableHeader.Read(heads.Count > 1 ? heads : [heads[0], (heads[0].End, heads[0].End)], list, range => Items(range, lexicon));
                        heads.Clear();
                        if (!opens && header is null && table is not null && labelled.Count == 0)
                        {
                            foreach (var fact in table.Row(cells, range => Items(range, lexicon), _text).Concat(RowRemarks.Read(cells.ConvertAll(c => Items(c, lexicon)), discourse, _text, lexicon.Code)))
                            {
                                _rows.Add(line.First);
                                yield return fact;
                            }
                        }
                    }
                }

                // A table may lack its header; but where it has one that tells of no status, its rows tell none.
                if (kind == LineKind.Row && (opens || bare) && table is null && labelled.Count == 0 && _lines.Cut.Cells(line.First, line.End) is { Count: > 2 } row && row[1].End > row[1].First && _lines.DateOf(row[1]) is not null)
                {
                    (name, bare, card) = (row[0], true, new CardLines.Card(row[1], (row[2].First, row[^1].End)));
                }

                if (list is not null && (kind != LineKind.Row || (table is null && labelled.Count == 0)))
                {
                    var entry = Items((_lines.Cut.Content(line.First, line.End), card?.Date.End ?? line.End), lexicon);
                    var border = list.Status is null || card is not null ? -1 : EntryRemark.Border(entry);
                    foreach (var fact in list.Bullet(Context(border < 0 ? entry : entry[..border], lexicon), kind == LineKind.Bullet))
                    {
                        yield return fact;
                    }

                    foreach (var fact in border < 0 ? [] : RowRemarks.Read(EntryRemark.Cells(entry, border), discourse, _text, lexicon.Code))
                    {
                        yield return fact;
                    }
                }

                if (card is { } told)
                {
                    foreach (var fact in RowRemarks.Read([Items(name, lexicon), Items(told.Remark, lexicon)], discourse, _text, lexicon.Code))
                    {
                        _rows.Add(told.Remark.First);
                        yield return fact;
                    }

                    _rows.Add(line.First);
                    line.End = Math.Max(line.End, told.End);
                }
            }

            if (kind == LineKind.Text && lexiconAt(first) is { } words && Label(line, words) is { Count: > 0 } label)
            {
                _rows.Add(line.First);
                foreach (var fact in label)
                {
                    yield return fact;
                }
            }

            if (kind == LineKind.Text && _lines.DateOf(line) is { } date)
            {
                // "1999": the names below have it.
                over = date;
                kind = kindBefore;
                list?.Date = date;
            }
            else if (kind == LineKind.Text)
            {
                over = null;
                (run, runs) = line.End - line.First > MostHeadTokens ? (line.End, 0) : runs == 0 ? (line.First, 1) : (run, runs + 1);
                heading = _lines.IsHeading(line) ? line : heading;
                (above, before) = (before, line);
            }

            runs = kind == LineKind.Text ? runs : 0;
            kindBefore = kind;
            first = line.End;
        }
    }

    private (int First, int End) FirstSentence((int First, int End) line) => (line.First, Math.Min(line.End, document.Sentences[document.SentenceAt(line.First)].EndToken));

    // The line must be a whole sentence that opens with a status, or stand under a heading that names one.
    private List<StatusFact> Label((int First, int End) line, StatusLexicon lexicon)
    {
        var at = document.SentenceAt(line.First);
        var sentence = document.Sentences[at];
        if (sentence.FirstToken != line.First || sentence.EndToken > line.End)
        {
            return [];
        }

        var heading = sections.Over(at, out _);
        var opens = lexicon.TriggerAt(_text, line.First);
        return !opens && (heading is null || heading.Value.FirstToken == line.First) ? []
            : LabelledRow.ReadLine(Items((sentence.FirstToken, sentence.EndToken), lexicon), heading is { } over && over.FirstToken != line.First ? Items((over.FirstToken, over.EndToken), lexicon) : [], discourse, _text, lexicon.Code);
    }

    // The last sentence of the line above, and where that tells no status the heading over it, or the one whose parts that heads.
    private ListLead? Lead((int First, int End) line, (int First, int End) heading, StatusLexicon lexicon)
    {
        if (line.End <= line.First)
        {
            return null;
        }

        var sentence = document.Sentences[document.SentenceAt(line.End - 1)];
        var lead = Lead((Math.Max(line.First, sentence.FirstToken), line.End), lexicon);
        lead = heading.End > heading.First && heading != line ? lead.Under(Lead(heading, lexicon)) : lead;
        return sections.Over(document.SentenceAt(line.First), out _) is { } over && over.FirstToken != line.First ? lead.Under(Lead((over.FirstToken, over.EndToken), lexicon)) : lead;
    }

    // The headings of columns, each on a line of its own, where they tell what happened to those below; null where they do not, or name steps on the way (<em>signature</em>, <em>ratification</em>).
    private ListLead? Columns((int First, int End) heads, (int First, int End) heading, StatusLexicon lexicon) =>
        !Items(heads, lexicon).Exists(i => i.Is(CueKind.Operator) || i.Is(CueKind.Process)) && Lead(heads, lexicon) is { Change: not null } lead ? heading.End > heading.First && heading.First < heads.First ? lead.Under(Lead(heading, lexicon)) : lead : null;

    // A row with one cell that says anything, and a bar.
    private static bool IsHead(List<(int First, int End)> cells) => cells.Count > 1 && cells[0].End > cells[0].First && cells.TrueForAll(c => c == cells[0] || c.End <= c.First);

    // "DATE OF ADMIS-" over "MEMBER SION TO THE UNION": both lines together are what leads to the names.
    private ListLead? Broken((int First, int End) above, (int First, int End) line, StatusLexicon lexicon) =>
        above.End > above.First && above.End == line.First && BrokenHeads.Words(_text, above, line, lexicon) is { Count: > 0 } words
            ? ListLead.Read([.. words, .. Items(BrokenHeads.Once(_text, above), lexicon), .. Items(BrokenHeads.Once(_text, line), lexicon)], discourse, _text[above.First].Start, _text[above.End - 1]) : null;

    private ListLead Lead((int First, int End) line, StatusLexicon lexicon) =>
        ListLead.Read(Items(line, lexicon), discourse, _text[line.First].Start, _text[line.End - 1]);

    private SentenceContext Context(List<Item> items, StatusLexicon lexicon) => new(items, GroupReader.Read(items), discourse, _text, lexicon.Code);

    private List<Item> Items((int First, int End) range, StatusLexicon lexicon) =>
        range.End <= range.First ? [] : ItemReader.Read(document, references, new Sentence(range.First, range.End, 0), lexicon);
}
