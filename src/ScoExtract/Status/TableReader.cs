using System.Buffers;
using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Status;

/// <summary>Finds tables and lists, line by line, and has them read: rows under a header, bullets under the line that leads to them.</summary>
/// <remarks>Text that holds neither cell marks nor bullets is not looked at.</remarks>
internal sealed class TableReader(DocumentContext document, EntityReference[] references, Discourse discourse)
{
    private readonly TokenizedText _text = document.Text;

    private static readonly SearchValues<char> Marks = SearchValues.Create("|\t•·▪◦");

    // A dash or an asterisk is a bullet at the start of a line; a label is a number, a chronicle's lines open with years.
    private static readonly SearchValues<string> LineStarts = SearchValues.Create(["\n-", "\n*", "\n–", "\n—", "\n1", "\n2"], StringComparison.Ordinal);

    /// <summary>Whether the document may hold a table or a list at all.</summary>
    public static bool MayHold(string raw) => raw.AsSpan().ContainsAny(Marks) || raw.AsSpan().ContainsAny(LineStarts);

    /// <summary>The facts of every table and list of the document.</summary>
    /// <param name="lexiconAt">The tables of the language spoken at a token; null for none.</param>
    public IEnumerable<StatusFact> Read(Func<int, StatusLexicon?> lexiconAt)
    {
        var lines = new TableLines(_text);
        TableHeader? table = null;
        ListLead? list = null;
        var (before, wasRow) = (default((int First, int End)), false);
        for (var first = 0; first < _text.Count;)
        {
            var end = lines.End(first);
            var row = lines.IsRow(first, end);
            var bullet = !row && (lines.IsBullet(first, end) || lines.IsDated(first, end, document.Mentions));
            var facts = Enumerable.Empty<StatusFact>();
            if (row && lexiconAt(first) is { } lexicon)
            {
                if (!wasRow)
                {
                    table = TableHeader.Read(lines.Cells(first, end), Lead(before, lexicon), range => Items(range, lexicon));
                }
                else if (table is not null)
                {
                    facts = table.Row(lines.Cells(first, end), range => Items(range, lexicon), _text);
                }
            }
            else if (bullet && lexiconAt(first) is { } words)
            {
                list ??= Lead(before, words);
                if (list is not null)
                {
                    facts = list.Bullet(Items((lines.Content(first, end), end), words));
                }
            }

            foreach (var fact in facts)
            {
                yield return fact;
            }

            wasRow = row;
            list = bullet ? list : null;
            before = row || bullet ? before : (first, end);
            first = end;
        }
    }

    private ListLead? Lead((int First, int End) line, StatusLexicon lexicon) =>
        line.End <= line.First ? null : ListLead.Read(Items(line, lexicon), discourse, _text[line.First].Start, _text[line.End - 1]);

    private List<Item> Items((int First, int End) range, StatusLexicon lexicon) =>
        range.End <= range.First ? [] : ItemReader.Read(document, references, new Sentence(range.First, range.End, 0), lexicon);
}
