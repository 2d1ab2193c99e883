using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>Finds organizations that no table lists by how their names are built: <c>Organisation internationale des bois du Sud</c>, a head with a capital, how far it reaches, and what for. Immutable, so safe to share between threads.</summary>
/// <remarks>For languages in which letters tell a tagger little of such a name, because its rest is written small or there are no capitals: those with a table <c>headed-names</c>.</remarks>
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
                _words.Add(pack.Code, new Words(table, pack));
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
                if (!words.IsName(document.Text, i, out var glued))
                {
                    continue;
                }

                var end = words.EndOfGlued(document.Text, i + 2, sentence.EndToken) ?? EndOf(document.Text, words, i + 2, sentence.EndToken);
                taken ??= Organizations(document);
                if (end > i + 2 && !taken.Contains(i) && !taken.Contains(end - 1))
                {
                    Propose(document, i, end, glued);
                }

                i = Math.Max(i, end - 1);
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

    private static void Propose(DocumentContext document, int first, int end, int glued)
    {
        var whole = document.Text.Span(first, end - 1);
        var span = new TextSpan(whole.Start + glued, whole.End);
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
        // So many words with the article may stand behind the one that says what for: لأخشاب الجنوب.
        private const int MostDefinite = 2;

        private readonly HashSet<ulong> _heads = [];
        private readonly HashSet<ulong> _scopes = [];
        private readonly HashSet<ulong> _links = [];
        private readonly HashSet<ulong> _stops = [];
        private readonly CliticSplitter? _clitics;
        private readonly string _glued = "";
        private readonly string _article = "";

        public Words(TsvTable table, LanguagePack pack)
        {
            _clitics = pack.Boundary == WordBoundary.Clitics ? new CliticSplitter(pack) : null;
            foreach (var row in table.Rows)
            {
                var word = row.Required("word");
                switch (row.Required("use"))
                {
                    case "head": _heads.Add(Folding.Hash(word)); break;
                    case "scope": _scopes.Add(Folding.Hash(word)); break;
                    case "link": _links.Add(Folding.Hash(word)); break;
                    case "stop": _stops.Add(Folding.Hash(word)); break;
                    case "glued": _glued = word; break;
                    case "article": _article = word; break;
                    case var other: throw row.Error($"'{other}' is no use; there are head, scope, link, stop, glued and article");
                }
            }
        }

        /// <summary>Whether a name is headed here, and how many characters of a preposition are glued to the head.</summary>
        public bool IsName(TokenizedText text, int index, out int glued)
        {
            glued = 0;
            if (!_scopes.Contains(text[index + 1].Hash))
            {
                return false;
            }

            if (_clitics is null)
            {
                return (text[index].Flags & (TokenFlags.Capitalized | TokenFlags.AllUpper)) == TokenFlags.Capitalized && _heads.Contains(text[index].Hash);
            }

            Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
            var isHead = _heads.Contains(text[index].Hash);
            foreach (var reading in isHead ? [] : readings[.._clitics.Split(text, index, readings)])
            {
                (isHead, glued) = _heads.Contains(reading.Hash) ? (true, reading.Skip) : (isHead, glued);
            }

            return isHead;
        }

        public int SkipLink(TokenizedText text, int index) => index < text.Count && _links.Contains(text[index].Hash) ? index + 1 : index;

        /// <summary>Index past what the name is for, where that is glued to its preposition; null in languages that write them apart.</summary>
        public int? EndOfGlued(TokenizedText text, int from, int sentenceEnd)
        {
            if (_glued.Length == 0)
            {
                return null;
            }

            if (!Begins(text, from, _glued))
            {
                return from;
            }

            var end = from + 1;
            while (end < sentenceEnd && end <= from + MostDefinite && Begins(text, end, _article) && !_stops.Contains(text[end].Hash))
            {
                end++;
            }

            return end;
        }

        private static bool Begins(TokenizedText text, int index, string letters) =>
            text[index].Kind == TokenKind.Word && text[index].Length > letters.Length + 1 && text.Characters(index).StartsWith(letters, StringComparison.Ordinal);
    }
}
