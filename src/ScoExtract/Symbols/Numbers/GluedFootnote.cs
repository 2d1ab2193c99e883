using ScoExtract.Symbols.Lexicon;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Takes off the footnote mark that an extracted text has run together with a number: <c>60/1804</c> for <c>60/180</c> and note 4.</summary>
/// <remarks>Only where the number is greater than any that the body has given out, so that nothing else can be meant.</remarks>
internal static class GluedFootnote
{
    private const int GreatestNote = 99;

    /// <summary>The number without the mark; the number itself when it can be one.</summary>
    /// <param name="atom">The number as it is written.</param>
    /// <param name="isDecision">Whether it is cited as a decision, whose numbers are higher.</param>
    /// <param name="isMended">Whether a mark was taken off.</param>
    public static NumberAtom TakeOff(in NumberAtom atom, bool isDecision, out bool isMended)
    {
        isMended = atom is { Shape: AtomShape.Session, Letter: '\0', IsImplied: false, Number: >= 1000, Group: >= ResolutionNumbering.FirstSlashSession and <= ResolutionNumbering.LastSession };
        if (!isMended)
        {
            return atom;
        }

        for (var power = 10; power <= GreatestNote + 1; power *= 10)
        {
            var cut = atom with { Number = atom.Number / power };
            if (atom.Number % power > 0 && OrganNumbers.IsGeneralAssemblyNumber(cut, isDecision))
            {
                return cut;
            }
        }

        isMended = false;
        return atom;
    }
}
