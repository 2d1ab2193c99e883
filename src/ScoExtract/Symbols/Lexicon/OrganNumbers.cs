using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Numbers;

namespace ScoExtract.Symbols.Lexicon;

/// <summary>Which numbers the bodies give out, as far as it tells them apart.</summary>
internal static class OrganNumbers
{
    /// <summary>The first decision of the Economic and Social Council in each year.</summary>
    public const int FirstEcosocDecision = 201;

    /// <summary>No smaller number is taken for a resolution without a body's name.</summary>
    public const int LeastPlainNumber = 200;

    /// <summary>The last session of the Economic and Social Council with a Roman number.</summary>
    public const int LastEcosocSession = 63;

    private const int GreatestGeneralAssemblyNumber = 400;
    private const int FirstGeneralAssemblyDecision = 301;
    private const int GreatestGeneralAssemblyDecision = 900;
    private const int LastHumanRightsCouncilNumber = 130;
    private const int FirstHumanRightsCouncilDecision = 101;
    private const int GreatestHumanRightsCouncilNumber = 150;
    private const int LeastBareOfAssembly = 1000;

    /// <summary>Whether the body can have given out the number.</summary>
    /// <param name="code">The body.</param>
    /// <param name="atom">The number.</param>
    /// <param name="context">What the words around say.</param>
    /// <param name="isNamed">Whether the body is named with the number; one that is only near must be borne out by the number.</param>
    public static bool IsPlausible(string code, in NumberAtom atom, in CitationContext context, bool isNamed)
    {
        switch (code)
        {
            case "SC" when atom.Shape == AtomShape.Bracket:
                return isNamed || IsNearYear(atom.Number, atom.Group);
            case "SC":
                return atom.Number <= ResolutionNumbering.LastKnownSecurityCouncil + 500
                    && (atom.StatedYear == 0 || isNamed || ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.StatedYear));
            case "GA" when atom.Shape == AtomShape.Bare:
                // Few resolutions of the first years are cited by a bare number.
                return ResolutionNumbering.OldSession(atom.Number) is { } old && (atom.StatedYear == 0 ? atom.Letter != '\0' || atom.Number >= LeastBareOfAssembly || ResolutionNumbering.IsNotedOfAssembly(atom.Number) : old.SatIn(atom.StatedYear));
            case "GA" when atom.Shape == AtomShape.Session:
                return atom.Group <= ResolutionNumbering.LastSession && atom.Number <= GreatestGeneralAssemblyDecision
                    && (isNamed || IsGeneralAssemblyNumber(atom, context.IsDecision) && !IsHumanRightsCouncilYear(atom));
            case "GA" when atom.Shape == AtomShape.Roman:
                return isNamed || ResolutionNumbering.IsOldSession(atom.Number, atom.Session!);
            case "ECOSOC" when atom.Shape == AtomShape.Roman:
                // The Council's numbers ran on from session to session as well, but lower: what fits the Assembly's session is the Assembly's.
                return !atom.Session!.Contains('-', StringComparison.Ordinal) && RomanNumeral.Parse(atom.Session) <= LastEcosocSession
                    && (isNamed || atom.Number < LeastPlainNumber || !ResolutionNumbering.IsOldSession(atom.Number, atom.Session));
            case "ECOSOC":
                return isNamed || context.IsDecision == (atom.Number >= FirstEcosocDecision);
            case "HRC" when atom.Number > GreatestHumanRightsCouncilNumber || context.IsDecision && atom.Number < FirstHumanRightsCouncilDecision:
                return false;
            case "HRC" when !isNamed && atom.Shape == AtomShape.Session:
                // Not a session of the Assembly, or a date that only the Council's session fits.
                return atom.Number <= LastHumanRightsCouncilNumber
                    && (atom.Group < ResolutionNumbering.FirstSlashSession || atom.StatedYear == 0 || !ResolutionNumbering.IsSessionYear(atom.Group, atom.StatedYear));
            default:
                return true;
        }
    }

    /// <summary>Whether the General Assembly numbers its resolutions, or its decisions, so high.</summary>
    public static bool IsGeneralAssemblyNumber(in NumberAtom atom, bool isDecision) =>
        isDecision ? atom.Number is >= FirstGeneralAssemblyDecision and <= GreatestGeneralAssemblyDecision : atom.Number <= GreatestGeneralAssemblyNumber;

    /// <summary>The date beside it is none of that session of the Assembly, but one of that session of the Council, which meets thrice a year since 2006.</summary>
    public static bool IsHumanRightsCouncilYear(in NumberAtom atom) =>
        atom.StatedYear > 0 && !ResolutionNumbering.IsSessionYear(atom.Group, atom.StatedYear) && atom.Number <= LastHumanRightsCouncilNumber
        && Math.Abs(atom.StatedYear - 2006 - (atom.Group / 3)) <= 1;

    /// <summary>Whether the session is the one before or after that which adopted a General Assembly resolution of this number: a misprint, unless the Economic and Social Council numbers so too.</summary>
    public static bool IsNearSession(in NumberAtom atom) =>
        atom.Number >= LeastBareOfAssembly && ResolutionNumbering.OldSession(atom.Number) is { } old && RomanNumeral.Parse(old.Name) is > 0 and var session && Math.Abs(RomanNumeral.Parse(atom.Session!) - session) == 1;

    /// <summary>Whether a Security Council resolution is of about this year. A misprint is a year off; what is further off is something else.</summary>
    public static bool IsNearYear(int number, int year) =>
        ResolutionNumbering.IsSecurityCouncilYear(number, year) || ResolutionNumbering.SecurityCouncilYear(number) is > 0 and var known && Math.Abs(known - year) <= 1;
}
