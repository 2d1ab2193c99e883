using ScoExtract.Names.Catalog;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>Joins a movement of national societies with the nationality beside it: <c>la [Croix-Rouge malawite]</c>, <c>Moroccan Red Crescent</c> name societies that no table has.</summary>
internal static class NationalSocieties
{
    // Type in the table of what every nation has one of.
    private const string Movement = "national-societies";

    /// <summary>Joins them among the matches of a text, which stand in its order.</summary>
    public static void Join(TokenizedText text, List<NameMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var movement = matches[i];
            if (movement.Entity.Type != Movement || movement.IsDropped)
            {
                continue;
            }

            if (i + 1 < matches.Count && matches[i + 1] is { Entity.Kind: NameKind.Demonym } after && after.First == movement.End && FollowsAsAdjective(text[after.First]))
            {
                movement.Append(after.End, after.Span.End);
                Name(movement, after);
            }
            else if (i > 0 && matches[i - 1] is { Entity.Kind: NameKind.Demonym } before && before.End == movement.First && (text[before.First].Flags & TokenFlags.Capitalized) != 0)
            {
                movement.Prepend(before);
                Name(movement, before);
            }
        }
    }

    // With a capital it may begin what comes next: "the Red Cross Kenyan staff".
    private static bool FollowsAsAdjective(in Token token) => token.Script == Script.Arabic || (token.Flags & TokenFlags.Capitalized) == 0;

    private static void Name(NameMatch society, NameMatch nationality)
    {
        society.Define(society.Entity);
        (society.IsUnlisted, nationality.IsDropped) = (true, true);
    }
}
