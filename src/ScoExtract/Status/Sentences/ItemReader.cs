using ScoExtract.Components;
using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Status.Sentences;

/// <summary>Cuts a sentence into items: its mentions and references first, then the longest cues between them, then words and marks.</summary>
internal static class ItemReader
{
    // Digits of a footnote's number.
    private const int LongestNote = 3;

    // Words of the name of a set before the region in it: "all three Baltic States".
    private const int SetWords = 3;

    // The comma of lists.
    private const char ListComma = '、';

    /// <summary>The last words of an interrupted phrase.</summary>
    public static readonly Cue Tail = new("tail", CueKind.Article);

    /// <summary>The items of a sentence.</summary>
    /// <param name="document">The document; its mentions are sorted.</param>
    /// <param name="references">Its references, sorted by start.</param>
    /// <param name="sentence">The sentence to cut.</param>
    /// <param name="lexicon">The tables of the sentence's language.</param>
    public static List<Item> Read(DocumentContext document, EntityReference[] references, Sentence sentence, StatusLexicon lexicon)
    {
        var text = document.Text;
        var items = new List<Item>(sentence.Count);
        var named = Named(document, references, sentence, lexicon.Affixes);
        var next = 0;
        var split = default(SplitPhrases.Hit);
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            while (next < named.Count && named[next].First < i)
            {
                next++;
            }

            if (next < named.Count && named[next].First == i && !(named[next].Kind == ItemKind.Other && IsSet(lexicon, text, i, named, next, sentence.EndToken, out _)))
            {
                items.Add(named[next]);
                i = named[next++].End;
                continue;
            }

            // "dejó en 2019 de ser": the last words of an interrupted phrase say nothing more, as an article does; a lone preposition says its role.
            if (i == split.TailFirst && (split.TailEnd > i + 1 || IsVerb(lexicon, text, i, split)) && (next >= named.Count || named[next].First >= split.TailEnd))
            {
                items.Add(new Item(ItemKind.Cue, i, split.TailEnd, text.Span(i, split.TailEnd - 1)) { Cue = Tail });
                i = split.TailEnd;
                continue;
            }

            if (lexicon.TryMatchSplit(text, i, sentence.EndToken, out var interrupted) && !TellsByItself(lexicon, text, interrupted) && (next >= named.Count || named[next].First >= i + interrupted.HeadTokens))
            {
                split = interrupted;
                items.Add(new Item(ItemKind.Cue, i, i + split.HeadTokens, text.Span(i, i + split.HeadTokens - 1)) { Cue = split.Cue, IsPassive = OpensWithPassive(lexicon, text, i, new CueHit(split.Cue, "", split.HeadTokens)) });
                i += split.HeadTokens;
                continue;
            }

            var limit = next < named.Count ? named[next].First : sentence.EndToken;
            if (IsSet(lexicon, text, i, named, next, sentence.EndToken, out var hit) || (lexicon.TryMatch(text, i, limit, out hit) && !IsPartOfWord(lexicon, text, i, hit) && !IsClauseComma(text, i, hit)))
            {
                var span = text.Span(i, i + hit.TokenCount - 1);
                items.Add(new Item(ItemKind.Cue, i, i + hit.TokenCount, span) { Cue = Shareholders.Of(document, hit.Cue, sentence), Coordinated = lexicon.Affixes.Coordinates(hit.Prefix), PrefixRole = lexicon.Affixes.Role(hit.Prefix), Mark = hit.Cue.Kind == CueKind.Conjunction && text[i].Kind >= TokenKind.Punctuation ? '~' : Mark(text[i]), Leads = EndsInPreposition(lexicon, text, i, hit), IsPassive = OpensWithPassive(lexicon, text, i, hit) });
                i += hit.TokenCount;
                continue;
            }

            // "Greece[2][3], Iceland": the mark of a footnote stands between no words.
            if (IsFootnote(text, i, sentence.EndToken))
            {
                i += 3;
                continue;
            }

            var kind = text[i].Kind >= TokenKind.Punctuation ? ItemKind.Mark : ItemKind.Word;
            items.Add(new Item(kind, i, i + 1, text[i].Span) { Mark = IsInsideNumber(text, i) ? '~' : Mark(text[i]), IsFiller = kind == ItemKind.Word && lexicon.IsFiller(text[i]) });
            i++;
        }

        return items;
    }

    // "были с тех пор приняты": the last word is a phrase of the same row, and tells once.
    private static bool TellsByItself(StatusLexicon lexicon, TokenizedText text, in SplitPhrases.Hit phrase) =>
        phrase.Cue.Kind == CueKind.Event && phrase.TailEnd == phrase.TailFirst + 1 && lexicon.TryMatch(text, phrase.TailFirst, phrase.TailEnd, out var last) && last.Cue == phrase.Cue;

    // "частью НАТО стала": a verb that ends the phrase tells no more than it.
    private static bool IsVerb(StatusLexicon lexicon, TokenizedText text, int tail, in SplitPhrases.Hit phrase) =>
        phrase.Cue is { Kind: CueKind.Event or CueKind.State } && lexicon.TryMatch(text, tail, tail + 1, out var last) && last.Cue is { Kind: CueKind.Event or CueKind.Light or CueKind.State, Form: CueForm.Finite } && last.Cue != phrase.Cue;

    // "left-wing": a verb joined to another word by a hyphen is none; nor is بشكل, since no verb has such a preposition glued to it; "192-й": the ending of an ordinal, which folds to the conjunction "и".
    private static bool IsPartOfWord(StatusLexicon lexicon, TokenizedText text, int first, in CueHit hit) =>
        (hit is { TokenCount: 1, Cue.Kind: CueKind.Conjunction } && first > 1 && !text[first].SpaceBefore && text[first - 1].Is('-') && text[first - 2].Kind == TokenKind.Number)
        || (hit.Cue is { Kind: CueKind.Event or CueKind.Light or CueKind.Operator, Form: CueForm.Finite }
        && (lexicon.Affixes.Role(hit.Prefix) is "in" or "as"
            || (hit.TokenCount == 1 && first + 2 < text.Count && text[first + 1].Is('-') && !text[first + 1].SpaceBefore && !text[first + 2].SpaceBefore && text[first + 2].Kind == TokenKind.Word)));

    // 、 joins names as "and" does; the comma that parts clauses folds to the same mark and joins none.
    private static bool IsClauseComma(TokenizedText text, int first, in CueHit hit) =>
        hit.Cue.Kind == CueKind.Conjunction && text[first].Kind >= TokenKind.Punctuation && text.Raw[text[first].Start] != ListComma;

    private static bool EndsInPreposition(StatusLexicon lexicon, TokenizedText text, int first, in CueHit hit) =>
        hit is { TokenCount: > 1, Cue: { Kind: CueKind.Event or CueKind.Operator, Subject: SubjectRole.Doer, Form: not CueForm.Noun } } && first + hit.TokenCount is var end && lexicon.TryMatch(text, end - 1, end, out var last) && last.Cue is { Kind: CueKind.Preposition, Value: not "by" };

    private static bool OpensWithPassive(StatusLexicon lexicon, TokenizedText text, int first, in CueHit hit) =>
        hit is { TokenCount: > 1, Cue: { Kind: CueKind.Event or CueKind.Light or CueKind.Operator, Form: CueForm.Finite } cue } && (((cue.Subject == SubjectRole.Patient || Resumption.Is(cue)) && IsPassive(lexicon, text, first)) || (hit.TokenCount > 2 && IsPassive(lexicon, text, first + 1) && LeadsBy(lexicon, text, first + hit.TokenCount)));

    private static bool IsPassive(StatusLexicon lexicon, TokenizedText text, int token) =>
        lexicon.TryMatch(text, token, token + 1, out var aid) && (aid.Cue.Kind == CueKind.Passive || aid.Cue is { Kind: CueKind.State, Value: "be" });

    // "ont été rejoints | par": who does it follows.
    private static bool LeadsBy(StatusLexicon lexicon, TokenizedText text, int next) =>
        next < text.Count && lexicon.TryMatch(text, next, next + 1, out var by) && by.Cue is { Kind: CueKind.Preposition, Value: "by" };

    // "The Baltic States" are three states, whatever region "Baltic" is.
    private static bool IsSet(StatusLexicon lexicon, TokenizedText text, int token, List<Item> named, int next, int end, out CueHit hit)
    {
        hit = default;
        return next < named.Count && named[next].Kind == ItemKind.Other && named[next].First - token <= SetWords
            && lexicon.TryMatch(text, token, end, out hit) && hit.Cue.Kind == CueKind.Set && hit.TokenCount > named[next].First - token;
    }

    private static bool IsFootnote(TokenizedText text, int open, int end) =>
        open > 0 && open + 2 < end && text[open].Is('[') && text[open + 2].Is(']') && text[open + 1].Length <= LongestNote && (text[open + 1].Kind == TokenKind.Number || text[open + 1].Length == 1);

    // "37.º", "3.5": no stop.
    private static bool IsInsideNumber(TokenizedText text, int index) =>
        text[index].Is('.') && index > 0 && index + 1 < text.Count && text[index - 1].Kind == TokenKind.Number && !text[index].SpaceBefore && !text[index + 1].SpaceBefore;

    private static readonly char[] Marks = [',', ';', ':', '(', ')', '-', '"', '\'', '.', '?', '!', '|', '*', '[', ']', '/', '·', '•'];

    private static char Mark(in Token token)
    {
        if (token.Kind >= TokenKind.Punctuation)
        {
            foreach (var mark in Marks)
            {
                if (token.Is(mark))
                {
                    return mark;
                }
            }

            return '~';
        }

        return '\0';
    }

    private static List<Item> Named(DocumentContext document, EntityReference[] references, Sentence sentence, Affixes affixes)
    {
        var text = document.Text;
        var span = text.Span(sentence.FirstToken, sentence.EndToken - 1);
        var mentions = document.Mentions;
        var (first, next) = (Search.FirstAtOrAfter(mentions, span.Start, m => m.Span.Start), Search.FirstAtOrAfter(mentions, span.End, m => m.Span.Start));
        var (from, to) = (Search.FirstAtOrAfter(references, span.Start, r => r.Span.Start), Search.FirstAtOrAfter(references, span.End, r => r.Span.Start));
        var named = new List<Item>(next - first + to - from);
        for (var m = first; m < next; m++)
        {
            named.Add(Named(text, mentions[m], affixes));
        }

        var count = named.Count;
        for (var r = from; r < to; r++)
        {
            var reference = references[r];
            var mention = named.FindIndex(0, count, n => n.Span.Overlaps(reference.Span));
            if (mention >= 0 && reference.Kind == EntityReference.Organ && named[mention].Kind == ItemKind.Other)
            {
                named[mention] = named[mention] with { OrganOf = reference.EntityId[4..] };
            }
            else if (mention < 0)
            {
                var kind = reference.EntityId.StartsWith("org:", StringComparison.Ordinal) ? ItemKind.Organization
                    : reference.Kind == "demonym" ? ItemKind.Demonym : ItemKind.Country;
                var id = kind == ItemKind.Organization ? reference.EntityId[4..] : reference.EntityId;
                named.Add(At(text, kind, reference.Span, affixes) with { Id = id });
            }
        }

        if (named.Count > count)
        {
            named.Sort((a, b) => a.Span.CompareTo(b.Span));
        }

        return named;
    }

    private static Item Named(TokenizedText text, Mention mention, Affixes affixes)
    {
        var (kind, id) = mention switch
        {
            PlaceMention { PlaceId: { Length: 2 } country } => (ItemKind.Country, country),
            // A city of no country (XX) stands for none.
            PlaceMention { PlaceId: [_, _, ':', ..] city } when !city.StartsWith("XX", StringComparison.Ordinal) => (ItemKind.City, city),
            // A predecessor that the guide has no id for stands for its successor: the European Communities for the Union.
            OrganizationMention { EntityId: { } organization } => (ItemKind.Organization, mention.Value ?? organization),
            DateMention { Temporal.IsDuration: false } => (ItemKind.Date, null),
            DocumentSymbolMention symbol => (ItemKind.Symbol, symbol.Symbol.Text),
            _ => (ItemKind.Other, (string?)null),
        };
        return At(text, kind, mention.Span, affixes) with { Id = id, Mention = mention };
    }

    private static Item At(TokenizedText text, ItemKind kind, TextSpan span, Affixes affixes)
    {
        var first = text.IndexAt(span.Start);
        var end = first;
        while (end < text.Count && text[end].Start < span.End)
        {
            end++;
        }

        var prefix = span.Start > text[first].Start ? text.Raw.AsSpan(text[first].Start, span.Start - text[first].Start) : [];
        return new Item(kind, first, Math.Max(end, first + 1), span) { Coordinated = affixes.Coordinates(prefix), PrefixRole = affixes.Role(prefix) };
    }
}
