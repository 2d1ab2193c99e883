using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>Finds organizations that no table lists by how their one-word names end: <c>يورونيوز</c>, <c>Евроньюс</c>. Immutable, so safe to share between threads.</summary>
/// <remarks>The endings are the language packs' <c>organization-endings</c> tables.</remarks>
internal sealed class SuffixedNames
{
    private readonly List<Ending> _endings = [];

    public SuffixedNames(IReadOnlyList<LanguagePack> packs)
    {
        foreach (var pack in packs)
        {
            foreach (var row in pack.Table("organization-endings")?.Rows ?? [])
            {
                _endings.Add(new Ending(pack.Script, Folding.Fold(row.Required("ending")), new Provenance("names", row.Required("id"))));
            }
        }
    }

    /// <summary>Proposes the names that the document holds.</summary>
    public void Find(DocumentContext document, int priority)
    {
        if (_endings.Count == 0)
        {
            return;
        }

        for (var i = 0; i < document.Text.Count; i++)
        {
            ref readonly var token = ref document.Text[i];
            if (token.Kind == TokenKind.Word && token.Script is not Script.Latin && EndingOf(document.Text, i) is { } ending)
            {
                var name = new OrganizationMention { Span = token.Span, Text = token.Span.Slice(document.Document.Text), Provenance = ending.Provenance };
                document.Candidates.Add(new MentionCandidate(name, priority));
            }
        }
    }

    private Ending? EndingOf(TokenizedText text, int index)
    {
        var characters = text.Characters(index);
        foreach (var ending in _endings)
        {
            // Something must stand before the ending: at least two letters, a name of their own.
            if (ending.Script == text[index].Script && characters.Length > ending.Folded.Length + 1
                && EndsWith(characters, ending.Folded))
            {
                return ending;
            }
        }

        return null;
    }

    private static bool EndsWith(ReadOnlySpan<char> characters, string folded)
    {
        var end = characters[^folded.Length..];
        for (var i = 0; i < end.Length; i++)
        {
            if (Folding.Fold(end[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Ending(Script Script, string Folded, Provenance Provenance);
}
