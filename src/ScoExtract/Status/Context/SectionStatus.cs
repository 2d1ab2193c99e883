using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The status that the heading over a sentence names: <em>Observers</em>, also over the sub-headings that follow it at once (<em>Regional</em>, further on <em>Others</em>).</summary>
internal sealed class SectionStatus(DocumentContext document, EntityReference[] references, Func<Sentence, StatusLexicon?> lexiconOf)
{
    // Tokens below a heading in which its parts are spoken of.
    private const int Reach = 200;

    private MemberStatus? _status;
    private Sentence? _named;
    private int _heading = -1;
    private bool _parted;
    private int _next;

    /// <summary>The heading that names the status over a sentence; null where none does. Sentences are asked for in their order.</summary>
    /// <param name="s">Number of the sentence.</param>
    /// <param name="status">The status; null for none.</param>
    public Sentence? Over(int s, out MemberStatus? status)
    {
        for (; _next <= s; _next++)
        {
            if (Topics.IsHeading(document, _next))
            {
                Read(_next);
            }
        }

        status = _status;
        return _status is null ? null : _named;
    }

    // A heading without a name or any word of status parts what stands under the status if it follows at once, or if the text above speaks of it: "regional observers and others".
    private void Read(int s)
    {
        var heading = document.Sentences[s];
        if (Named(heading, out var parts) is { } status)
        {
            (_status, _named, _parted) = (status, heading, false);
        }
        else if (parts && _named is { } named && (_heading == s - 1 ? document.Sentences[s - 1] == named : _parted || IsSpokenOf(heading, named)))
        {
            _parted = true;
        }
        else
        {
            (_status, _named, _parted) = (null, null, false);
        }

        _heading = s;
    }

    private bool IsSpokenOf(Sentence heading, Sentence named)
    {
        var (text, word) = (document.Text, document.Text[heading.FirstToken].Hash);
        for (var i = named.EndToken; i < heading.FirstToken && i < named.EndToken + Reach; i++)
        {
            if (text[i].Hash == word)
            {
                return true;
            }
        }

        return false;
    }

    // The one status that a heading names; a candidate is on the way to another one, and "Bolivia and the associated States" is about more than a status.
    // A heading without a name (but of a region) or any word of status may part what stands under the heading before it.
    private MemberStatus? Named(Sentence heading, out bool parts)
    {
        parts = false;
        if (lexiconOf(heading) is not { } lexicon)
        {
            return null;
        }

        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (lexicon.TriggerAt(document.Text, i))
            {
                var items = ItemReader.Read(document, references, heading, lexicon);

                // "The Assembly opens its doors to three new observers" is news, no heading of a section.
                return items.Exists(item => item.Kind is ItemKind.Country or ItemKind.Demonym || item.Cue is { Kind: CueKind.Event or CueKind.Light or CueKind.Operator, Form: CueForm.Finite, Change: not null } or { Kind: CueKind.Light, Form: CueForm.Finite }) ? null : items.Where(item => item.Is(CueKind.Status)).Select(item => item.Cue!.Status).Distinct().ToArray() is [{ } only] && only != MemberStatus.Candidate ? only : null;
            }
        }

        var (start, end) = (document.Text[heading.FirstToken].Start, document.Text[heading.EndToken - 1].End);
        var m = Search.FirstAtOrAfter(document.Mentions, start, m => m.Span.Start);
        while (m < document.Mentions.Count && document.Mentions[m] is PlaceMention { PlaceId: null or { Length: > 2 } })
        {
            m++;
        }

        parts = m == document.Mentions.Count || document.Mentions[m].Span.Start >= end;
        return null;
    }
}
