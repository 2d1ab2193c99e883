using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Text;

namespace ScoExtract.Status.Sentences;

/// <summary>Tells cheaply which sentences can tell a fact: those with a name, or a word that stands for one, and a trigger. Nearly all others cost nothing more.</summary>
/// <remarks>Ask in the order of the sentences: names are looked at once.</remarks>
internal sealed class SentenceGate
{
    private readonly DocumentContext _document;
    private readonly EntityReference[] _references;
    private int _mention;
    private int _reference;
    private bool _namedBefore;

    public SentenceGate(DocumentContext document, EntityReference[] references)
    {
        (_document, _references) = (document, references);
        for (var m = 0; m < document.Mentions.Count && !HasOrganization; m++)
        {
            HasOrganization = document.Mentions[m] is OrganizationMention { EntityId: { } id } ? Organs.TakesMembers(id) : document.Mentions[m] is DocumentSymbolMention act && Organs.OfSymbol(act.Symbol.Text) is not null;
        }

        HasOrganization |= Array.Exists(references, r => r.EntityId.StartsWith("org:", StringComparison.Ordinal));
    }

    /// <summary>Whether the document names an organization at all; without one there are no facts.</summary>
    public bool HasOrganization { get; }

    /// <summary>Whether a sentence is worth to be read.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lexicon">The tables of its language.</param>
    /// <param name="follows">Whether a change was told just before, which it may go on with: <em>The suspension was lifted in 1999</em>.</param>
    public bool Opens(Sentence sentence, StatusLexicon lexicon, bool follows)
    {
        var text = _document.Text;
        var named = IsNamed(text[sentence.FirstToken].Start, text[sentence.EndToken - 1].End);

        // "Ingresó en 1991.": what a verb leaves out was named just before.
        var readable = named || follows || (_namedBefore && (SentenceContext.MayDropSubject(lexicon.Code) || SentenceContext.KeepsTopic(lexicon.Code)));
        _namedBefore = named;
        for (var i = lexicon.MayTrigger(text, sentence.FirstToken, sentence.EndToken) ? sentence.FirstToken : sentence.EndToken; i < sentence.EndToken; i++)
        {
            if (lexicon.TriggerAt(text, i) && NextName(i, sentence.EndToken) is var next && next > i && lexicon.Triggers(text, i, next, sentence.EndToken))
            {
                return readable || PointsTo(sentence, lexicon);
            }
        }

        return false;
    }

    // The token that the next name starts with, or the one itself where that stands in a name: "the United States" unites nobody. The names of the sentence have been looked up.
    private int NextName(int token, int end)
    {
        var (text, mentions) = (_document.Text, _document.Mentions);
        for (var m = _mention; m < mentions.Count && mentions[m].Span.Start < text[end - 1].End; m++)
        {
            if (mentions[m].Span.End > text[token].Start)
            {
                return Math.Max(text.IndexAt(mentions[m].Span.Start), token);
            }
        }

        return end;
    }

    // Whether the sentence names a state, a city or an organization, or a people.
    private bool IsNamed(int start, int end)
    {
        var mentions = _document.Mentions;
        while (_mention < mentions.Count && mentions[_mention].Span.End <= start)
        {
            _mention++;
        }

        for (var m = _mention; m < mentions.Count && mentions[m].Span.Start < end; m++)
        {
            if (mentions[m] is PlaceMention { PlaceId: not null } or OrganizationMention { EntityId: not null })
            {
                return true;
            }
        }

        while (_reference < _references.Length && _references[_reference].Span.End <= start)
        {
            _reference++;
        }

        return _reference < _references.Length && _references[_reference].Span.Start < end;
    }

    // "Both countries joined in 2017."
    private bool PointsTo(Sentence sentence, StatusLexicon lexicon)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (lexicon.PointerAt(_document.Text, i))
            {
                return true;
            }
        }

        return false;
    }
}
