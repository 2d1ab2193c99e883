using System.Runtime.CompilerServices;

namespace ScoExtract.Names.Catalog;

/// <summary>Reads what a form in a table says of itself: the mark before it, and how it is written.</summary>
internal static class FormMarks
{
    /// <summary>The form without its mark.</summary>
    /// <param name="marked">The form as the table has it: <c>?CE</c>, <c>^Council of Ministers</c>, <c>=Le Monde</c>.</param>
    /// <param name="flags">What mark and letters say is added.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Read(string marked, ref FormFlags flags)
    {
        flags |= marked[0] switch
        {
            '^' => FormFlags.SharedOrgan,
            '?' => FormFlags.Ambiguous,
            '=' => FormFlags.Exact,
            _ => FormFlags.None,
        };
        var form = marked[0] is '^' or '?' or '=' ? marked[1..].TrimStart() : marked;
        flags |= Shape(form);
        return form;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static FormFlags Shape(string form)
    {
        var (letters, upper, phrase) = (0, 0, false);
        foreach (var c in form)
        {
            phrase |= c is ' ' or '-';
            if (char.IsLetter(c))
            {
                letters++;
                upper += char.IsUpper(c) ? 1 : 0;
            }
        }

        return (phrase ? FormFlags.Phrase : 0) | (upper > 0 ? FormFlags.Cased : 0)
            | (upper == letters && upper > 1 && !phrase ? FormFlags.Acronym : 0);
    }
}
