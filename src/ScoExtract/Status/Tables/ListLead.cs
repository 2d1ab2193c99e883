using ScoExtract.Status.Changes;
using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>The line that leads to a list or stands over a table: <em>Observers of the SCO:</em>, <em>Dates of accession</em>.</summary>
internal sealed class ListLead
{
    // A line that leads to a list is not longer than this.
    private const int MostItems = 40;

    // Items of a phrase that opens a line: "In the Union,".
    private const int OpeningItems = 4;

    // Digits of a note's number behind a name.
    private const int NoteDigits = 2;

    private MemberStatus? _status;
    private Item _word;
    private bool _named;
    private bool _remembered;

    private ListLead(string? organization) => Organization = organization;

    /// <summary>The organization it names, else the one that the text is about; null for none.</summary>
    public string? Organization { get; }

    /// <summary>The status that holds for what it leads to; null where it tells none.</summary>
    public MemberStatus? Status => _status;

    /// <summary>What happened to what it leads to; null for a state.</summary>
    public StatusChange? Change { get; private set; }

    /// <summary>The date that stands over the names, of those that have none of their own; null for none.</summary>
    public DateMention? Date { get; set; }

    /// <summary>Whether the line itself names the status, and not one further above.</summary>
    public bool NamesStatus { get; private init; }

    /// <summary>The words that tell status or change.</summary>
    public TextSpan Trigger => _word.Span;

    /// <summary>The rule of these words; empty where there are none.</summary>
    public string Rule => _word.Cue?.Id ?? "";

    /// <summary>Reads a line.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="discourse">What the document has named so far.</param>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="last">Its last token.</param>
    public static ListLead Read(List<Item> items, Discourse discourse, int start, in Token last)
    {
        // What a sentence above names is not yet what the list below is of.
        var named = items.Find(i => i.Kind == ItemKind.Organization).Id;
        var (status, change) = (items.FindIndex(i => i.Cue is { Kind: CueKind.Status, Status: not null }), Happening(items));
        var organization = (last.Is('.') || IsBeside(items, change) ? null : named) ?? discourse.Topic(start) ?? named ?? discourse.Organization(start, "");
        var lead = new ListLead(organization) { NamesStatus = status >= 0 };

        // It names no states; a sentence that does is read as a sentence, and so is one with a date unless its colon leads on.
        var leads = last.Is(':');
        if (items.Count <= MostItems && !last.Is('.') && (status >= 0 || change >= 0) && !Outside(items, leads).Exists(i => i.Kind is ItemKind.Country or ItemKind.Demonym) && (leads || !Outside(items, leads: true).Exists(i => i.Kind == ItemKind.Date)))
        {
            lead._word = items[change < 0 ? status : change];
            lead._named = status >= 0;
            lead._status = status >= 0 ? items[status].Cue!.Status!.Value : MemberStatus.Member;
            // "invited to take part in its sessions as observers the following:" some are what they are invited to be.
            var invites = change < 0 && items.Exists(i => i.Cue is { Kind: CueKind.Operator, Change: StatusChange.Invited }) && organization is not null && Organs.InvitesObservers(organization);
            lead.Change = invites ? StatusChange.Granted : change < 0 || items[change].Is(CueKind.Enlargement, "state") ? null : items[change].Cue!.Change ?? StatusChange.Granted;

            // "On 1 May 2004 the following joined:" dates what it leads to; "admitted since 1926:" does not.
            // "Members (at 31 December 1963)": on which day there were so many, not since when.
            var date = items.FindIndex(i => i.Kind == ItemKind.Date);
            lead.Date = date >= 0 && (leads || lead.Change is not null) && !(date > 0 && (items[date - 1].Is(CueKind.Since) || GroupReader.Role(items, date) == "from")) ? items[date].Mention as DateMention : null;
        }

        return lead;
    }

    // "The following States, being Members of the United Nations, became Members:" names between commas what they do not join.
    private static bool IsBeside(List<Item> items, int change)
    {
        var named = items.FindIndex(i => i.Kind == ItemKind.Organization);
        return named >= OpeningItems && named < change && items.FindIndex(named, change - named, i => i.Mark == ',') > 0;
    }

    // "Besides the first members (A, B and C) there have joined:" names in parentheses those that it does not lead to.
    private static List<Item> Outside(List<Item> items, bool leads)
    {
        var open = 0;
        return !leads ? items : items.FindAll(i => (open += i.Mark == '(' ? 1 : i.Mark == ')' ? -1 : 0) == 0);
    }

    // "Members by date of admission", "the date on which each became a member", "members suspended since 2020"; but what stands behind "since" is over.
    private static int Happening(List<Item> items)
    {
        var since = items.FindIndex(i => i.Is(CueKind.Since));

        // "Since the first six (A, B, ...), there have joined:" what opens the line ends at its comma.
        var first = since == 0 ? Math.Max(0, Outside(items, leads: true).Find(i => i.Mark == ',') is { Mark: ',' } comma ? items.IndexOf(comma) : 0) : 0;
        since = first > 0 ? items.FindIndex(first, i => i.Is(CueKind.Since)) : since;
        return items.FindIndex(first, (since < 0 ? items.Count : since) - first, i => i.Is(CueKind.Event) || i.Is(CueKind.Enlargement) || (i.Is(CueKind.Light) && items.Exists(s => s.Is(CueKind.Status))) || i.Cue is { Kind: CueKind.Operator, Change: StatusChange.Granted, Subject: SubjectRole.Patient });
    }

    /// <summary>This line with what the heading over it tells and it does not: all of it, or of a change (<em>Those admitted so far:</em>) only to what.</summary>
    public ListLead Under(ListLead heading) => Status is null ? new(Organization ?? heading.Organization) { _word = heading._word, _status = heading._status, _named = heading._named, Change = heading.Change, Date = heading.Date }
        : _named || !heading._named ? this : new(Organization) { _word = _word, _status = heading._status, _named = true, Change = Change, Date = Date };

    // "1986, l'Europe des 12 : Espagne et Portugal": a date, and a colon right before the names.
    private static bool IsLabelled(List<Item> items, int first) =>
        items[0].Kind == ItemKind.Date && GroupReader.Before(items, first) is var colon and > 0 && items[colon].Mark == ':';

    /// <summary>The facts of one bullet: <em>Cuba, since 11 December 2020</em>, <em>Mozambique: observer (2006)</em>, <em>1973: Denmark and Ireland</em>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="marked">Whether a bullet or label shows that it is one; else it must hold names and dates only.</param>
    public IEnumerable<StatusFact> Bullet(SentenceContext line, bool marked)
    {
        List<Item> items = [.. line.Items];
        var own = items.Find(i => i.Is(CueKind.Status));
        var subject = Named(items, organizations: own.Cue is null && TakesOrganizations(_status));

        // "Observers:" among the bullets leads to the next ones.
        if (subject is null)
        {
            if (own.Cue is not null && items[^1].Mark == ':')
            {
                (_word, _status, Change) = (own, own.Cue.Status, null);
            }

            yield break;
        }

        // "1961 — Qatar joins", "1971 — Nigeria": a line of a chronicle says what the next ones leave out.
        Remember(items);

        // With a verb it is a sentence and read as one.
        var columns = JoinedColumns.Of(line);
        if (Organization is null || (!marked && columns.Count == 0 && !IsBare(items, line.Text)) || (own.Cue is null && _status is null) || (!IsLabelled(items, subject.First) && items.Take(subject.First).Any(i => i.Kind == ItemKind.Word))
            || items.Exists(i => i.Is(CueKind.Event) || i.Is(CueKind.Light) || i.Is(CueKind.Operator) || i.Is(CueKind.State) || i.Is(CueKind.Modality)))
        {
            yield break;
        }

        var word = own.Cue is not null ? own : _word;
        var date = items.Find(i => i.Kind == ItemKind.Date).Mention as DateMention ?? (own.Cue is null ? Date : null);
        var evidence = new TextSpan(items[0].Span.Start, items[^1].Mark is ',' or ';' or '.' && items.Count > 1 ? items[^2].Span.End : items[^1].Span.End);

        // "Mexico (2004), Chile and Brazil (2008)": each with its own.
        var dated = columns.Count > 0 ? columns : new DatedLists(line).Listed(subject);
        // "(b) the Agency, 9 December 2011 (resolution 66/110)": of what is one entry.
        var act = dated.Count > 1 ? null : items.Find(i => i.Kind == ItemKind.Symbol).Id;
        foreach (var (group, when) in dated.Count > 1 ? dated : [new DatedLists.Dated(subject, DatedLists.Undated)])
        {
            var told = dated.Count > 1 ? when >= 0 ? items[when].Mention as DateMention : null : date;
            foreach (var time in dated.Count > 1 || own.Cue is not null ? [told] : EntryFacts.Times(Change, items, told))
            {
                foreach (var fact in EntryFacts.Of(group, word, own.Cue?.Status ?? _status!.Value, own.Cue is null ? Change : null, time, Organization, evidence))
                {
                    yield return act is null ? fact : fact with { Instrument = act };
                }
            }
        }
    }

    /// <summary>The names that a row or bullet tells of: States, else the organizations that open it.</summary>
    /// <param name="items">The items of the cell or line.</param>
    /// <param name="organizations">Whether they may be organizations.</param>
    public static SubjectGroup? Named(List<Item> items, bool organizations)
    {
        var groups = GroupReader.Read(items).FindAll(g => !g.OfCity && !g.IsAnaphor && !g.IsException && !g.OfDemonyms);
        if (organizations && groups is [{ OfOrganizations: true } opening, ..] && GroupReader.Before(items, opening.First) < 0)
        {
            return opening;
        }

        return groups.Find(g => !g.OfOrganizations) ?? (organizations ? groups.Find(g => GroupReader.Before(items, g.First) < 0) : null);
    }

    /// <summary>Whether organizations listed under a status hold it: under <em>member of</em> they are rather those of which somebody is a member.</summary>
    public static bool TakesOrganizations(MemberStatus? status) => status is not (null or MemberStatus.Member or MemberStatus.Candidate);

    private void Remember(List<Item> items)
    {
        if (_status is not null && !_remembered || items[0].Kind != ItemKind.Date)
        {
            return;
        }

        var events = items.FindAll(i => i.Is(CueKind.Event));
        if (events is [{ Cue: { Change: { } change, Modality: null } }] && !items.Exists(i => i.Is(CueKind.Operator) || i.Is(CueKind.Light) || i.Is(CueKind.State) || i.Is(CueKind.Modality)))
        {
            (_word, _status, Change, _remembered) = (events[0], MemberStatus.Member, change, true);
        }
    }

    // Remarks may stand in parentheses.
    private static bool IsBare(List<Item> items, TokenizedText text)
    {
        var open = 0;
        foreach (var item in items)
        {
            // "Marruecos 2": the number of a note.
            if (item.Kind == ItemKind.Word && item.Span.Length <= NoteDigits && text[item.First].Kind == TokenKind.Number)
            {
                continue;
            }

            open += item.Mark == '(' ? 1 : item.Mark == ')' ? -1 : 0;
            if (open <= 0 && (item.Kind == ItemKind.Word || (item.Kind == ItemKind.Cue && !(item.Is(CueKind.Since) || item.Is(CueKind.Article) || item.Is(CueKind.Conjunction) || (item.Is(CueKind.Preposition) && items.FindIndex(i => i.Kind == ItemKind.Date) is var date and >= 0 && items[date].First <= item.End + 1)))))
            {
                return false;
            }
        }

        return true;
    }
}
