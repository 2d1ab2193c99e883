using ScoExtract.Components;
using ScoExtract.Names.ShortForms;
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

            var free = next < document.Mentions.Count ? document.Mentions[next].Span.Start : int.MaxValue;
            if (text[i].IsInAddress || !known.TryFind(i, out var source, out var length) || text[i + length - 1].End > free)
            {
                i++;
                continue;
            }

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
    private static FoundNames Known(DocumentContext document)
    {
        var known = new FoundNames(document.Text);
        foreach (var mention in document.Mentions)
        {
            if (mention is not (PlaceMention { PlaceId: null } or OrganizationMention { EntityId: null }) && mention.Provenance.Component != TaggerComponent.Id)
            {
                continue;
            }

            var first = document.Text.IndexAt(mention.Span.Start);
            var length = document.Text.IndexAt(mention.Span.End - 1) - first + 1;
            ref readonly var token = ref document.Text[first];
            if (token.Start == mention.Span.Start && (length > 1 || ((token.Flags & TokenFlags.AllUpper) != 0 && token.Length >= 3)))
            {
                known.Add(mention, first, length);
            }
        }

        return known;
    }
}
