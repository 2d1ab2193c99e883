using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>The header of a table: which columns tell a status or a change, and what the line above the table tells for all of it.</summary>
internal sealed class TableHeader
{
    private readonly List<Column> _columns = [];
    private readonly ListLead? _lead;
    private readonly string _organization;
    private readonly DateMention?[] _above;

    private TableHeader(List<Column> columns, ListLead? lead, string organization)
    {
        (_columns, _lead, _organization, _above) = (columns, lead, organization, new DateMention?[columns.Count]);
    }

    /// <summary>What a column's header says of the cells below.</summary>
    /// <param name="Word">The words that tell a status or a change; without a cue where the column tells neither.</param>
    /// <param name="Status">The status.</param>
    /// <param name="Change">The change; null for a state.</param>
    /// <param name="Name">The header's first word, by which a table with two halves repeats its columns.</param>
    /// <param name="IsStep">Whether its dates are those of a signature or ratification, and so of no status.</param>
    private readonly record struct Column(Item Word, MemberStatus Status, StatusChange? Change, TextSpan Name, bool IsStep)
    {
        public bool IsTold => Word.Cue is not null;
    }

    /// <summary>Reads the first row of a table; null where it and the line above tell no status.</summary>
    public static TableHeader? Read(List<(int First, int End)> cells, ListLead? lead, Func<(int First, int End), List<Item>> itemsOf)
    {
        var columns = new List<Column>();
        string? organization = null;
        var only = OnlyStatus(cells, itemsOf);
        foreach (var cell in cells)
        {
            var items = itemsOf(cell);

            // A header names no states.
            if (items.Exists(i => i.Kind is ItemKind.Country))
            {
                return null;
            }

            organization ??= items.Find(i => i.Kind == ItemKind.Organization).Id;
            var status = items.Find(i => i.Is(CueKind.Status));
            // "Member since" is a state; "date of accession", "year in which the status was obtained" tell what happened.
            var change = items.Find(i => i.Is(CueKind.Event) || i.Is(CueKind.Light) || (i.Is(CueKind.Operator) && i.Cue!.Value.Contains("later", StringComparison.Ordinal)));

            // "Signed | Ratified": steps on the way to a paper that is not said to be of an accession.
            var step = change.Cue is { Kind: CueKind.Operator, Change: StatusChange.ProcessStarted or StatusChange.Decided } && status.Cue is null && !items.Exists(i => i.Kind == ItemKind.Organization);
            change = step ? default : change;

            // "Member States", and below it "Country | Date of accession": a roster tells since when they are.
            var roster = lead is { NamesStatus: true, Change: null } && change.Cue is { Kind: CueKind.Event, Change: null or StatusChange.Granted, Form: CueForm.Noun };
            columns.Add(new Column(change.Cue is null ? status : change, status.Cue?.Status ?? only ?? lead?.Status ?? MemberStatus.Member, roster ? null : change.Cue?.Change, items.Count > 0 ? items[0].Span : default, step));
        }

        // "Dialogue partner | Status accorded": the names stand under the noun, what happened to them beside it.
        if (columns.Exists(c => c.Change is not null))
        {
            columns = columns.ConvertAll(c => c is { Change: null, Word.Cue.Kind: CueKind.Status } && itemsOf(cells[columns.IndexOf(c)]).TrueForAll(i => i.Is(CueKind.Status) || i.Is(CueKind.Article)) ? c with { Word = default } : c);
        }

        organization ??= lead?.Organization;
        return organization is null || columns.Count < 2 ? null : new TableHeader(columns, lead, organization);
    }

    // The one status that the header names; null for none or more.
    private static MemberStatus? OnlyStatus(List<(int First, int End)> cells, Func<(int First, int End), List<Item>> itemsOf)
    {
        MemberStatus? only = null;
        foreach (var item in cells.SelectMany(itemsOf).Where(i => i.Is(CueKind.Status)))
        {
            if (only is not null && only != item.Cue!.Status)
            {
                return null;
            }

            only = item.Cue!.Status;
        }

        return only;
    }

    /// <summary>The facts of a row; states in more than one cell (<em>Country | Joined | Country | Joined</em>) each have the cells that follow.</summary>
    public IEnumerable<StatusFact> Row(List<(int First, int End)> cells, Func<(int First, int End), List<Item>> itemsOf, TokenizedText text)
    {
        var rows = cells.ConvertAll(c => itemsOf(c));
        var (subjectAt, subject) = (-1, default(SubjectGroup));
        for (var c = 0; c <= rows.Count; c++)
        {
            var next = c < rows.Count ? Subject(rows[c], c) : null;
            var starts = next is not null && (subjectAt < 0 || (c < _columns.Count && subjectAt < _columns.Count && text.Raw.AsSpan(_columns[c].Name.Start, _columns[c].Name.Length).SequenceEqual(text.Raw.AsSpan(_columns[subjectAt].Name.Start, _columns[subjectAt].Name.Length))));
            if (subject is not null && (starts || c == rows.Count))
            {
                // Dates that lead the row (Year | Countries) belong to its only subject.
                var from = subjectAt == FirstSubject(rows) ? 0 : subjectAt;
                foreach (var fact in Facts(rows, from, c, subject, new TextSpan(text[cells[from].First].Start, text[Math.Max(cells[from].First, cells[c - 1].End - 1)].End)))
                {
                    yield return fact;
                }
            }

            (subjectAt, subject) = starts ? (c, next) : (subjectAt, subject);
        }
    }

    private int FirstSubject(List<List<Item>> rows) => rows.FindIndex(r => Subject(r, rows.IndexOf(r)) is not null);

    // The cell begins with the name; of several names all are meant.
    private SubjectGroup? Subject(List<Item> items, int column)
    {
        // "Organization | Resolution | Date of granting": organizations that obtained a status of which States are not the only holders.
        var group = ListLead.Named(items, organizations: column == 0 && ListLead.TakesOrganizations(_columns[^1].Status));
        return group is null || items.Take(group.First).Any(i => i.Kind is ItemKind.Word or ItemKind.City or ItemKind.Cue && !i.Is(CueKind.Article)) ? null : group;
    }

    private IEnumerable<StatusFact> Facts(List<List<Item>> rows, int from, int to, SubjectGroup subject, TextSpan evidence)
    {
        // "Country | Status | Since": the cell tells which, if it tells no more.
        var cell = Enumerable.Range(from, to - from).Where(c => !rows[c].Exists(i => i.Is(CueKind.Event) || i.Is(CueKind.Light) || i.Is(CueKind.State))).SelectMany(c => rows[c]).FirstOrDefault(i => i.Cue is { Kind: CueKind.Status, Status: not null });
        var told = 0;
        for (var c = from; c < Math.Min(to, _columns.Count); c++)
        {
            told += _columns[c].IsTold ? 1 : 0;
        }

        if (told == 0)
        {
            var word = cell.Cue is not null ? cell : _lead?.Status is null ? default : new Item(ItemKind.Cue, 0, 1, _lead.Trigger) { Cue = new Cue(_lead.Rule, CueKind.Status) };
            if (word.Cue is null)
            {
                yield break;
            }

            var date = Enumerable.Range(from, to - from).Where(c => c >= _columns.Count || !_columns[c].IsStep).Select(c => Date(rows[c])).FirstOrDefault(d => d is not null);
            foreach (var fact in EntryFacts.Of(subject, word, cell.Cue?.Status ?? _lead!.Status!.Value, cell.Cue is null ? _lead!.Change : null, date, _organization, evidence))
            {
                yield return fact;
            }

            yield break;
        }

        for (var c = from; c < Math.Min(to, _columns.Count); c++)
        {
            var column = _columns[c];
            if (!column.IsTold)
            {
                continue;
            }

            // An empty cell of a merged table takes over the date above; a dash, or "not yet", says that nothing happened.
            // "Member | Since": the names stand under the status, the date beside them.
            var own = told == 1 && Subject(rows[c], c) is not null;
            // "Flag | State | Joined": pictures of flags leave no cell, so that all others stand one to the left.
            var shifted = told == 1 && c > 1 && rows[c].Count > 0 && rows[c].TrueForAll(i => i.Kind is ItemKind.Word or ItemKind.Mark) && rows[c - 1] is [{ Kind: ItemKind.Date }] && !_columns[c - 1].IsTold && Subject(rows[c - 2], c - 2) is not null;
            var date = Date(rows[shifted ? c - 1 : c]) ?? (own ? Enumerable.Range(from, to - from).Select(k => Date(rows[k])).FirstOrDefault(d => d is not null) : rows[c].Count == 0 && told == 1 ? _above[c] : null);
            _above[c] = date ?? _above[c];
            if (date is null && (told > 1 || rows[c].Exists(i => i.Kind == ItemKind.Mark || i.Is(CueKind.Modality))))
            {
                continue;
            }

            foreach (var fact in EntryFacts.Of(subject, column.Word, cell.Cue?.Status ?? column.Status, column.Change == StatusChange.Granted && Founders.IsNoun(cell) ? StatusChange.Founded : column.Change, date, _organization, evidence))
            {
                yield return fact;
            }
        }
    }

    private static DateMention? Date(List<Item> items) => items.Find(i => i.Kind == ItemKind.Date).Mention as DateMention;
}
