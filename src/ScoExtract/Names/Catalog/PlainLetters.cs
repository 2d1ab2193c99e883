using System.Text;
using ScoExtract.Text;

namespace ScoExtract.Names.Catalog;

/// <summary>Names in the plain letters of which ids of places are made: <c>Asunción</c> is <c>PY:Asuncion</c>.</summary>
internal static class PlainLetters
{
    /// <summary>The name without marks on its letters; its case stays.</summary>
    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAscii(c))
            {
                plain.Append(c);
                continue;
            }

            var at = plain.Length;
            plain.Append(Folding.Fold([c]));
            if (char.IsUpper(c) && plain.Length > at)
            {
                plain[at] = char.ToUpperInvariant(plain[at]);
            }
        }

        return plain.ToString();
    }
}
