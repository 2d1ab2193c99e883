using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Finds a name that no table has everywhere in the document, once it was found somewhere: by its definition, or by a tagger.</summary>
/// <remarks>Only names of several words and acronyms: a single word may be a name here and a word there.</remarks>
internal sealed class NameConsistency : IPipelineComponent
{
    /// <inheritdoc/>
    public string Name => "name-linker";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        var known = Known(document);
        if (known.Count == 0)
        {
            return;
        }

        var (text, found, next) = (document.Text, new List<Mention>(), 0);
        for (var i = 0; i < text.Count;)
        {
            while (next < document.Mentions.Count && document.Mentions[next].Span.End <= text[i].Start)
            {
                next++;
            }

            var mention = text[i].IsInAddress ? null : Longest(text, i, known);
            var free = next < document.Mentions.Count ? document.Mentions[next].Span.Start : int.MaxValue;
            if (mention is null || text[i + mention.Value.Length - 1].End > free)
            {
                i++;
                continue;
            }

            var (source, length) = mention.Value;
            var span = text.Span(i, i + length - 1);
            found.Add(source with { Span = span, Text = span.Slice(text.Raw), Score = null });
            i += length;
        }

        if (found.Count > 0)
        {
            ((List<Mention>)document.Mentions).AddRange(found);
            ((List<Mention>)document.Mentions).Sort((a, b) => a.Span.CompareTo(b.Span));
        }
    }

    // Names that tables list are found everywhere already, or were left out for a reason.
    private static Dictionary<ulong, List<(Mention Mention, int First, int Length)>> Known(DocumentContext document)
    {
        var known = new Dictionary<ulong, List<(Mention, int, int)>>();
        foreach (var mention in document.Mentions)
        {
            if (mention is not (PlaceMention { PlaceId: null } or OrganizationMention { EntityId: null }))
            {
                continue;
            }

            var first = document.Text.IndexAt(mention.Span.Start);
            var length = document.Text.IndexAt(mention.Span.End - 1) - first + 1;
            ref readonly var token = ref document.Text[first];
            if (token.Start != mention.Span.Start || (length == 1 && ((token.Flags & TokenFlags.AllUpper) == 0 || token.Length < 3)))
            {
                continue;
            }

            if (!known.TryGetValue(token.Hash, out var list))
            {
                known[token.Hash] = list = [];
            }

            if (!list.Exists(k => k.Item3 == length && Same(document.Text, k.Item2, first, length)))
            {
                list.Add((mention, first, length));
            }
        }

        return known;
    }

    private static (Mention Source, int Length)? Longest(TokenizedText text, int index, Dictionary<ulong, List<(Mention Mention, int First, int Length)>> known)
    {
        if (!known.TryGetValue(text[index].Hash, out var names))
        {
            return null;
        }

        (Mention, int)? best = null;
        foreach (var (mention, first, length) in names)
        {
            if (first != index && index + length <= text.Count && length > (best?.Item2 ?? 0) && Same(text, first, index, length))
            {
                best = (mention, length);
            }
        }

        return best;
    }

    private static bool Same(TokenizedText text, int a, int b, int length)
    {
        const TokenFlags Shape = TokenFlags.Capitalized | TokenFlags.AllUpper;
        for (var i = 0; i < length; i++)
        {
            if (text[a + i].Hash != text[b + i].Hash || (text[a + i].Flags & Shape) != (text[b + i].Flags & Shape))
            {
                return false;
            }
        }

        return true;
    }
}
