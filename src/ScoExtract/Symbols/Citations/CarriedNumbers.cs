using System.Globalization;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads bare numbers by which a sentence goes on to cite the Security Council: <c>Security Council resolutions on Haiti: 940, 975 and 1542</c>, <c>resolution 2585 (2021), carried on by 2642 and 2672</c>, <c>la 2640</c>, <c>а 687-я</c>, <c>1325 and the nine that followed – 1820, 1888, …</c>.</summary>
/// <remarks>
/// The Council's numbers run on, so one that is greater than the last and comes where nothing is counted is very likely one of them. What
/// could be a year needs the company of numbers that could not.
/// </remarks>
internal sealed class CarriedNumbers(TokenizedText text, SymbolLexicon lexicon, ListGap gap, SymbolOutput output)
{
    private const string Rule = "carried";
    private const int Reach = 60;
    private const int MostMembers = 20;
    private const int LeastOfList = 3;
    private const int LongestAbbreviation = 4;

    // Smaller numbers are counts more often than resolutions.
    private const int LeastNumber = 200;

    private readonly List<int> _members = [];

    /// <summary>What stands before a number says how much it takes to believe it.</summary>
    private enum Sign : byte
    {
        None,

        // A dash, a colon or a bracket: a list of three at least.
        List,

        // "by", "and": nothing may follow that it could count.
        Word,

        // An article that agrees with "resolution" and with no number: la 2640.
        Article,
    }

    /// <summary>Whether the number is near enough to a resolution of the Council to be looked at.</summary>
    public bool MayFollow(int index) => output.CouncilEnd > 0 && index - output.CouncilEnd < Reach && text[index].Length is 3 or 4 && text[index].Value >= LeastNumber;

    /// <summary>Reads the number, or the list that begins with it.</summary>
    /// <param name="index">The number.</param>
    /// <param name="sentenceStart">First token of its sentence.</param>
    /// <returns>Index just past the last number; 0 when they are no resolutions.</returns>
    public int Read(int index, int sentenceStart)
    {
        if (output.CouncilEnd <= sentenceStart || !IsNumber(index))
        {
            return 0;
        }

        var ending = EndingLength(index + 1);
        var sign = SignBefore(index);
        _members.Clear();
        _members.Add(index);
        while (ending == 0 && _members.Count < MostMembers && gap.Pass(text, _members[^1] + 1) is { IsJoined: true, Year: 0 } passed
            && passed.End < text.Count && IsNumber(passed.End) && text[passed.End].Value > text[_members[^1]].Value)
        {
            _members.Add(passed.End);
        }

        if (!IsBelievable(sign, ending > 0))
        {
            return 0;
        }

        foreach (var member in _members)
        {
            if (DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"S/RES/{text[member].Value}"), out var symbol))
            {
                output.Add(symbol, member, member + 1, Rule);
            }
        }

        return _members[^1] + 1;
    }

    private bool IsBelievable(Sign sign, bool hasEnding)
    {
        var certain = _members.Count(m => !IsYearLike(text[m].Value));
        if (IsOfStatedYear())
        {
            return true;
        }

        var isAnnounced = output.CouncilNumber == 0;
        if (certain == 0 && !(sign == Sign.Article && _members.Count == 1) && !((sign is Sign.List || isAnnounced) && _members.Count >= LeastOfList && text[_members[0]].Value > output.CouncilNumber))
        {
            return false;
        }

        return hasEnding || sign == Sign.Article
            ? hasEnding || EndsPhrase() || lexicon.FindLink(text, _members[^1] + 1, CueKind.Filler, out _) is not null
            : sign switch
            {
                Sign.Word => EndsPhrase() && (_members.Count >= LeastOfList || (!isAnnounced || _members.Count > 1) && text[_members[0]].Value > output.CouncilNumber),
                Sign.List => (_members.Count >= LeastOfList || isAnnounced && _members.Count > 1) && EndsPhrase(),
                _ => false,
            };
    }

    // "replaced 425 and 426 of 1978": the year of all of them.
    private bool IsOfStatedYear() =>
        gap.Pass(text, _members[^1] + 1).Year is > 0 and var year && _members.TrueForAll(m => ResolutionNumbering.SecurityCouncilYear(text[m].Value) == year);

    private bool EndsPhrase() => lexicon.EndsPhrase(text, _members[^1] + 1);

    private Sign SignBefore(int index)
    {
        var before = index - 1;
        if (before < 0)
        {
            return Sign.None;
        }

        // la « 1820 »
        before -= text.Raw[text[before].Start] is '«' or '“' or '"' && before > 0 ? 1 : 0;
        if (text.IsMark(before, TokenMarks.Open) || text.IsMark(before, TokenMarks.Colon) || text.IsMark(before, TokenMarks.Hyphen) && (!text.IsGlued(index) || !text.IsGlued(before)))
        {
            return Sign.List;
        }

        // "i.e.", "viz."
        if (text.IsMark(before, TokenMarks.Stop) || text.IsMark(before, TokenMarks.Comma))
        {
            return IsAbbreviation(before) ? Sign.List : Sign.None;
        }

        return lexicon.FindLink(text, before, CueKind.Carrier, out var count) is { } carrier && count == 1 ? carrier.Value == "article" ? Sign.Article : Sign.Word : Sign.None;
    }

    private bool IsAbbreviation(int end)
    {
        for (var first = end - 1; first >= 0 && first >= end - LongestAbbreviation; first--)
        {
            if (lexicon.FindLink(text, first, CueKind.Carrier, out var count) is { Value: "list" } && first + count >= end)
            {
                return true;
            }
        }

        return false;
    }

    // 687-я: an ordinal ending that agrees with "resolution".
    private int EndingLength(int at) =>
        text.IsMark(at, TokenMarks.Hyphen) && text.IsGlued(at) && text.IsGlued(at + 1) && lexicon.FindLink(text, at + 1, CueKind.Ending, out var count) is not null ? 1 + count : 0;

    // A number of the Council's that nothing is glued to: no decimal, share, session or year in brackets.
    private bool IsNumber(int index) =>
        text.Value(index) is >= LeastNumber and var number && text[index].Length <= 4 && ResolutionNumbering.SecurityCouncilYear(number) > 0
        && !AtomEdges.IsTail(text, index) && !text.IsMark(index + 1, TokenMarks.Slash)
        && (!AtomEdges.IsGluedOn(text, index + 1) || text.IsMark(index + 1, TokenMarks.Comma)) && !(text.IsMark(index + 1, TokenMarks.Open) && text.Value(index + 2) > 0);

    private static bool IsYearLike(int number) => number is >= 1500 and < 2060;
}
