using ScoExtract.Components;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Names.Meaning;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>Finds names that neither tables nor tagger know by the words that lead to them: <c>au sud de [Puisaloire]</c>, <c>the company [Fitch]</c>. Immutable, so safe to share between threads.</summary>
internal sealed class IntroducedNames(NameCatalog catalog, Introductions introductions)
{
    // Below all that a table or a tagger takes for a name, but for the places inside a company's.
    private const int Priority = 36;
    private const int EnclosingPriority = 57;

    private const int MostWords = 4;
    private const int MostQuoted = 8;
    private const int MostAdjectives = 2;

    // "M.", "St": what is shorter is somebody's initial or no name.
    private const int FewestLetters = 3;

    /// <summary>Proposes the names where nothing is proposed yet.</summary>
    public void Find(DocumentContext document)
    {
        var text = document.Text;
        Holder[]? taken = null;
        for (var i = 1; i < text.Count; i++)
        {
            if (!MayStart(text, i) || introductions.KindAt(text, BeforeAdjectives(text, i)) is not { } kind)
            {
                continue;
            }

            taken ??= Taken(document);
            var most = kind == NameKind.Place ? Holder.None : Holder.Place;
            var end = text[i - 1].Is('"') ? EndOfQuoted(text, i) : EndOf(text, i, taken, most);

            // What a table lists was left out for a reason: a first name, a word.
            if (end > i && taken[i] == Holder.None && Most(taken, i, end) is var holder && holder <= most && !catalog.Lists(text, i, i + 1, out _))
            {
                Propose(document, text.Span(i, end - 1), kind, holder == Holder.None ? Priority : EnclosingPriority);
                i = end - 1;
            }
        }
    }

    private static bool MayStart(TokenizedText text, int index)
    {
        ref readonly var token = ref text[index];
        return token.Kind is TokenKind.Word && token.Length >= FewestLetters && !token.IsInAddress && (token.Flags & (TokenFlags.Elision | TokenFlags.LineBreakBefore)) == 0
            && ((token.Flags & TokenFlags.Capitalized) != 0 || (token.Script == Script.Arabic && text[index - 1].Is('"')));
    }

    // "la société française [Alcoa]", "le quotidien turc « [Hürriyet] »": what says whose it is may stand between.
    private int BeforeAdjectives(TokenizedText text, int first)
    {
        var at = first > 1 && text[first - 1].Is('"') ? first - 1 : first;
        var start = at;
        while (at > 1 && start - at < MostAdjectives && (text[at - 1].Flags & TokenFlags.Capitalized) == 0 && catalog.IsDemonym(text, at - 1))
        {
            at--;
        }

        return at < start ? at : first;
    }

    // Words with a capital side by side, and what a hyphen ties to them.
    private static int EndOf(TokenizedText text, int first, Holder[] taken, Holder most)
    {
        var (end, words) = (first + 1, 1);
        while (end < text.Count && words < MostWords)
        {
            if (text[end].Is('-') && !text[end].SpaceBefore && end + 1 < text.Count && text[end + 1].Kind == TokenKind.Word && !text[end + 1].SpaceBefore)
            {
                end += 2;
            }
            else if (text[end].Kind == TokenKind.Word && (text[end].Flags & (TokenFlags.Capitalized | TokenFlags.LineBreakBefore | TokenFlags.Elision)) == TokenFlags.Capitalized && taken[end] <= most)
            {
                (end, words) = (end + 1, words + 1);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int EndOfQuoted(TokenizedText text, int first)
    {
        for (var end = first + 1; end < text.Count && end <= first + MostQuoted; end++)
        {
            if (text[end].Is('"'))
            {
                return end;
            }
        }

        return first;
    }

    private static Holder Most(Holder[] taken, int first, int end)
    {
        var most = Holder.None;
        for (var i = first; i < end; i++)
        {
            most = taken[i] > most ? taken[i] : most;
        }

        return most;
    }

    // All that is proposed or referred to.
    private static Holder[] Taken(DocumentContext document)
    {
        var taken = new Holder[document.Text.Count];
        foreach (var candidate in document.Candidates)
        {
            Take(document.Text, candidate.Mention.Span, candidate.Mention is PlaceMention ? Holder.Place : Holder.Other, taken);
        }

        foreach (var reference in document.References)
        {
            Take(document.Text, reference.Span, Holder.Other, taken);
        }

        return taken;
    }

    private static void Take(TokenizedText text, TextSpan span, Holder holder, Holder[] taken)
    {
        for (var i = text.IndexAt(span.Start); i < text.Count && text[i].Start < span.End; i++)
        {
            taken[i] = holder;
        }
    }

    private static void Propose(DocumentContext document, TextSpan span, NameKind kind, int priority)
    {
        var (slice, provenance) = (span.Slice(document.Document.Text), new Provenance("names", "introduced"));
        Mention mention = kind == NameKind.Place
            ? new PlaceMention { Span = span, Text = slice, Provenance = provenance, PlaceId = CityIds.BuiltIn.Of(slice, document) }
            : new OrganizationMention { Span = span, Text = slice, Provenance = provenance };
        document.Candidates.Add(new MentionCandidate(mention, priority));
    }

    // What has taken a token already.
    private enum Holder : byte
    {
        None,
        Place,
        Other,
    }
}
