using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Lexicon;

/// <summary>The words of citations in all languages of the pipeline. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Two gazetteers: <em>cues</em> (heads, organs, treaty series) are looked for at every word, <em>links</em> (of, and, dated,
/// paragraph) only where a citation is being read, so that frequent words cost nothing elsewhere.
/// </remarks>
internal sealed class SymbolLexicon
{
    private static readonly LexiconEntry Elided = new("elision", CueKind.Filler, "", "", false);

    private readonly List<LexiconEntry> _entries = [];
    private readonly List<bool> _acronyms = [];

    // The cues of one word, for words broken in two.
    private readonly Dictionary<ulong, LexiconEntry> _words = [];
    private readonly List<(string Form, LexiconEntry Entry)> _heads = [];
    private readonly Gazetteer _cues;
    private readonly Gazetteer _links;

    public SymbolLexicon(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        var (cues, links) = (new GazetteerBuilder(tokenizer), new GazetteerBuilder(tokenizer));
        foreach (var pack in packs)
        {
            foreach (var row in pack.Table("symbols")?.Rows ?? [])
            {
                var kind = Enum.TryParse<CueKind>(row.Required("kind"), ignoreCase: true, out var parsed) ? parsed : throw row.Error($"'{row["kind"]}' is no kind of cue");
                var entry = new LexiconEntry(row.Required("id"), kind, row["value"], pack.Code, pack.Boundary == WordBoundary.None);
                foreach (var form in row.List("form"))
                {
                    Add(kind <= CueKind.Series ? cues : links, pack, form, entry);
                }
            }
        }

        _cues = cues.Build();
        _links = links.Build();
    }

    /// <summary>The words for acts that are one word, with their rows.</summary>
    public IEnumerable<(string Form, LexiconEntry Entry)> Heads => _heads;

    /// <summary>Whether a cue may start with a word of this hash.</summary>
    public bool MayStartCue(ulong hash) => _cues.MayStart(hash);

    /// <summary>The longest cue that starts at a token; null when there is none.</summary>
    public LexiconEntry? FindCue(TokenizedText text, int index, out int count)
    {
        // A word that the end of a line breaks: reso-⏎lution.
        if (index < text.Count && (text[index].Flags & TokenFlags.Wrapped) != 0 && text.TryJoin(index, out var joined) && _words.TryGetValue(joined, out var word))
        {
            count = 3;
            return word;
        }

        return Find(_cues, text, index, out count, null);
    }

    /// <summary>The longest link of one kind that starts at a token; null when there is none.</summary>
    public LexiconEntry? FindLink(TokenizedText text, int index, CueKind kind, out int count)
    {
        // An elided article before anything is as empty as a full one.
        if (kind == CueKind.Filler && index < text.Count && (text[index].Flags & TokenFlags.Elision) != 0)
        {
            count = 1;
            return Elided;
        }

        return Find(_links, text, index, out count, kind);
    }

    /// <summary>Whether nothing that a number before this token could count follows: "Add.1 and 2" but not "Add.1 and 2 other documents".</summary>
    public bool EndsPhrase(TokenizedText text, int index) =>
        index >= text.Count || text[index].Kind >= TokenKind.Punctuation && !text.IsMark(index, TokenMarks.Slash)
        || (text[index].Flags & TokenFlags.LineBreakBefore) != 0 || FindLink(text, index, CueKind.Connector, out _) is not null;

    /// <summary>Whether a word such as <em>resolution</em> begins among some tokens.</summary>
    public bool HasHead(TokenizedText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (FindCue(text, at, out _) is { Kind: CueKind.Head or CueKind.Heads })
            {
                return true;
            }
        }

        return false;
    }

    private LexiconEntry? Find(Gazetteer gazetteer, TokenizedText text, int index, out int count, CueKind? kind)
    {
        count = 0;
        if (index >= text.Count || !gazetteer.MayStart(text[index].Hash))
        {
            return null;
        }

        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        for (var i = gazetteer.FindAll(text, index, hits) - 1; i >= 0; i--)
        {
            foreach (var payload in gazetteer.Payloads(hits[i]))
            {
                if ((kind is null || _entries[payload].Kind == kind) && (!_acronyms[payload] || IsUpper(text, index)))
                {
                    count = hits[i].TokenCount;
                    return _entries[payload];
                }
            }
        }

        return null;
    }

    // "AG" is the General Assembly, "ag" is not.
    private static bool IsUpper(TokenizedText text, int index) => (text[index].Flags & TokenFlags.AllUpper) != 0;

    private void Add(GazetteerBuilder builder, LanguagePack pack, string form, LexiconEntry entry)
    {
        var isAcronym = form.Length <= 6 && form.All(c => char.IsUpper(c) || c is ' ' or '.');
        var payload = _entries.Count;
        _entries.Add(entry);
        _acronyms.Add(isAcronym);
        builder.Add(form, payload);
        if (entry.Kind is CueKind.Head or CueKind.Heads && form.All(char.IsLetter))
        {
            _heads.Add((form, entry));
        }

        if (entry.Kind <= CueKind.Organ && form.All(char.IsLetter) && !isAcronym)
        {
            _words.TryAdd(Folding.Hash(form), entry);
        }

        // Prefixed words are forms of their own here, because the forms are few: for الـ the table of clitics tells what li- drops.
        foreach (var clitic in pack.Table("clitics")?.Rows ?? [])
        {
            var restored = clitic["restored"];
            if (form.StartsWith(restored + clitic["before"], StringComparison.Ordinal))
            {
                builder.Add(clitic.Required("clitic") + form[restored.Length..], payload);
            }
        }
    }
}
