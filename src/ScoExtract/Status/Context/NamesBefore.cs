using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Context;

/// <summary>What the sentences before one name, for its words that point back. They are read when that is first asked: most sentences point to nothing.</summary>
internal sealed class NamesBefore
{
    /// <summary>The role of words for the parties of the treaty that a document is.</summary>
    public const string PartiesRole = "parties";

    // "Both countries" may be said long after they were named, and again and again.
    private const int SetLookBack = 12;

    // The parties of a treaty are named before so many sentences.
    private const int PreambleReach = 30;

    private readonly DocumentContext _document;
    private readonly EntityReference[] _references;
    private readonly int _sentence;
    private readonly StatusLexicon _lexicon;
    private readonly Discourse _discourse;
    private readonly List<Item> _pointing;
    private bool _read;

    /// <summary>Makes the names before a sentence.</summary>
    /// <param name="document">The document.</param>
    /// <param name="references">Its references, sorted.</param>
    /// <param name="sentence">Number of the sentence.</param>
    /// <param name="lexicon">The tables of its language.</param>
    /// <param name="discourse">What the document is about.</param>
    /// <param name="pointing">The items of the sentence itself.</param>
    public NamesBefore(DocumentContext document, EntityReference[] references, int sentence, StatusLexicon lexicon, Discourse discourse, List<Item> pointing) =>
        (_document, _references, _sentence, _lexicon, _discourse, _pointing) = (document, references, sentence, lexicon, discourse, pointing);

    /// <summary>The subject of the last clause; null for none.</summary>
    public SubjectGroup? Subject
    {
        get
        {
            Read();
            return field;
        }

        private set;
    }

    /// <summary>The last list of more than one name, of as many as the sentence says; null for none.</summary>
    public SubjectGroup? List
    {
        get
        {
            Read();
            return field;
        }

        private set;
    }

    /// <summary>The last date of the sentence before, for sentences that say <em>there</em> or <em>the same day</em>; null for none.</summary>
    public DateMention? Date
    {
        get
        {
            Read();
            return field;
        }

        private set;
    }

    /// <summary>The last city of the sentence before; null for none.</summary>
    public string? Place
    {
        get
        {
            Read();
            return field;
        }

        private set;
    }

    /// <summary>Those whom a treaty names first, whom it calls its parties; null for none.</summary>
    public SubjectGroup? Parties
    {
        get
        {
            // A preamble names them at its head.
            for (var s = 0; s < _sentence && s < PreambleReach && _discourse.Parties is null; s++)
            {
                _discourse.Parties = States(Items(s)).Find(g => g.Members.Count > 1);
            }

            return _discourse.Parties;
        }
    }

    private void Read()
    {
        if (_read)
        {
            return;
        }

        _read = true;
        for (var s = _sentence - 1; s >= 0 && s >= _sentence - Recollection.LookBack; s--)
        {
            // "El país" in a text about one State is that one, whatever another paragraph told of.
            if (_discourse.State is not null && _document.Sentences[s].Paragraph != _document.Sentences[_sentence].Paragraph)
            {
                break;
            }

            var items = Items(s);
            var states = States(items).FindAll(g => _discourse.State is null || !g.OfDemonyms);
            Subject ??= states.Find(g => g.Preposition.Length == 0 && !g.InParentheses) ?? states.Find(g => g.Preposition is "" or "of" or "to") ?? (states is [{ Preposition: "in" } only] ? only : null);
            List ??= states.FindLast(g => g.Members.Count > 1);
            if (s == _sentence - 1)
            {
                Date = items.FindLast(i => i.Kind == ItemKind.Date).Mention as DateMention;
                Place = items.FindLast(i => i.Kind == ItemKind.City).Id;
            }
        }

        var count = _pointing.Find(i => i.Is(CueKind.Subject) && i.Cue!.Value is [>= '2' and <= '9']).Cue is { Value: [var digit] } ? digit - '0' : 0;
        for (var s = _sentence - 1; count > 0 && s >= 0 && s >= _sentence - SetLookBack && List?.Members.Count != count; s--)
        {
            List = States(Items(s)).FindLast(g => g.Members.Count == count) ?? List;
        }
    }

    private List<Item> Items(int sentence) => ItemReader.Read(_document, _references, _document.Sentences[sentence], _lexicon);

    private static List<SubjectGroup> States(List<Item> items) =>
        GroupReader.Read(items).FindAll(g => !g.OfOrganizations && !(g.OfCity && !Acts(items, g)) && !g.IsAnaphor && !g.IsException);

    // "Buenos Aires declined the offer.": a capital that opens its sentence and is followed by a word, not by a date or a comma, speaks for its state.
    private static bool Acts(List<Item> items, SubjectGroup city) =>
        city.Preposition.Length == 0 && city.First <= 1 && city.Last + 1 < items.Count && (items[city.Last + 1].Kind == ItemKind.Word || items[city.Last + 1].Kind == ItemKind.Cue && !items[city.Last + 1].Is(CueKind.Preposition) && !items[city.Last + 1].Is(CueKind.Conjunction));
}
