using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Organs;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads the numbers of one citation, a single one or a list, and gives each the body whose act it is.</summary>
internal sealed class CitationList(TokenizedText text, SymbolLexicon lexicon, AtomReader atoms, ListGap gap, OrganPhrases organs, OrganChooser chooser, SymbolOutput output)
{
    private const int LongestAdoption = 16;

    private readonly LetterList _letters = new(atoms);
    private readonly NumberRange _ranges = new(text, lexicon, atoms);
    private readonly List<NumberAtom> _members = [];

    /// <summary>Index just past the last number that was read, whether it was a citation or not.</summary>
    public int ReadEnd { get; private set; }

    /// <summary>Reads a list on from its first number: its members, then the body that may follow it.</summary>
    /// <param name="atom">The first number.</param>
    /// <param name="context">What the words before it say.</param>
    /// <param name="rule">Provenance of the mentions.</param>
    /// <param name="plural">Whether the head is a plural, which bare numbers may follow.</param>
    /// <returns>Index just past the last number that is a citation; 0 when none is.</returns>
    public int Read(NumberAtom atom, CitationContext context, string rule, bool plural)
    {
        _members.Clear();
        while (_members.Count < ListGap.MostMembers)
        {
            var passed = gap.Pass(text, atom.EndToken);
            atom = passed.Year > 0 ? atom with { StatedYear = passed.Year } : atom;
            _members.Add(atom);
            atom = _ranges.Read(_letters.Read(text, atom, _members), _members);
            var end = atom.EndToken;
            passed = gap.Pass(text, end);
            if (!(passed.IsJoined || passed.Year > 0) || !atoms.TryRead(text, passed.End, out var next) || !next.CanFollow(atom, plural || IsNumbered(next.FirstToken) || IsSigned(next.EndToken) || text.IsMark(atom.EndToken, TokenMarks.Slash)))
            {
                context = context with { After = organs.After(end), Acting = organs.Acting(end) };
                _members[^1] = WithAdoption(_members[^1], end);
                break;
            }

            atom = next;
        }

        return Emit(context, rule);
    }

    /// <summary>Reads the numbers that stand before a head which comes last: 第1540(2004)、1737(2006)号决议.</summary>
    /// <param name="start">The first token from which on only numbers and what joins them lead up to the head.</param>
    /// <param name="context">What the head says.</param>
    /// <param name="rule">Provenance of the mentions.</param>
    /// <returns>Index just past the last number that is a citation; 0 when none is, -1 when there are no numbers.</returns>
    public int ReadBackward(int start, CitationContext context, string rule)
    {
        _members.Clear();
        var stated = 0;
        for (var at = start; at < context.Head;)
        {
            // The date stands before the number that it belongs to.
            if (gap.Dates.TryPass(text, ref at, out var year))
            {
                stated = year;
            }
            else if (atoms.TryRead(text, at, out var atom) && atom.EndToken <= context.Head)
            {
                _members.Add(atom with { StatedYear = stated });
                at = _ranges.Read(_letters.Read(text, _members[^1], _members), _members).EndToken;
                stated = 0;
            }
            else
            {
                at++;
            }
        }

        return _members.Count == 0 ? -1 : Emit(context with { Before = organs.Before(start), Head = start }, rule);
    }

    // "Resolution 1975, passed by 15 votes on 30 March 2011", القرار 68/45 الذي اعتمدته الجمعية العامة في 6 كانون الأول/ديسمبر 1990:
    // the year of the adoption, where it makes a resolution of what could be a year, or shows that a number is turned round.
    private NumberAtom WithAdoption(in NumberAtom atom, int end)
    {
        if (atom.StatedYear > 0 || atom.Shape is not (AtomShape.Bare or AtomShape.Session))
        {
            return atom;
        }

        var at = text.IsMark(end, TokenMarks.Comma) ? end + 1 : end;
        if (lexicon.FindLink(text, at, CueKind.About, out _) is not { Value: LexiconEntry.Adoption } && lexicon.FindLink(text, at, CueKind.Date, out _) is null)
        {
            return atom;
        }

        for (var last = Math.Min(text.Count, at + LongestAdoption); at < last && text[at].Hash != TokenMarks.Stop && text[at].Hash != TokenMarks.Semicolon; at++)
        {
            var date = at;
            if (gap.Dates.TryPass(text, ref date, out var year) && year > 0)
            {
                return (atom.Shape == AtomShape.Bare ? ResolutionNumbering.IsSecurityCouncilYear(atom.Number, year) : ResolutionNumbering.IsSessionYear(atom.Number, year) && !ResolutionNumbering.IsSessionYear(atom.Group, year))
                    ? atom with { StatedYear = year } : atom;
            }
        }

        return atom;
    }

    // "resolution No. 242 and No. 338": the number sign says what the singular does not.
    private bool IsNumbered(int index) =>
        index > 1 && lexicon.FindLink(text, text.IsMark(index - 1, TokenMarks.Stop) ? index - 2 : index - 1, CueKind.Ordinal, out _) is not null;

    // 第181号、194号: the sign comes last.
    private bool IsSigned(int end) => text.IsKind(end, TokenKind.Ideograph) && text.Raw[text[end].Start] is '号' or '號';

    private int Emit(in CitationContext context, string rule)
    {
        var done = 0;
        ReadEnd = _members[^1].EndToken;
        foreach (var member in _members)
        {
            if (member.NeedsDate && !(member.StatedYear > 0 && ResolutionNumbering.IsSessionYear(member.Group, member.StatedYear)))
            {
                continue;
            }

            var read = ReversedNumber.Straighten(GluedFootnote.TakeOff(member, context.IsDecision, out var hadNote), text, out var isReversed);
            if (chooser.Choose(read, context) is not { } symbol)
            {
                continue;
            }

            if (member.IsImplied)
            {
                output.AddImplied(symbol, member.FirstToken, rule);
            }
            else
            {
                output.Add(symbol, member.FirstToken, member.EndToken, rule, isReversed || hadNote || member.IsMended);
            }

            done = member.EndToken;
        }

        return done;
    }
}
