using System.Runtime.CompilerServices;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Damage;
using ScoExtract.Text;

namespace ScoExtract.Names.Catalog;

/// <summary>Reads tables of names and compiles them into a <see cref="NameCatalog"/>.</summary>
/// <remarks>
/// A row is an entity; its columns <c>en fr ar ru zh es</c> each hold all forms of that language between <c>;</c>.
/// Compiled with all optimizations at once, like the <see cref="GazetteerBuilder"/>. Inflected forms are made by the language packs' <c>inflections</c> tables, so that tables hold only what is in a dictionary.
/// </remarks>
internal sealed class NameCatalogBuilder
{
    private const int LongForm = 16;

    // With inflected forms; only how much room is made at first: as much as fits into the power of two of the slots that there must be.
    private const int NamesALanguage = 10_900;

    // In the column "value" of an organization that other people's organization tables do not have.
    private const string NoValue = "none";

    private readonly GazetteerBuilder _gazetteer;
    private readonly IReadOnlyList<LanguagePack> _packs;
    private readonly Tokenizer _tokenizer;
    private readonly Inflector?[] _inflectors;
    private readonly Spellings?[] _spellings;
    private readonly List<(string Form, int Payload)> _longForms = [];
    private readonly List<NameEntity> _entities = [];
    private readonly List<NameForm> _forms = [];
    private readonly List<(TsvRow Row, NameKind Kind)> _parents = [];
    private int _added;
    private readonly Dictionary<(NameKind, string), int> _indexes = [];

    public NameCatalogBuilder(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        (_packs, _tokenizer) = (packs, tokenizer);
        _gazetteer = new GazetteerBuilder(tokenizer, packs.Count * NamesALanguage);
        _inflectors = [.. packs.Select(p => p.Table("inflections") is { } table ? new Inflector(table) : null)];
        _spellings = [.. packs.Select(p => p.Table("spellings") is { } table ? new Spellings(table) : null)];
    }

    public NameCatalogBuilder AddBuiltIn()
    {
        Add(EmbeddedData.Table("Data/organizations.tsv"), NameKind.Organization);
        Add(EmbeddedData.Table("Data/places.tsv"), NameKind.Place);
        Add(EmbeddedData.Table("Data/demonyms.tsv"), NameKind.Demonym);
        for (var i = 0; i < _packs.Count; i++)
        {
            AddPhrases(i, "not-names", NameKind.NotAName);
            AddPhrases(i, "state-titles", NameKind.TitleBefore);
            AddPhrases(i, "state-titles-after", NameKind.TitleAfter);
            AddPhrases(i, "given-names", NameKind.GivenName);
        }

        return this;
    }

    /// <summary>Adds a table of entities of one kind.</summary>
    /// <exception cref="DataFormatException">A row has no id, has the id of an earlier row, or a form folds to nothing.</exception>
    public void Add(TsvTable table, NameKind kind)
    {
        foreach (var row in table.Rows)
        {
            var id = row.Required("id");
            if (!_indexes.TryAdd((kind, id), _entities.Count))
            {
                throw row.Error($"the id '{id}' is there twice");
            }

            AddEntity(table, row, kind, kind == NameKind.Place ? row["kind"] : row["type"]);
            AddLanguages(row, _entities.Count - 1, FormFlags.None);
        }
    }

    /// <summary>Adds a table of the user's own: see <see cref="Pipeline.ExtractionPipelineBuilder.AddGazetteer(string)"/>.</summary>
    /// <exception cref="DataFormatException">A row is broken.</exception>
    public void AddOwn(TsvTable table)
    {
        foreach (var (row, id, kind) in OwnTable.Read(table, _packs))
        {
            // An id that is built in gets more names; another one is new.
            if (!_indexes.TryGetValue((kind, id), out var entity))
            {
                entity = _entities.Count;
                _indexes.Add((kind, id), entity);
                AddEntity(table, row, kind, row["type"]);
            }

            var before = _added;
            foreach (var form in row.List("names"))
            {
                AddForm(row, form, entity, -1, FormFlags.Added);
            }

            AddLanguages(row, entity, FormFlags.Added);
            if (_added == before)
            {
                throw row.Error($"'{id}' has no name in any of the columns names, {string.Join(", ", _packs.Select(p => p.Code))}");
            }
        }
    }

    /// <summary>Compiles what was added.</summary>
    /// <exception cref="DataFormatException">A row names a parent that no table has, or one that it is itself an ancestor of.</exception>
    public NameCatalog Build()
    {
        foreach (var (row, kind) in _parents)
        {
            if (!_indexes.ContainsKey((kind, row["parent"])))
            {
                throw row.Error($"the parent '{row["parent"]}' is in no table");
            }

            if (IsOwnAncestor(row["id"], kind))
            {
                throw row.Error($"the parents of '{row["id"]}' lead back to it");
            }
        }

        var (longForms, tokenizer) = (_longForms.ToArray(), _tokenizer);
        return new NameCatalog(_gazetteer.Build(), [.. _entities], [.. _forms], new Lazy<DamagedNames>(() => new DamagedNames(longForms, tokenizer)));
    }

    // Two steps at a time meet one step at a time only in a circle; a circle further up is another row's error.
    private bool IsOwnAncestor(string id, NameKind kind)
    {
        var (slow, fast) = (ParentOf(id, kind), ParentOf(ParentOf(id, kind), kind));
        while (slow is not null && slow != id && fast is not null && slow != fast)
        {
            (slow, fast) = (ParentOf(slow, kind), ParentOf(ParentOf(fast, kind), kind));
        }

        return slow == id;
    }

    private string? ParentOf(string? id, NameKind kind) => id is not null && _indexes.TryGetValue((kind, id), out var entity) ? _entities[entity].Parent : null;

    // A table of phrases of a language that are no names themselves but tell of names near them.
    private void AddPhrases(int pack, string name, NameKind kind)
    {
        if (_packs[pack].Table(name) is not { } table)
        {
            return;
        }

        _entities.Add(new NameEntity(name, kind, "", null, new Provenance("names", name), null));
        foreach (var row in table.Rows)
        {
            AddForm(row, row.Required("phrase"), _entities.Count - 1, pack, FormFlags.None);
        }
    }

    private void AddEntity(TsvTable table, TsvRow row, NameKind kind, string type)
    {
        if (row["parent"].Length > 0)
        {
            _parents.Add((row, kind));
        }

        var rule = $"{Path.GetFileNameWithoutExtension(table.Name)}:{row["id"]}";
        var value = row["value"] switch { "" => row["id"], NoValue => null, var other => other };
        _entities.Add(new NameEntity(row["id"], kind, type, row["parent"] is { Length: > 0 } parent ? parent : null, new Provenance("names", rule), value));
    }

    private void AddLanguages(TsvRow row, int entity, FormFlags flags)
    {
        for (var i = 0; i < _packs.Count; i++)
        {
            foreach (var form in row.List(_packs[i].Code))
            {
                AddForm(row, form, entity, i, flags);
            }
        }
    }

    // A pack of -1 stands for every language.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddForm(TsvRow row, string marked, int entity, int pack, FormFlags flags)
    {
        var form = FormMarks.Read(marked, ref flags);
        var payload = Payload(entity, pack < 0 ? byte.MaxValue : NameCatalog.LanguageBit(_packs[pack].Code), flags);
        if (!AddInflected(form, payload, pack))
        {
            throw row.Error($"'{marked}' has no letters that could be found");
        }

        _added++;
        if (pack >= 0 && _entities[entity].Kind == NameKind.Organization && _spellings[pack] is { } spellings)
        {
            foreach (var variant in spellings.Of(form))
            {
                AddInflected(variant, payload, pack);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AddInflected(string form, int payload, int pack)
    {
        var kind = _entities[_forms[payload].Entity].Kind;
        if (pack >= 0 && kind is <= NameKind.Demonym or NameKind.TitleBefore && (_forms[payload].Flags & FormFlags.Acronym) == 0 && _inflectors[pack] is { } inflector)
        {
            foreach (var inflected in inflector.Inflect(form, kind == NameKind.Demonym))
            {
                AddSpellings(inflected, payload);
            }
        }

        return AddSpellings(form, payload);
    }

    // Texts lose the hyphen of a compound at the end of a line or in conversion: "MoyenOrient".
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AddSpellings(string form, int payload)
    {
        if (form.Contains('-', StringComparison.Ordinal) && (_forms[payload].Flags & FormFlags.Acronym) == 0)
        {
            _gazetteer.Add(form.Replace("-", "", StringComparison.Ordinal), payload);
        }

        // Only what might be long enough is kept for the second chance.
        if (form.Length >= LongForm && _entities[_forms[payload].Entity].Kind <= NameKind.Place)
        {
            _longForms.Add((form, payload));
        }

        return _gazetteer.Add(form, payload);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Payload(int entity, byte languages, FormFlags flags)
    {
        var form = new NameForm(entity, languages, flags);

        // Neighbouring forms of an entity mostly share everything but the words.
        if (_forms.Count == 0 || _forms[^1] != form)
        {
            _forms.Add(form);
        }

        return _forms.Count - 1;
    }
}
