using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.ShortForms;

/// <summary>Reads the short names of several words that a document defines in quotes: <c>中亚绿色论坛（以下简称“绿色论坛”）</c>. Immutable, so safe to share between threads.</summary>
/// <remarks>The name before the bracket holds the words of the short one in their order; how far left of these it goes, its head and its capitals tell.</remarks>
internal sealed class QuotedShortForms(IReadOnlyList<LanguagePack> packs)
{
    private const int LongestBracket = 20;
    private const int LongestName = 16;
    private const int FewestHanCharacters = 3;

    private readonly WordSet _heads = new(packs, "organization-words");
    private readonly WordSet _definitionWords = new(packs, "definition-words");
    private readonly WordSet _stops = new(packs, "name-stops");
    private readonly NameLinks _links = new(packs);

    /// <summary>The tokens, from first to just past the last, of the short name in the bracket that opens at an index; both 0 where it defines none.</summary>
    public (int First, int End) Read(TokenizedText text, int open)
    {
        var (quote, defines) = (-1, false);
        for (var i = open + 1; i < text.Count && i <= open + LongestBracket; i++)
        {
            if (text[i].Is('"') && quote >= 0)
            {
                var first = quote + 1;
                first += _links.Of(text, first);
                return i + 1 < text.Count && text[i + 1].Is(')') && IsName(text, first, i) ? (first, i) : default;
            }

            if (text[i].Is('"') && defines)
            {
                quote = i;
            }
            else if (quote < 0 && !text[i].Is(',') && !text[i].Is(':') && !(defines |= _definitionWords.Contains(text[i])))
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>The first token of the name before a bracket, of which <paramref name="shortForm"/> holds words; -1 where it has none.</summary>
    public int Start(DocumentContext document, int open, (int First, int End) shortForm)
    {
        var text = document.Text;
        var sentence = document.Sentences[document.SentenceAt(open)].FirstToken;
        var (start, word) = (open, shortForm.End - 1);
        while (word >= shortForm.First)
        {
            start--;
            if (start < sentence || open - start > LongestName || text[start].Kind >= TokenKind.Punctuation)
            {
                return -1;
            }

            word -= text[start].Hash == text[word].Hash ? 1 : 0;
        }

        return text[start].Script switch
        {
            Script.Han => WhileHan(text, start, Math.Max(sentence, open - LongestName)),
            Script.Arabic => ToHead(text, start, Math.Max(sentence, open - LongestName)),
            _ => WhileCapitalized(text, start, Math.Max(sentence, open - LongestName)),
        };
    }

    // "the Green Forum", but not "the Committee" nor words of prose.
    private static bool IsName(TokenizedText text, int first, int end)
    {
        var isHan = first < end && text[first].Script == Script.Han;
        if (end - first < (isHan ? FewestHanCharacters : 2) || (text[first].Script is Script.Latin or Script.Cyrillic && (text[first].Flags & TokenFlags.Capitalized) == 0))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (text[i].Kind >= TokenKind.Punctuation)
            {
                return false;
            }
        }

        return true;
    }

    private int WhileHan(TokenizedText text, int start, int limit)
    {
        while (start > limit && text[start - 1].Kind == TokenKind.Ideograph && !_stops.Contains(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private int ToHead(TokenizedText text, int start, int limit)
    {
        for (var i = start; i >= limit && text[i].Kind < TokenKind.Punctuation; i--)
        {
            if (_heads.Contains(text[i]))
            {
                return i;
            }
        }

        return start;
    }

    private int WhileCapitalized(TokenizedText text, int start, int limit)
    {
        for (var i = start - 1; i >= limit && text[i].Kind == TokenKind.Word; i--)
        {
            // "The" may have a capital too, at the sentence's beginning.
            var isLink = _links.Of(text, i) > 0;
            if (!isLink && (text[i].Flags & TokenFlags.Capitalized) == 0)
            {
                break;
            }

            start = isLink ? start : i;
        }

        return start;
    }
}
