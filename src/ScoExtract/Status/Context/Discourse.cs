using ScoExtract.Components;
using ScoExtract.Status.Changes;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Context;

/// <summary>What a document has named so far: where <em>the Organization</em>, <em>both countries</em> and <em>there</em> point to.</summary>
internal sealed class Discourse
{
    // A text goes on about membership for so many sentences.
    private const int TellingReach = 12;

    // A name so near before the word that points is what that is said of.
    private const int BesidePointer = 6;

    /// <summary>What the value of words begins with that mean an organization only where one is called so: <em>the bank</em>.</summary>
    public const char Strict = '!';

    private readonly NamedOrganizations _named;

    private readonly Dictionary<string, int> _told = new(StringComparer.Ordinal);

    private readonly Topics _topics;

    // Where the sentence ends that told the last change.
    private int _toldUntil;

    public Discourse(DocumentContext document)
    {
        _named = new NamedOrganizations(document);
        Acts = new Acts(document);
        Today = document.DocumentDate is { } day ? new DayValue(day) : null;
        _topics = new Topics(document, _named.Topical(), Acts);
    }

    /// <summary>The document's own day, which <em>today</em> means; null where it tells none.</summary>
    public TemporalValue? Today { get; }

    /// <summary>The resolutions that the document gives in full.</summary>
    public Acts Acts { get; }

    /// <summary>What the sentences before the one that is read name; null where none belongs to it.</summary>
    public NamesBefore? Before { get; set; }

    /// <summary>Those whom a treaty names first, whom it calls its parties; null until they are asked for.</summary>
    public SubjectGroup? Parties { get; set; }

    /// <summary>The last change that was told, which <em>followed</em> and <em>did the same</em> repeat; null when too much stands between.</summary>
    public StatusFact? LastChange { get; private set; }

    /// <summary>Everyone of whom that change was told: <em>Mali, Niger and Burkina Faso announced their withdrawal</em>.</summary>
    public List<string> LastSubjects { get; } = [];

    /// <summary>The last of these that took a status away or refused it, whose <em>fate</em> another name may share; null for none.</summary>
    public StatusFact? LastLoss { get; private set; }

    /// <summary>Remembers a change; null where too much stands between for any to be meant.</summary>
    /// <param name="change">The change.</param>
    /// <param name="further">Whether the same sentence has told another one before it.</param>
    public void Remember(StatusFact? change, bool further = false)
    {
        // "left the Movement when they joined the Union": the sentence is about what the document is about.
        if (further && change is not null && LastChange is { } chief && chief.Organization == Main && change.Organization != Main)
        {
            return;
        }

        if (change is null || LastChange is not { } last || (last.Organization, last.Status, last.Change, last.Evidence) != (change.Organization, change.Status, change.Change, change.Evidence))
        {
            LastSubjects.Clear();
        }

        LastChange = change;
        _toldUntil = SentenceTo;
        LastLoss = change is null || Resumption.IsLoss(change.Change) ? change : LastLoss;
        if (change is not null)
        {
            LastSubjects.Add(change.Subject);
        }
    }

    /// <summary>The status that the last fact told was about, which <em>the same status</em> repeats; null when too much stands between.</summary>
    public MemberStatus? LastStatus { get; set; }

    /// <summary>The organization of that fact; null where its status was only named.</summary>
    public string? LastOrganization { get; set; }

    /// <summary>The status that the heading over the sentence names (<em>Observers</em>), which a change told without one is about; null for none.</summary>
    public MemberStatus? SectionStatus { get; set; }

    /// <summary>The date that stands alone on a line over the sentence, which dates what is told without one; null for none.</summary>
    public DateMention? LineDate { get; set; }

    /// <summary>The States that head the entry in which the sentence stands; empty for none.</summary>
    public IReadOnlyList<string> Entry { get; set; } = [];

    /// <summary>The organization that the whole document is about; null when no one is.</summary>
    public string? Main => _topics.Main;

    /// <summary>The organization that the sentence before opens with, which <em>it</em> may mean; null for none.</summary>
    public string? Actor { get; set; }

    /// <summary>The State that the text read is about, by its heading or the whole document; null when it is about none or more.</summary>
    public string? State => _topics.State(SentenceFrom);

    /// <summary>Where the sentence that is read starts.</summary>
    public int SentenceFrom { get; set; }

    /// <summary>Where it ends.</summary>
    public int SentenceTo { get; set; }

    /// <summary>Number of the sentence that is read.</summary>
    public int Sentence { get; set; }

    /// <summary>Notes that the sentence that is read tells a fact about an organization.</summary>
    /// <param name="organization">Its id.</param>
    public void Note(string organization) => _told[organization] = Sentence;

    /// <summary>Whether membership in an organization is what is spoken of: a fact about it was told not long before, or the text is about it from its first sentence on.</summary>
    /// <param name="organization">Its id.</param>
    public bool SpeaksOf(string organization) =>
        (_told.TryGetValue(organization, out var told) && Sentence - told <= TellingReach) || (Sentence > 0 && _topics.IsHeadlined && _topics.Main == organization);

    /// <summary>The organization that the text at an offset is about by its heading, else by the whole document; null for none.</summary>
    public string? About(int offset) => _topics.Section(offset) ?? Main;

    /// <summary>The organization that a description before <paramref name="offset"/> means: the nearest one called by such a word, else the nearest one.</summary>
    /// <param name="offset">Where the description starts.</param>
    /// <param name="words">Folded words such as <c>union</c>, one of which is part of the organization's name; empty for a pronoun. A star among them: what is called otherwise may be meant too; a word for what is mostly none (<em>the bank</em>) begins with an exclamation mark: nothing else is meant.</param>
    public string? Organization(int offset, string words)
    {
        var any = words.Length > 0 ? words.Split(' ') : [];
        var nearest = _named.Called(offset, any);

        // "la Directrice générale de l'UNESCO ... cesse d'être membre de cette organisation": one that the sentence names, if only by its acronym.
        if (!(nearest?.End > SentenceFrom) && any.Length > 0 && _named.MayMean(SentenceFrom, offset, any) is { } here)
        {
            return here;
        }

        if (nearest is { } called)
        {
            // 在非盟峰会上重返该组织: a word for any organization means one just named rather than one so called further back; but 东盟是该组织的观察员.
            if (called.End <= PreviousFrom && Array.IndexOf(any, "*") >= 0 && _named.Last(offset) is { } near && near.End > PreviousFrom && offset - near.End > BesidePointer && !Organs.IsOrgan(near.Id))
            {
                return near.Id;
            }

            if (Told(called.End) is { } told && Array.Exists(any, w => _named.IsCalled(told, w)))
            {
                return told;
            }

            // "The Organization" is rather what the text is about than another one named further back.
            return called.End <= PreviousFrom && Organs.Parent(called.Id) is null && MeantAsTopic(any) is { } about ? about : called.Id;
        }

        // "The African Union took it into the organization": rather one that the sentence names than one that only the table calls so.
        if (!_named.Between(SentenceFrom, offset).Any(id => !Organs.IsOrgan(id)) && MeantAsTopic(any) is { } topic)
        {
            return topic;
        }

        if (words.StartsWith(Strict))
        {
            return null;
        }

        if (words.Length > 0 && _named.Last(offset) is { } aside && Told(aside.End) is { } goesOn)
        {
            return goesOn;
        }

        // "The bloc" is what the text is about, unless another one was named just before.
        return _named.Last(offset) is not { } last ? null : Organs.Holder((last.End <= PreviousFrom ? _topics.Section(offset) ?? _topics.Main : null) ?? last.Id, MemberStatus.Member);
    }

    // What the text is about, where it or the table of names calls that so.
    private string? MeantAsTopic(string[] words) => _topics.Main is { } main && !Organs.IsOrgan(main) && Array.Exists(words, w => _named.MayBeCalled(main, w)) ? main : null;

    // "Gabon left OPEC, as was said at a meeting of OPEC+. It returned to the cartel": of several that one sentence names, the one that it told the change of.
    private string? Told(int end) =>
        LastChange is { } told && end <= _toldUntil && end < SentenceFrom && _named.Between(told.Evidence.Start, _toldUntil).Any(id => Organs.Holder(id, MemberStatus.Member) == told.Organization) ? told.Organization : null;

    /// <summary>Whether the organization named last before an offset is an organ with seats, whose members are not those of its parent.</summary>
    /// <param name="offset">The offset.</param>
    public bool NamesSeats(int offset) => _named.Last(offset) is { } last && Organs.HasSeats(last.Id);

    /// <summary>Where the sentence before the one that is read starts, in the same paragraph.</summary>
    public int PreviousFrom { get; set; }

    /// <summary>The organization that <em>that organization</em> means: the last one named before its sentence, else the nearest one.</summary>
    /// <param name="offset">Where the words stand.</param>
    /// <param name="sentence">Where their sentence starts.</param>
    public string? ThatOrganization(int offset, int sentence) => Organization(sentence, "") ?? Organization(offset, "");

    /// <summary>Where the paragraph of the sentence that is read starts.</summary>
    public int ParagraphFrom { get; set; }

    /// <summary>Where the sentences start whose organizations a clause may still mean.</summary>
    public int RecentFrom { get; set; }

    /// <summary>The organization that the text at <paramref name="offset"/> is about: of its heading, of the last change told where its paragraph is about another one than the document, of the title or the one the document names most, of the last change told, else the only one named just before; null for none.</summary>
    /// <param name="offset">Where the clause stands.</param>
    /// <param name="ends">Whether it tells of an end or a return: after one departure the next is from the same organization.</param>
    public string? Topic(int offset, bool ends = false) => _topics.Section(offset) ?? Digression(offset, ends) ?? (State is null || _topics.IsTitled ? _topics.Main : Turned(offset)) ?? LastChange?.Organization ?? OnlyOne(RecentFrom, offset) ?? _topics.Main;

    // "Much the same happened with the Community. Having acceded in 1997, the islands ...": where the text goes from organization to organization, the only one it has named since the last change, or in the sentence before.
    private string? Turned(int offset) => (LastChange is { } last ? OnlyOne(Math.Max(RecentFrom, last.Evidence.End), offset) : null) ?? OnlyOne(PreviousFrom, offset);

    // A paragraph that tells of another organization, and does not name that of the document; one that somebody left before he joined is only mentioned.
    private string? Digression(int offset, bool ends)
    {
        if (_topics.Main is not { } main || LastChange is not { } told || told.Organization == main || (!ends && told.Change is (StatusChange.Withdrawn or StatusChange.Expelled)))
        {
            return null;
        }

        // Who leaves just after somebody left another organization leaves that one.
        if (ends && told.Change is StatusChange.Withdrawn && told.Evidence.Start >= PreviousFrom)
        {
            return told.Organization;
        }

        var named = false;
        foreach (var id in _named.Between(ParagraphFrom, offset))
        {
            var holder = Organs.Holder(id, MemberStatus.Member);
            if (holder == main)
            {
                return null;
            }

            named |= holder == told.Organization;
        }

        return named ? told.Organization : null;
    }

    /// <summary>Whether an organization is named in the sentences just before <paramref name="offset"/>.</summary>
    /// <param name="organization">Its id.</param>
    /// <param name="offset">Where the clause stands.</param>
    public bool NamesRecently(string organization, int offset) => _named.Between(RecentFrom, offset).Any(id => Organs.Holder(id, MemberStatus.Member) == organization);

    /// <summary>The first organization that the document names, as that whose members are meant; null for none.</summary>
    public string? First => _named.First is { } first ? Organs.Holder(first, MemberStatus.Member) : null;

    /// <summary>The organizations that the sentences just before <paramref name="offset"/> name, each once, in the order in which they are first named.</summary>
    public IEnumerable<string> NamedBefore(int offset) => _named.Between(RecentFrom, offset).Select(id => Organs.Holder(id, MemberStatus.Member)).Distinct(StringComparer.Ordinal);

    /// <summary>The share, from 0 to 1, of an organization and its organs in all that the document names.</summary>
    public double ShareOf(string organization) => _named.Share(organization);

    /// <summary>The only two organizations that the sentence that is read and the one before name up to an offset, in their order; null where they name less or more.</summary>
    /// <param name="offset">The offset.</param>
    public (string First, string Second)? OnlyTwo(int offset) =>
        _named.Between(PreviousFrom, offset).Distinct(StringComparer.Ordinal).Take(3).ToArray() is [var first, var second] ? (first, second) : null;

    private string? OnlyOne(int from, int to)
    {
        string? only = null;
        foreach (var id in _named.Between(from, to))
        {
            var holder = Organs.HasSeats(id) ? null : Organs.Holder(id, MemberStatus.Member);
            if (holder is not null && only is not null && only != holder)
            {
                return null;
            }

            only = holder ?? only;
        }

        return only;
    }
}
