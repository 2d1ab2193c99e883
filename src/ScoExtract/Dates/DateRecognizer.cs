using System.Collections.Concurrent;
using ScoExtract.Components;
using ScoExtract.Dates.Grammar;
using ScoExtract.Dates.Lexicon;
using ScoExtract.Dates.Values;
using ScoExtract.Languages;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Finds what is written: proposes a candidate for every date expression, with a value as far as its own words tell. Safe to share between threads.</summary>
/// <remarks>Anchored on numbers and the words that a date can begin with: every other token costs a bit test.</remarks>
internal sealed class DateRecognizer : IPipelineComponent
{
    /// <summary>Below the priority of document symbols, so that <c>A/RES/2004/30</c> wins over the year in it.</summary>
    internal const int Priority = 50;

    // Eras and months of other calendars are names too: the Republic of China is the first word of 中华民国三十四年.
    private const int CalendarPriority = 70;

    // What Latin words in a text of another script are read with: mastheads, references, captions. Those of the text's own script in a paragraph of a Latin one are read with its own language.
    private const string LatinFallback = "en";

    private readonly Language[] _languages;
    private readonly Language? _latin;

    public DateRecognizer(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        _languages = [.. packs.Select(p => new Language(DateGrammar.Load(p, tokenizer)))];
        _latin = Array.Find(_languages, l => l.Grammar.Code == LatinFallback);
    }

    /// <inheritdoc/>
    public string Name => "dates";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        var (language, matcher, second, other, next) = ((Language?)null, (PatternMatcher?)null, (Language?)null, (PatternMatcher?)null, 0);
        var own = Array.Find(_languages, l => l.Grammar.Code == document.Language?.Code && l.Grammar.Script != Script.Latin);
        foreach (var sentence in document.Sentences)
        {
            if (LanguageOf(document, sentence) is not { } wanted)
            {
                ScanInAny(document, sentence);
                continue;
            }

            if (wanted != language)
            {
                language?.Return(matcher!);
                second?.Return(other!);
                (language, matcher) = (wanted, wanted.Rent(document.Text));
                second = language.Grammar.Script == Script.Latin ? own : _latin;
                other = second?.Rent(document.Text);
                cancellation.ThrowIfCancellationRequested();
            }

            next = Scan(document, language!.Grammar, matcher!, sentence, next, second?.Grammar, other);
        }

        language?.Return(matcher!);
        second?.Return(other!);
    }

    private Language? LanguageOf(DocumentContext document, Sentence sentence)
    {
        var code = document.LanguageOf(sentence)?.Code;
        foreach (var language in _languages)
        {
            if (language.Grammar.Code == code)
            {
                return language;
            }
        }

        return null;
    }

    // A few words of which nothing tells the language: that one is right which reads most of them as dates.
    private void ScanInAny(DocumentContext document, Sentence sentence)
    {
        var candidates = document.Candidates;
        var (first, script) = (candidates.Count, ScriptOf(document.Text, sentence));
        var (best, most) = (Array.Empty<MentionCandidate>(), 0);
        foreach (var language in _languages)
        {
            if (script != Script.Other && language.Grammar.Script != script)
            {
                continue;
            }

            var matcher = language.Rent(document.Text);
            Scan(document, language.Grammar, matcher, sentence, 0, null, null);
            language.Return(matcher);
            var found = candidates.Skip(first).ToArray();
            while (candidates.Count > first)
            {
                candidates.RemoveAt(candidates.Count - 1);
            }

            var covered = found.Sum(c => c.Mention.Span.Length);
            (best, most) = covered > most ? (found, covered) : (best, most);
        }

        foreach (var candidate in best)
        {
            candidates.Add(candidate);
        }
    }

    private static Script ScriptOf(TokenizedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text[i].Kind is TokenKind.Word or TokenKind.Ideograph)
            {
                return text[i].Script;
            }
        }

        return Script.Other;
    }

    // What was taken may reach into the next sentence, where an abbreviation looked like the end of one; returns the token at which to go on.
    private static int Scan(DocumentContext document, DateGrammar grammar, PatternMatcher matcher, Sentence sentence, int from, DateGrammar? second, PatternMatcher? other)
    {
        var tokens = document.Text.Tokens;
        var (raw, starts) = (document.Text.Raw, grammar.Starts);
        var i = Math.Max(sentence.FirstToken, from);
        var taken = i;
        while (i < sentence.EndToken)
        {
            var next = i + 1;
            ref readonly var token = ref tokens[i];
            if (token is { Kind: TokenKind.Number, Length: DamagedMonths.DigitsOfYear } && DamagedMonths.WordBefore(tokens, i) is var word && word >= taken && grammar.Classifier.MayBeMonth(raw, tokens[word]))
            {
                // A word before a year may be a month that OCR damaged.
                next = Math.Max(next, TryAt(document, grammar, matcher, PatternPosition.Before(word)));
            }

            if (next <= i + 1 && starts.MayStart(raw, token) && !starts.IsRuledOut(raw, tokens, i))
            {
                next = TryAt(document, grammar, matcher, PatternPosition.Before(i));
            }

            if (next <= i + 1 && grammar.HasPrefixes && token.Kind == TokenKind.Word && starts.MayBePrefix(raw[token.Start]) && MayStartAfterPrefix(document.Text, grammar, i))
            {
                next = Math.Max(next, TryAt(document, grammar, matcher, PatternPosition.AfterPrefix(i)));
            }

            if (next <= i + 1 && second is not null && IsOf(second.Script, tokens, i) && (token.Kind is not (TokenKind.Word or TokenKind.Ideograph) || second.Starts.MayStart(token.Hash)))
            {
                next = TryAt(document, second, other!, PatternPosition.Before(i));
            }

            taken = next > i + 1 ? next : taken;
            i = Math.Max(i + 1, next);
        }

        return i;
    }

    private static bool MayStartAfterPrefix(TokenizedText text, DateGrammar grammar, int token) =>
        grammar.Lexicon.Prefix(text, token) is { Length: > 0 } prefix
        && (token + 1 == text.Count || grammar.Starts.MayStartAfterPrefix(text.Raw, Folding.Hash(text.Characters(token)[prefix.Length..]), text[token + 1]));

    // A word of a script, or a number right before one; in Latin also what holds letters and digits (3rd).
    private static bool IsOf(Script script, ReadOnlySpan<Token> tokens, int index) => tokens[index].Kind switch
    {
        TokenKind.Word or TokenKind.Ideograph => tokens[index].Script == script,
        TokenKind.Alphanumeric => script == Script.Latin,
        TokenKind.Number => index + 1 < tokens.Length && tokens[index + 1].Kind is TokenKind.Word or TokenKind.Ideograph && tokens[index + 1].Script == script,
        _ => false,
    };

    // Returns the token at which to go on.
    private static int TryAt(DocumentContext document, DateGrammar grammar, PatternMatcher matcher, int position)
    {
        var text = document.Text;
        var token = PatternPosition.Token(position);
        if (!matcher.TryMatch(position, out var match))
        {
            return token + 1;
        }

        var (first, last) = (PatternPosition.Token(match.Begin), PatternPosition.Token(match.End - 1));
        var row = grammar.Rows[match.Pattern];
        if (row.Kind == DateKind.None)
        {
            return PatternPosition.Token(match.End + 1);
        }

        if (!NumberBoundary.IsWhole(text, first, last))
        {
            return token + 1;
        }

        var start = text[first].Start;
        if (PatternPosition.IsAfterPrefix(match.Begin))
        {
            start += grammar.Lexicon.Prefix(text, first).Length;
        }

        // A stretching mark at the end belongs to its letter (هـ).
        var end = text[last].End;
        while (end < text.Raw.Length && text.Raw[end] == '\u0640')
        {
            end++;
        }

        var span = new TextSpan(start, end);
        var reading = DateBuilder.Build(row.Kind, matcher.Captures);
        if (reading.IsNone)
        {
            // "les années 2013 et 2014" are no decade, but years; what is no list of days may end in a day.
            return row.Kind is DateKind.Decade or DateKind.Calendar && !reading.IsAllNumbers ? token + 1 : last + 1;
        }

        var value = reading.Value is UnresolvedValue { Expression: ShiftExpression shift } && CountedLength.Find(text, matcher.Captures) is { } length
            ? new UnresolvedValue(shift with { Length = length })
            : reading.Value;
        var mention = new DateMention
        {
            Span = span,
            Text = span.Slice(text.Raw),
            Provenance = row.Provenance,
            Temporal = value,
            Alternatives = reading.Alternative is { } other ? [other] : [],
            Calendar = reading.Calendar,
            IsImpossible = reading.Value is null,
            Order = row.Order,
        };
        document.Candidates.Add(new MentionCandidate(mention, DateBuilder.Get(matcher.Captures, DateSlot.c) is null ? Priority : CalendarPriority));
        return last + 1;
    }

    private sealed class Language(DateGrammar grammar)
    {
        private readonly ConcurrentBag<PatternMatcher> _matchers = [];

        public DateGrammar Grammar { get; } = grammar;

        public PatternMatcher Rent(TokenizedText text)
        {
            var matcher = _matchers.TryTake(out var used) ? used : new PatternMatcher(Grammar.Patterns, Grammar.Classifier);
            matcher.Reset(text);
            return matcher;
        }

        public void Return(PatternMatcher matcher)
        {
            matcher.Reset(null);
            _matchers.Add(matcher);
        }
    }
}
