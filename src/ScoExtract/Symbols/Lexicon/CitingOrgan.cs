using System.Collections.Frozen;
using System.Globalization;
using ScoExtract.Languages;
using ScoExtract.Symbols.Numbers;

namespace ScoExtract.Symbols.Lexicon;

/// <summary>A body whose acts are cited by number: in which forms, and what the canonical symbol begins with.</summary>
internal sealed class CitingOrgan
{
    /// <summary>The code of bodies of no concern here: European, national, private.</summary>
    public const string Foreign = "-";

    /// <summary>The code of a body that no table has, told by its place and its capital: <em>resolution 12 (2003) of the Ministry</em>.</summary>
    public const string Unknown = "?";

    /// <summary>The code of what is told by a common noun: <em>résolution 2021/12 du comité d'entreprise</em>.</summary>
    public const string Common = "~";

    private static readonly FrozenDictionary<string, CitingOrgan> All =
        EmbeddedData.Table("Data/citing-organs.tsv").Rows.Select(r => new CitingOrgan(r)).ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);

    private readonly AtomShape _shapes;
    private readonly int _first;
    private readonly int _last;
    private readonly string _resolution;
    private readonly string _decision;

    private CitingOrgan(TsvRow row)
    {
        Code = row.Required("organ");
        foreach (var form in row.Required("forms").Split(' '))
        {
            _shapes |= Enum.TryParse<AtomShape>(form, ignoreCase: true, out var shape) ? shape : throw row.Error($"'{form}' is no form of number");
        }

        _first = row["first"] is { Length: > 0 } first ? int.Parse(first, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        _last = row["last"] is { Length: > 0 } last ? int.Parse(last, NumberStyles.None, CultureInfo.InvariantCulture) : int.MaxValue;
        (_resolution, _decision) = (row["resolution"], row["decision"]);
    }

    public string Code { get; }

    public static CitingOrgan? Find(string code) => All.GetValueOrDefault(code);

    /// <summary>Whether the body numbers its acts like this.</summary>
    public bool Fits(in NumberAtom atom, bool isDecision) =>
        (_shapes & atom.Shape) != 0
        && (atom.Shape != AtomShape.Bare || atom.Letter == '\0' || Code == "GA")
        && (isDecision ? _decision : _resolution).Length > 0
        && ((atom.Shape & (AtomShape.Session | AtomShape.Year)) == 0 || _first <= atom.Group && atom.Group <= _last)
        && (atom.Shape != AtomShape.Special || Code == "GA" || !atom.Session!.StartsWith('E'))
        && (Code != "GA" || !isDecision || atom.Shape is AtomShape.Session or AtomShape.Special);

    /// <summary>The canonical symbol; null when it would be none.</summary>
    public DocumentSymbol? Symbol(in NumberAtom atom, bool isDecision)
    {
        var prefix = isDecision ? _decision : _resolution;
        var text = atom.Shape switch
        {
            AtomShape.Session when prefix.Split('#') is [var before, var between, var after] => $"{before}{atom.Group}{between}{atom.Number}{after}",
            AtomShape.Session or AtomShape.Year => $"{prefix}{atom.Group}/{atom.Number}{atom.LetterText}",
            AtomShape.Special => $"{prefix}{atom.Session}/{atom.Number}{atom.LetterText}",
            AtomShape.Roman => $"{prefix}{atom.Number}({atom.Session}){atom.LetterText}",
            AtomShape.Bracket => $"{prefix}{atom.Number}({atom.Group})",
            AtomShape.Point => $"{prefix}{atom.Group}.{atom.Number}",
            _ => atom.StatedYear > 0 && Code == "SC" ? $"{prefix}{atom.Number}({atom.StatedYear})" : $"{prefix}{atom.Number}{atom.LetterText}",
        };
        return DocumentSymbol.TryParse(text, out var symbol) ? symbol : null;
    }
}
