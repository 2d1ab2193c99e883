using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The status that the heading over a sentence names: <em>Observers</em>, also over the sub-headings that follow it at once (<em>Regional</em>, further on <em>Others</em>).</summary>
internal sealed class SectionStatus(DocumentContext document, EntityReference[] references, Func<Sentence, StatusLexicon?> lexiconOf)
{
    private MemberStatus? _status;
    private MemberStatus? _parted;
    private int _heading = -2;

    /// <summary>The status told over a sentence; null for none. Sentences are asked for one by one from the first.</summary>
    /// <param name="s">Number of the sentence.</param>
    public MemberStatus? Over(int s)
    {
        if (!Topics.IsHeading(document, s))
        {
            return _status;
        }

        var heading = document.Sentences[s];
        var named = Named(heading, out var parts);
        _parted = named is not null || !parts ? null : _heading == s - 1 ? _status : _parted;
        (_status, _heading) = (named ?? _parted, s);
        return _status;
    }

    // The one status that a heading names; a candidate is on the way to another one, and "Bolivia and the associated States" is about more than a status.
    // A heading without a name or any word of status may part what stands under the heading before it.
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
                return items.Exists(item => item.Kind is ItemKind.Country or ItemKind.Demonym) ? null : items.Where(item => item.Is(CueKind.Status)).Select(item => item.Cue!.Status).Distinct().ToArray() is [{ } only] && only != MemberStatus.Candidate ? only : null;
            }
        }

        var (start, end) = (document.Text[heading.FirstToken].Start, document.Text[heading.EndToken - 1].End);
        var m = Search.FirstAtOrAfter(document.Mentions, start, m => m.Span.Start);
        parts = m == document.Mentions.Count || document.Mentions[m].Span.Start >= end;
        return null;
    }
}
