using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;

namespace ScoExtract.Symbols.Organs;

/// <summary>Decides whose resolution or decision a number is: by the words nearest to it, then by its shape, its date and the speaking body.</summary>
internal sealed class OrganChooser(OrganTrail trail)
{
    private readonly Dictionary<int, DocumentSymbol> _cited = [];

    // The head whose list has had a number of the Security Council that could be no year.
    private int _headOfCouncil = -1;

    /// <summary>The symbol that the number stands for; null when the words do not make it a citation of a known body.</summary>
    public DocumentSymbol? Choose(in NumberAtom atom, in CitationContext context)
    {
        if (context is { After: CitingOrgan.Unknown, Own: null, Inside: null, Before: null } && !trail.HasAny
            || context is { After: CitingOrgan.Common, Own: null, Inside: null, Before: null } && atom.Shape == AtomShape.Year && !trail.HasAny)
        {
            return null;
        }

        if (context.NeedsBody && (context.Inside ?? context.After ?? context.Before) is null or CitingOrgan.Foreign or CitingOrgan.Unknown or CitingOrgan.Common)
        {
            return null;
        }

        var named = false;
        foreach (var organ in (ReadOnlySpan<string?>)[context.Own, context.Inside, context.After, context.Before])
        {
            if (organ == CitingOrgan.Foreign)
            {
                return null;
            }

            named |= organ is not (null or "UN" or CitingOrgan.Unknown or CitingOrgan.Common);
            if (organ is not null && Try(organ, atom, context, isNamed: true) is { } symbol)
            {
                return Remember(atom, symbol);
            }
        }

        return Remember(atom, FromContext(atom, context, named));
    }

    /// <summary>Whether a resolution of this number was cited before.</summary>
    public bool HasCited(int number) => _cited.ContainsKey(number);

    private DocumentSymbol? FromContext(in NumberAtom atom, in CitationContext context, bool named)
    {
        var isFirst = true;
        foreach (var organ in trail.Between(context.SentenceStart, context.Head))
        {
            if (organ == CitingOrgan.Foreign && isFirst && (atom.Shape & (AtomShape.Bare | AtomShape.Year)) != 0)
            {
                return null;
            }

            isFirst = false;
            if (Try(organ, atom, context, isNamed: false) is { } near)
            {
                return near;
            }
        }

        if (context.Acting is { } acting && acting != CitingOrgan.Foreign && Try(acting, atom, context, isNamed: false) is { } own)
        {
            return own;
        }

        if (atom.Shape == AtomShape.Bare && _cited.TryGetValue(atom.Number, out var cited))
        {
            return cited;
        }

        return (trail.Speaker is { } speaker ? Try(speaker, atom, context, isNamed: false) : null) ?? (named ? null : ByShape(atom, context));
    }

    private DocumentSymbol? Try(string name, in NumberAtom atom, in CitationContext context, bool isNamed)
    {
        var code = Specific(name, atom);
        if (code is null || CitingOrgan.Find(code) is not { } organ)
        {
            return null;
        }

        // The General Assembly of 1971 wrote 2758 (XXVI), others write 2758 (1971).
        if (code == "GA" && atom.Shape == AtomShape.Bracket)
        {
            return ResolutionNumbering.OldSession(atom.Number) is { } old && old.SatIn(atom.Group) && isNamed
                ? organ.Symbol(atom with { Shape = AtomShape.Roman, Session = old.Name }, context.IsDecision)
                : null;
        }

        return organ.Fits(atom, context.IsDecision) && OrganNumbers.IsPlausible(code, atom, context, isNamed) ? organ.Symbol(atom, context.IsDecision) : null;
    }

    // "The Council", "the Assembly", "the Commission": the one that was named last and numbers like this.
    private string? Specific(string name, in NumberAtom atom) => name switch
    {
        "UN" when atom.Shape == AtomShape.Bare => IsKnownAsAssembly(atom) ? "GA" : "SC",
        "UN" => atom.Shape == AtomShape.Bracket ? "SC" : atom.Shape is AtomShape.Session or AtomShape.Roman or AtomShape.Special ? "GA" : null,
        "Assembly" => atom.Shape == AtomShape.Point ? "WHA" : "GA",
        "Council" => atom.Shape switch
        {
            AtomShape.Bare or AtomShape.Bracket => trail.LastOf(["SC", "ECOSOC", "HRC"]) is "ECOSOC" or "HRC" && !trail.Has("SC") ? null : "SC",
            AtomShape.Session or AtomShape.Special => "HRC",
            _ => "ECOSOC",
        },
        "GoverningCouncil" => trail.LastOf(["UNEP", "UNEA", "UNCC"]) is { } body ? body == "UNCC" ? body : "UNEP" : null,

        // Without any other named, the Commission that numbered by the year.
        "Commission" => trail.LastOf(["CHR", "CND", "CSW", "CCPCJ", "ECLAC", "ESCAP"]) ?? (atom.Shape == AtomShape.Year ? "CHR" : null),
        _ => name,
    };

    // Without any body named: what only one body writes so.
    private DocumentSymbol? ByShape(in NumberAtom atom, in CitationContext context)
    {
        switch (atom.Shape)
        {
            case AtomShape.Bare when !context.IsDecision && IsAssemblyNumber(atom):
                return CitingOrgan.Find("GA")!.Symbol(atom, false);
            case AtomShape.Bare when !context.IsDecision && IsPlainSecurityCouncilNumber(atom, context):
                _headOfCouncil = context.Head;
                return CitingOrgan.Find("SC")!.Symbol(atom, false);
            case AtomShape.Bracket when !context.IsDecision && OrganNumbers.IsNearYear(atom.Number, atom.Group):
                return CitingOrgan.Find("SC")!.Symbol(atom, false);
            case AtomShape.Session when atom.Group >= ResolutionNumbering.FirstSlashSession && atom.Group <= ResolutionNumbering.LastSession && OrganNumbers.IsGeneralAssemblyNumber(atom, context.IsDecision):
                return CitingOrgan.Find(OrganNumbers.IsHumanRightsCouncilYear(atom) ? "HRC" : "GA")!.Symbol(atom, context.IsDecision);
            case AtomShape.Session when trail.Has("HRC") && atom.Group < ResolutionNumbering.FirstSlashSession:
                return CitingOrgan.Find("HRC")!.Symbol(atom, context.IsDecision);
            case AtomShape.Special:
                return CitingOrgan.Find("GA")!.Symbol(atom, context.IsDecision);
            case AtomShape.Year when atom.Group >= 1978 && atom.Number != (atom.Group + 1) % 100 && context.IsDecision == (atom.Number >= OrganNumbers.FirstEcosocDecision):
                return CitingOrgan.Find(trail.Has("CHR") && !trail.Has("ECOSOC") && atom.Group <= 2006 ? "CHR" : "ECOSOC")!.Symbol(atom, context.IsDecision);
            case AtomShape.Roman when !context.IsDecision && (ResolutionNumbering.IsOldSession(atom.Number, atom.Session!) || OrganNumbers.IsNearSession(atom)):
                return CitingOrgan.Find("GA")!.Symbol(atom, false);
            case AtomShape.Roman when RomanNumeral.Parse(atom.Session!) is > 30 and <= OrganNumbers.LastEcosocSession || trail.Has("ECOSOC") && RomanNumeral.Parse(atom.Session!) > 0:
                return CitingOrgan.Find("ECOSOC")!.Symbol(atom, context.IsDecision);
            default:
                return null;
        }
    }

    // "Resolution 2118": the Council's are the only ones cited so; what could be a year needs a sign of the United Nations.
    private bool IsPlainSecurityCouncilNumber(in NumberAtom atom, in CitationContext context) =>
        atom.Number >= OrganNumbers.LeastPlainNumber && atom.Letter == '\0'
        && (atom.StatedYear > 0 ? ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.StatedYear) : ResolutionNumbering.SecurityCouncilYear(atom.Number) > 0)
        && (atom.Number is < 1946 or > 2100 || atom.StatedYear > 0 || trail.Has("SC") || trail.Has("UN") || context.Head == _headOfCouncil);

    // "Resolution 2758 of 1971": the date is none of the Council's, or the Assembly's is the one that is cited so.
    // Only the Assembly's resolutions have parts with letters.
    private bool IsAssemblyNumber(in NumberAtom atom) => atom.Letter != '\0' ? ResolutionNumbering.OldSession(atom.Number) is not null : atom.StatedYear > 0
        ? !ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.StatedYear) && ResolutionNumbering.OldSession(atom.Number) is { } old && old.SatIn(atom.StatedYear)
        : IsKnownAsAssembly(atom) && (trail.Has("GA") || !trail.Has("SC"));

    private static bool IsKnownAsAssembly(in NumberAtom atom) =>
        atom.Letter != '\0' || ResolutionNumbering.IsNotedOfAssembly(atom.Number) || atom.Number > ResolutionNumbering.LastKnownSecurityCouncil + 100 && ResolutionNumbering.OldSession(atom.Number) is not null;

    private DocumentSymbol? Remember(in NumberAtom atom, DocumentSymbol? symbol)
    {
        if (symbol is not null && symbol.Kind == DocumentSymbolKind.Resolution && atom.Shape is AtomShape.Bracket or AtomShape.Roman or AtomShape.Bare)
        {
            _cited[atom.Number] = symbol!;
        }

        return symbol;
    }
}
