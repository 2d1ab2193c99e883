using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Status.Lexicon;

/// <summary>The status tables of one language, compiled. Immutable, so safe to share between threads.</summary>
internal sealed class StatusLexicon
{
    /// <summary>The tables of a language folder: what happens, what is held, and all the words around them.</summary>
    public static readonly string[] TableNames = ["status.frames", "status.nouns", "status.cues"];

    // News quotes words within a phrase: "agreed “in principle” to admit".
    private static readonly string[] Quotes = ["\"", "“", "”", "«", "»", "„"];

    private readonly Gazetteer _all;
    private readonly Gazetteer _triggers;
    private readonly Gazetteer _pointers;
    private readonly SplitPhrases _split;
    private readonly WordFilter _anchors;
    private readonly List<Entry> _entries = [];

    private StatusLexicon(string code, List<Cue> cues, Gazetteer all, Gazetteer triggers, Gazetteer pointers, SplitPhrases split, WordFilter anchors, List<Entry> entries)
    {
        Affixes = Affixes.Of(code);
        (Code, Cues, _all, _triggers, _pointers, _split, _anchors, _entries) = (code, cues, all, triggers, pointers, split, anchors, entries);
    }

    public string Code { get; }

    /// <summary>What the language writes together with its words.</summary>
    public Affixes Affixes { get; }

    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>Compiles the tables of <paramref name="pack"/>; null when it has none.</summary>
    public static StatusLexicon? TryLoad(LanguagePack pack, Tokenizer tokenizer)
    {
        var (all, triggers, pointers) = (new GazetteerBuilder(tokenizer), new GazetteerBuilder(tokenizer), new GazetteerBuilder(tokenizer));
        var cues = new List<Cue>();
        var (entries, affixes) = (new List<Entry>(), Affixes.Of(pack.Code));
        var (heads, split, anchors) = (new GazetteerBuilder(tokenizer), new List<SplitPhrases.Phrase>(), new HashSet<ulong>());
        foreach (var mark in Quotes)
        {
            all.AddFree(mark);
            triggers.AddFree(mark);
        }

        foreach (var table in TableNames.Select(pack.Table).OfType<TsvTable>())
        {
            foreach (var row in table.Rows)
            {
                var cue = Read(row);
                cues.Add(cue);
                if (cue.Kind == CueKind.Filler)
                {
                    foreach (var word in Forms(row))
                    {
                        all.AddFree(word);
                        triggers.AddFree(word);
                    }

                    continue;
                }

                foreach (var told in Forms(row))
                {
                    // "dejó ~ de ser": a date, a word or a name may stand there.
                    var place = told.IndexOf(SplitPhrases.Place);
                    var form = place < 0 ? told : told.Remove(place, 2);
                    foreach (var (_, head) in place < 0 ? [] : WithPrefixes(told[..place], affixes))
                    {
                        if (heads.Add(head, split.Count))
                        {
                            if (cue.IsTrigger)
                            {
                                anchors.Add(Anchor(tokenizer.Tokenize(head)));
                            }

                            var tail = tokenizer.Tokenize(told[(place + 1)..].Replace("|", "", StringComparison.Ordinal));
                            split.Add(new SplitPhrases.Phrase(cue, [.. Enumerable.Range(0, tail.Count).Select(i => tail[i].Hash)]));
                        }
                    }

                    // "en |est": the words behind the bar must follow, and are left for another cue.
                    var bar = form.IndexOf('|');
                    var following = bar < 0 ? null : tokenizer.Tokenize(form[(bar + 1)..]);
                    var ahead = following?.Count ?? 0;
                    if (following is not null && Enumerable.Range(0, ahead).Any(i => following[i].Is('-')))
                    {
                        throw row.Error($"a dash behind the bar of '{form}' is not seen");
                    }

                    foreach (var (prefix, phrase) in WithPrefixes(bar < 0 ? form : form.Remove(bar, 1), affixes))
                    {
                        if (!all.Add(phrase, entries.Count))
                        {
                            throw row.Error($"the phrase '{phrase}' is empty");
                        }

                        var words = tokenizer.Tokenize(phrase);
                        if (cue.IsTrigger)
                        {
                            triggers.Add(phrase, entries.Count);
                            anchors.Add(Anchor(words));
                        }

                        if (cue.IsPointer)
                        {
                            pointers.Add(phrase, entries.Count);
                        }

                        entries.Add(new Entry(cue, prefix, phrase, words.Count, ahead));
                    }
                }
            }
        }

        return cues.Count == 0 ? null : new StatusLexicon(pack.Code, cues, all.Build(), triggers.Build(), pointers.Build(), new SplitPhrases(heads.Build(), split), new WordFilter(anchors), entries);
    }

    /// <summary>Whether a sentence may hold a trigger: the one question asked of every token of a document. Rarely true when it holds none, never false when it does.</summary>
    /// <remarks>A phrase is looked for by its longest word: <em>accession</em> is rarer than <em>the</em>.</remarks>
    public bool MayTrigger(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref text[i];
            if (_anchors.MayHold(token.Hash) || (token.Flags & TokenFlags.Wrapped) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a trigger starts at a token.</summary>
    public bool TriggerAt(TokenizedText text, int index) => StartsAt(_triggers, text, index) || (_split.TryMatch(text, index, text.Count, out var split) && split.Cue.IsTrigger);

    /// <summary>Whether the trigger that starts at a token is what its words say there, and no longer phrase that tells nothing: <em>entre</em> the preposition.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token.</param>
    /// <param name="name">The token that the next name starts with, which only interrupted phrases reach beyond.</param>
    /// <param name="end">The end of the sentence.</param>
    public bool Triggers(TokenizedText text, int index, int name, int end) => TryMatchSplit(text, index, end, out _) || !TryMatch(text, index, name, out var hit) || hit.Cue.IsTrigger;

    /// <summary>The phrase that starts at a token and is interrupted: <em>dejó en 2019 de ser</em>; none where its first words and more are a phrase themselves, of another row unless several words say how it ends.</summary>
    public bool TryMatchSplit(TokenizedText text, int index, int end, out SplitPhrases.Hit hit) =>
        _split.TryMatch(text, index, end, out hit) && !IsOwned(text, index + hit.HeadTokens, end)
        && !(TryMatch(text, index, end, out var whole) && whole.TokenCount > hit.HeadTokens && (whole.Cue == hit.Cue || hit.TailEnd == hit.TailFirst + 1 || index + whole.TokenCount > hit.TailFirst));

    // "el regreso de Marruecos a la Unión" is a noun with its owner, not the verb regresó with something in between.
    private bool IsOwned(TokenizedText text, int place, int end) => TryMatch(text, place, end, out var hit) && hit.Cue is { Kind: CueKind.Preposition, Value: "of" };

    /// <summary>What a word is that is written otherwise than its tokens are; null where no row has it.</summary>
    /// <param name="word">The word; letter case and accents are free.</param>
    public Cue? Word(ReadOnlySpan<char> word) => _all.TryWord(word, out var node) ? _entries[_all.Payloads(new GazetteerHit(1, default, node))[0]].Cue : null;

    /// <summary>Whether a word may stand between the words of any phrase.</summary>
    public bool IsFiller(in Token word) => _all.IsFree(word.Hash);

    /// <summary>Whether words that point to names told before start at a token.</summary>
    public bool PointerAt(TokenizedText text, int index) => StartsAt(_pointers, text, index);

    /// <summary>Whether words that lead to names start at a token: <em>namely</em>, <em>il s'agit de</em>.</summary>
    public bool LeadsAt(TokenizedText text, int index) => TryMatch(text, index, text.Count, out var hit) && hit.Cue.Kind == CueKind.Lead;

    private static bool StartsAt(Gazetteer phrases, TokenizedText text, int index)
    {
        if (!phrases.MayStart(text[index].Hash))
        {
            return false;
        }

        Span<GazetteerHit> hits = stackalloc GazetteerHit[1];
        return phrases.FindAll(text, index, hits) > 0;
    }

    /// <summary>The longest cue that starts at a token and ends before <paramref name="end"/>.</summary>
    public bool TryMatch(TokenizedText text, int index, int end, out CueHit hit)
    {
        Span<GazetteerHit> hits = stackalloc GazetteerHit[6];
        for (var i = _all.FindAll(text, index, hits) - 1; i >= 0; i--)
        {
            if (index + hits[i].TokenCount <= end)
            {
                // Of several readings the one spelt as in the text, accents included, then the one without a prefix, then the first.
                var raw = text.Raw.AsSpan(hits[i].Span.Start, hits[i].Span.Length);
                var payloads = _all.Payloads(hits[i]);
                var (best, least) = (payloads[0], int.MaxValue);
                for (var k = 0; k < payloads.Length && payloads.Length > 1; k++)
                {
                    var entry = _entries[payloads[k]];
                    var cost = entry.Prefix.Length + (raw.Equals(entry.Phrase, StringComparison.OrdinalIgnoreCase) ? 0 : 10);
                    (best, least) = cost < least ? (payloads[k], cost) : (best, least);
                }

                hit = new CueHit(_entries[best].Cue, _entries[best].Prefix, _entries[best].Ahead == 0 ? hits[i].TokenCount : Lead(text, index, hits[i].TokenCount, _entries[best]));
                return true;
            }
        }

        hit = default;
        return false;
    }

    // How many tokens of a hit its first words take: all but the last ones, which must only follow, and the free words among those.
    private int Lead(TokenizedText text, int index, int tokens, in Entry entry)
    {
        var (end, free) = (index + tokens - entry.Ahead, tokens - entry.Tokens);
        for (; free > 0 && end > index + 1 && _all.IsFree(text[end].Hash); free--)
        {
            end--;
        }

        return end - index;
    }

    /// <summary>The forms of a row, written out.</summary>
    public static IEnumerable<string> Forms(TsvRow row)
    {
        foreach (var pattern in row.Required("phrases").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            List<string> forms;
            try
            {
                forms = PhraseExpander.Expand(pattern);
            }
            catch (FormatException e)
            {
                throw row.Error(e.Message);
            }

            foreach (var form in forms)
            {
                yield return form;
                foreach (var damaged in Damaged(form))
                {
                    yield return damaged;
                }
            }
        }
    }

    private static ulong Anchor(TokenizedText phrase)
    {
        var longest = 0;
        for (var i = 1; i < phrase.Count; i++)
        {
            longest = phrase[i].Length >= phrase[longest].Length ? i : longest;
        }

        return phrase[longest].Hash;
    }

    // What OCR makes of Latin words: rn for m, 6 for a last ó.
    private static IEnumerable<string> Damaged(string form)
    {
        for (var m = form.IndexOf('m'); m >= 0; m = form.IndexOf('m', m + 1))
        {
            yield return form[..m] + "rn" + form[(m + 1)..];
        }

        if (form.IndexOf('m') != form.LastIndexOf('m'))
        {
            yield return form.Replace("m", "rn", StringComparison.Ordinal);
        }

        if (form.EndsWith('ó'))
        {
            yield return form[..^1] + "6";
        }
    }

    private static Cue Read(TsvRow row) => new(row.Required("id"), Parse<CueKind>(row, "kind"))
    {
        Value = row["value"],
        Change = Optional<StatusChange>(row, "change") ?? (row["kind"] == nameof(CueKind.Event) ? StatusChange.Granted : null),
        Status = Optional<MemberStatus>(row, "status"),
        Modality = Optional<Modality>(row, "modality"),
        Subject = Optional<SubjectRole>(row, "subject") ?? SubjectRole.Doer,
        Form = Optional<CueForm>(row, "form") ?? CueForm.Finite,
    };

    // A phrase of a row, how many tokens it has, and how many of the last must only follow.
    private readonly record struct Entry(Cue Cue, string Prefix, string Phrase, int Tokens, int Ahead);

    private static T Parse<T>(TsvRow row, string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row.Required(column), ignoreCase: false, out var value) ? value : throw row.Error($"'{row[column]}' is no {typeof(T).Name}");

    private static T? Optional<T>(TsvRow row, string column)
        where T : struct, Enum => row[column].Length == 0 ? null : Parse<T>(row, column);

    private static IEnumerable<(string Prefix, string Phrase)> WithPrefixes(string form, Affixes affixes) =>
        affixes.Prefixes.Select(prefix => (prefix, affixes.Join(prefix, form))).Prepend(("", form));
}
