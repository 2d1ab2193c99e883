using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Unlisted;

/// <summary>What words that no table lists, and that a tagger takes for a place or an organization, must be to be one. Immutable, so safe to share between threads.</summary>
/// <remarks>These are rules of the annotation guide and of writing, which no probability can outweigh.</remarks>
internal sealed class UnlistedNames(NameCatalog catalog, IReadOnlyList<LanguagePack> packs)
{
    // So many characters between two words, mostly spaces, part columns.
    private const int ColumnGap = 6;

    private readonly WordSet _heads = new(packs, "organization-words");
    private readonly WordSet _stateBodies = new(packs, "organization-words", "alone");
    private readonly WordSet _titles = new(packs, "text-titles");
    private readonly NameLinks _links = new(packs);

    /// <summary>The words that tie a name to the one that follows.</summary>
    public NameLinks Links => _links;

    /// <summary>Whether the words can be the name that they are taken for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The words.</param>
    /// <param name="isPlace">Whether they are taken for a place, not an organization.</param>
    public bool Allows(TokenizedText text, NameCandidate candidate, bool isPlace)
    {
        ref readonly var token = ref text[candidate.First];
        var isOneWord = candidate.End == candidate.First + 1;
        var isAcronym = (token.Flags & TokenFlags.AllUpper) != 0;
        catalog.Lists(text, candidate.First, candidate.End, out var isNoName);

        // The tables leave a short acronym out because it stands for many things (CE, BAD); no probability tells which.
        return !isNoName && !(candidate.IsLeftOut && isOneWord && isAcronym && token.Length <= 3)
            && LooksLikeName(text, candidate.First, candidate.End)
            && ((isOneWord && isAcronym) || !IsDescription(text, candidate, isPlace))
            && (isPlace || !(IsTitleOfText(text, candidate) || IsRestOfCompound(text, candidate.First) || (!isAcronym && IsRestOfName(text, candidate.First))));
    }

    /// <summary>Index of the first token of the name proper: behind a quotation mark that the candidate opens and does not close, as in <c>компания «[Ромашка]»</c>, else the candidate's first.</summary>
    public static int NameStart(TokenizedText text, NameCandidate candidate)
    {
        var (quotes, last) = (0, candidate.First - 1);
        for (var i = candidate.First; i < candidate.End; i++)
        {
            if (text[i].Is('"'))
            {
                (quotes, last) = (quotes + 1, i);
            }
        }

        return quotes % 2 == 1 && last + 1 < candidate.End ? last + 1 : candidate.First;
    }

    /// <summary>Index just past the last token of a place's name: a noun written small behind it says what is there, <c>[Kavumu] airport</c>.</summary>
    public static int PlaceEnd(TokenizedText text, int start, int end) =>
        end - start > 1 && text[end - 1] is { Kind: TokenKind.Word, Script: Script.Latin } last && (last.Flags & TokenFlags.Capitalized) == 0 && text[end - 2].Kind == TokenKind.Word ? end - 1 : end;

    /// <summary>Code units of a conjunction or preposition that is glued to the name and no part of it; 0 for none.</summary>
    /// <remarks>Whether a first letter is one, the word behind it tells: it starts a listed name, as the whole word does not.</remarks>
    public int PrefixLength(TokenizedText text, NameCandidate candidate)
    {
        Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
        var count = candidate.Tagger.Clitics.Split(text, candidate.First, readings);
        if (count == 0 || catalog.Gazetteer.Starts(text[candidate.First].Hash))
        {
            return 0;
        }

        foreach (var reading in readings[..count])
        {
            if (catalog.Gazetteer.Starts(reading.Hash))
            {
                return reading.Skip;
            }
        }

        return 0;
    }

    // "The Council", "la Commission", "Forum": an article at most and a word that longer names of organizations begin with. "La Chambre" is the State's.
    private bool IsDescription(TokenizedText text, NameCandidate candidate, bool isPlace)
    {
        var last = candidate.End - 1;
        return last - candidate.First == _links.Of(text, candidate.First)
            && (isPlace ? _heads.Contains(text[last]) : !_stateBodies.Contains(text[last]) && catalog.Gazetteer.Starts(text[last].Hash) && (last == candidate.First || _heads.Contains(text[last])));
    }

    // "Universal Declaration of Human Rights", "South Pacific Nuclear Free Zone Treaty": no head of an organization's name, but that of a text.
    private bool IsTitleOfText(TokenizedText text, NameCandidate candidate)
    {
        var isTitle = false;
        for (var i = candidate.First; i < candidate.End; i++)
        {
            if (_heads.Contains(text[i]))
            {
                return false;
            }

            isTitle |= _titles.Contains(text[i]) && (text[i].Script is not (Script.Latin or Script.Cyrillic) || (text[i].Flags & TokenFlags.Capitalized) != 0);
        }

        return isTitle;
    }

    // "Ministerio de [Relaciones Exteriores]": what the head of a longer name goes on with, unless it has a head of its own.
    private bool IsRestOfName(TokenizedText text, int first)
    {
        var at = first - 1;
        while (at >= 0 && _links.Of(text, at) > 0)
        {
            at--;
        }

        return at >= 0 && at < first - 1 && text[first].Script is Script.Latin && !_heads.Contains(text[first])
            && (text[at].Flags & TokenFlags.Capitalized) != 0 && _heads.Contains(text[at]);
    }

    private static bool LooksLikeName(TokenizedText text, int first, int end)
    {
        // "> — [name]": what is quoted, listed or pointed at begins with its mark, a name with a word or the quotation mark before it.
        if (text[first].Kind is TokenKind.Punctuation or TokenKind.Symbol && !text[first].Is('"'))
        {
            return false;
        }

        // A dot joins the parts of a person's name that is written by its sound: 德米特里·[梅德韦杰夫].
        if (text[first].IsInAddress || (text[first].Script == Script.Han && first > 0 && IsNameDot(text, first - 1)))
        {
            return false;
        }

        // The cells of a table or the two sides of a letterhead.
        for (var i = first + 1; i < end; i++)
        {
            if (text[i].Start - text[i - 1].End >= ColumnGap)
            {
                return false;
            }
        }

        foreach (ref readonly var token in text.Tokens[first..end])
        {
            if (token.Script is Script.Arabic or Script.Han || (token.Flags & TokenFlags.Capitalized) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Pan-[Asian Bank]".
    private static bool IsRestOfCompound(TokenizedText text, int first) =>
        first > 1 && text[first - 1].Is('-') && !text[first].SpaceBefore && !text[first - 1].SpaceBefore && text[first - 2].Kind == TokenKind.Word;

    private static bool IsNameDot(TokenizedText text, int token) => text.Characters(token) is ['·' or '・' or '．' or '•'];
}
