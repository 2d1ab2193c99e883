using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Finds organizations that no table lists by how their names are built: <c>Organisation internationale des bois du Sud</c>, a head with a capital, how far it reaches, and what for. Immutable, so safe to share between threads.</summary>
/// <remarks>For languages that write the rest of such a name small, so that a tagger hardly sees it: those with a table <c>headed-names</c>.</remarks>
internal sealed class HeadedNames
{
    // Above a place inside the name, below whatever tables or the tagger take for an organization.
    private const int Priority = 57;

    private readonly Dictionary<string, Words> _words = [];
    private readonly NameLinks _links;

    public HeadedNames(IReadOnlyList<LanguagePack> packs, NameLinks links)
    {
        _links = links;
        foreach (var pack in packs)
        {
            if (pack.Table("headed-names") is { } table)
            {
                _words.Add(pack.Code, new Words(table));
            }
        }
    }

    /// <summary>Proposes the names where no organization is proposed yet.</summary>
    public void Find(DocumentContext document)
    {
        HashSet<int>? taken = null;
        foreach (var sentence in document.Sentences)
        {
            if (document.LanguageOf(sentence) is not { } pack || !_words.TryGetValue(pack.Code, out var words))
            {
                continue;
            }

            for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
            {
                if (words.IsName(document.Text, i) && EndOf(document.Text, words, i + 2, sentence.EndToken) is var end && end > i + 2)
                {
                    taken ??= Organizations(document);
                    if (!taken.Contains(i) && !taken.Contains(end - 1))
                    {
                        Propose(document, i, end);
                    }

                    i = end - 1;
                }
            }
        }
    }

    // Behind "of the" or "for" one word each, for the next may be the verb; a word more where the name's acronym follows.
    private int EndOf(TokenizedText text, Words words, int from, int sentenceEnd)
    {
        var end = from;
        while (true)
        {
            var at = words.SkipLink(text, end);
            at += _links.Of(text, at);
            if (at == end || at >= sentenceEnd || text[at].Kind != TokenKind.Word)
            {
                break;
            }

            end = at + 1;
        }

        return end > from && end + 1 < sentenceEnd && text[end].Kind == TokenKind.Word && text[end + 1].Is('(') ? end + 1 : end;
    }

    private static void Propose(DocumentContext document, int first, int end)
    {
        var span = document.Text.Span(first, end - 1);
        var name = new OrganizationMention { Span = span, Text = span.Slice(document.Document.Text), Provenance = new Provenance("names", "headed") };
        document.Candidates.Add(new MentionCandidate(name, Priority));
    }

    private static HashSet<int> Organizations(DocumentContext document)
    {
        var taken = new HashSet<int>();
        foreach (var candidate in document.Candidates)
        {
            if (candidate.Mention is OrganizationMention)
            {
                for (var i = document.Text.IndexAt(candidate.Mention.Span.Start); i < document.Text.Count && document.Text[i].Start < candidate.Mention.Span.End; i++)
                {
                    taken.Add(i);
                }
            }
        }

        return taken;
    }

    private sealed class Words
    {
        private readonly HashSet<ulong> _heads = [];
        private readonly HashSet<ulong> _scopes = [];
        private readonly HashSet<ulong> _links = [];

        public Words(TsvTable table)
        {
            foreach (var row in table.Rows)
            {
                var words = row.Required("use") switch
                {
                    "head" => _heads,
                    "scope" => _scopes,
                    "link" => _links,
                    var other => throw row.Error($"'{other}' is no use; there are head, scope and link"),
                };
                words.Add(Folding.Hash(row.Required("word")));
            }
        }

        public bool IsName(TokenizedText text, int index) =>
            (text[index].Flags & (TokenFlags.Capitalized | TokenFlags.AllUpper)) == TokenFlags.Capitalized && _heads.Contains(text[index].Hash) && _scopes.Contains(text[index + 1].Hash);

        public int SkipLink(TokenizedText text, int index) => index < text.Count && _links.Contains(text[index].Hash) ? index + 1 : index;
    }
}
