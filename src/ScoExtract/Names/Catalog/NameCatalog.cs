using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Damage;
using ScoExtract.Text;

namespace ScoExtract.Names.Catalog;

/// <summary>Every listed name in every language, ready to be looked up. Immutable, so safe to share between threads.</summary>
internal sealed class NameCatalog
{
    private readonly NameEntity[] _entities;
    private readonly NameForm[] _forms;
    private readonly Lazy<DamagedNames> _damaged;
    private readonly Dictionary<string, NameEntity> _organizations;
    private readonly Dictionary<string, NameEntity> _places;

    internal NameCatalog(Gazetteer gazetteer, NameEntity[] entities, NameForm[] forms, Lazy<DamagedNames> damaged)
    {
        (Gazetteer, _entities, _forms, _damaged) = (gazetteer, entities, forms, damaged);
        _organizations = entities.Where(e => e.Kind == NameKind.Organization).ToDictionary(e => e.Id, StringComparer.Ordinal);
        _places = entities.Where(e => e.Kind == NameKind.Place).ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>The trie over all forms; its payloads index <see cref="Form"/>.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The long names again, to be found where OCR damaged them; made when a document first needs them.</summary>
    public DamagedNames Damaged => _damaged.Value;

    public ref readonly NameForm Form(int payload) => ref _forms[payload];

    public NameEntity Entity(in NameForm form) => _entities[form.Entity];

    public NameEntity? Organization(string id) => _organizations.GetValueOrDefault(id);

    public NameEntity? Place(string id) => _places.GetValueOrDefault(id);

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

    /// <summary>Whether some table writes <paramref name="entity"/> as the one token at <paramref name="index"/>, in any language.</summary>
    public bool HasForm(TokenizedText text, int index, NameEntity entity)
    {
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        for (var h = Gazetteer.FindAll(text, index, hits) - 1; h >= 0; h--)
        {
            foreach (var payload in hits[h].TokenCount == 1 ? Gazetteer.Payloads(hits[h]) : [])
            {
                if (ReferenceEquals(Entity(Form(payload)), entity))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether some table lists exactly these tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="isNoName">Whether one lists them as no name: the dollars of the US, a town that is mostly an ordinary word.</param>
    public bool Lists(TokenizedText text, int first, int end, out bool isNoName)
    {
        var isListed = isNoName = false;
        Span<GazetteerHit> hits = stackalloc GazetteerHit[16];
        var count = Gazetteer.FindAll(text, first, hits);
        for (var i = 0; i < count; i++)
        {
            if (hits[i].TokenCount == end - first)
            {
                foreach (var payload in Gazetteer.Payloads(hits[i]))
                {
                    ref readonly var form = ref Form(payload);
                    var entity = Entity(form);

                    // What any organization may call an organ of its own is in the tables, but no name of theirs.
                    isListed |= entity.Parent is not null || (form.Flags & FormFlags.SharedOrgan) == 0;
                    isNoName |= entity.Kind == NameKind.NotAName;
                }
            }
        }

        return isListed;
    }

    /// <summary>Whether the one token at <paramref name="index"/> is an acronym that means one thing only.</summary>
    public bool HasCertainForm(TokenizedText text, int index)
    {
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        for (var h = Gazetteer.FindAll(text, index, hits) - 1; h >= 0; h--)
        {
            foreach (var payload in hits[h].TokenCount == 1 ? Gazetteer.Payloads(hits[h]) : [])
            {
                if ((Form(payload).Flags & (FormFlags.Acronym | FormFlags.Ambiguous | FormFlags.SharedOrgan)) == FormFlags.Acronym)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the one token at <paramref name="index"/> says whose something is: <em>française</em>.</summary>
    public bool IsDemonym(TokenizedText text, int index)
    {
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        for (var h = Gazetteer.FindAll(text, index, hits) - 1; h >= 0; h--)
        {
            foreach (var payload in hits[h].TokenCount == 1 ? Gazetteer.Payloads(hits[h]) : [])
            {
                if (Entity(Form(payload)).Kind == NameKind.Demonym)
                {
                    return true;
                }
            }
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
