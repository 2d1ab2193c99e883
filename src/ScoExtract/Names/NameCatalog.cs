using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Names;

/// <summary>Every listed name in every language, ready to be looked up. Immutable, so safe to share between threads.</summary>
internal sealed class NameCatalog
{
    private readonly NameEntity[] _entities;
    private readonly NameForm[] _forms;
    private readonly Dictionary<string, NameEntity> _organizations;

    internal NameCatalog(Gazetteer gazetteer, NameEntity[] entities, NameForm[] forms)
    {
        (Gazetteer, _entities, _forms) = (gazetteer, entities, forms);
        _organizations = entities.Where(e => e.Kind == NameKind.Organization).ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>The trie over all forms; its payloads index <see cref="Form"/>.</summary>
    public Gazetteer Gazetteer { get; }

    public int FormCount => _forms.Length;

    public ref readonly NameForm Form(int payload) => ref _forms[payload];

    public NameEntity Entity(in NameForm form) => _entities[form.Entity];

    public NameEntity? Organization(string id) => _organizations.GetValueOrDefault(id);

    /// <summary>Whether <paramref name="id"/> is <paramref name="ancestor"/> or an organ of it, at any depth.</summary>
    public bool IsPartOf(string? id, string ancestor)
    {
        // Tables are checked for parents that exist; the bound keeps a circle in a user's table from hanging.
        for (var depth = 0; id is not null && depth < 8; depth++)
        {
            if (id == ancestor)
            {
                return true;
            }

            id = Organization(id)?.Parent;
        }

        return false;
    }

    /// <summary>The bit that stands for a language in <see cref="NameForm.Languages"/>; all bits for one without a pack.</summary>
    public static byte LanguageBit(string? code)
    {
        var index = code is null ? -1 : LanguagePack.BuiltIn.IndexOf(code);
        return index < 0 ? byte.MaxValue : (byte)(1 << index);
    }
}
