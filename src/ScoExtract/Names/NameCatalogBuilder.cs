using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>Reads tables of names and compiles them into a <see cref="NameCatalog"/>.</summary>
/// <remarks>
/// A row is an entity; its columns <c>en fr ar ru zh es</c> each hold all forms of that language between <c>;</c>.
/// Inflected forms are made by the language packs' <c>inflections</c> tables, so that tables hold only what is in a dictionary.
/// </remarks>
internal sealed class NameCatalogBuilder
{
    private const int LongForm = 16;

    private readonly GazetteerBuilder _gazetteer;
    private readonly IReadOnlyList<LanguagePack> _packs;
    private readonly Tokenizer _tokenizer;
    private readonly Inflector?[] _inflectors;
    private readonly List<(string Form, int Payload)> _longForms = [];
    private readonly List<NameEntity> _entities = [];
    private readonly List<NameForm> _forms = [];
    private readonly Dictionary<(NameKind, string), int> _lines = [];

    public NameCatalogBuilder(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer)
    {
        (_packs, _tokenizer) = (packs, tokenizer);
        _gazetteer = new GazetteerBuilder(tokenizer);
        _inflectors = [.. packs.Select(p => p.Table("inflections") is { } table ? new Inflector(table) : null)];
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
            if (!_lines.TryAdd((kind, id), row.Line))
            {
                throw row.Error($"the id '{id}' is there twice, first on line {_lines[(kind, id)]}");
            }

            var type = kind == NameKind.Place ? row["kind"] : row["type"];
            var rule = $"{Path.GetFileNameWithoutExtension(table.Name)}:{id}";
            _entities.Add(new NameEntity(id, kind, type, row["parent"] is { Length: > 0 } parent ? parent : null, new Provenance("names", rule)));
            for (var i = 0; i < _packs.Count; i++)
            {
                foreach (var form in row.List(_packs[i].Code))
                {
                    AddForm(row, form, i);
                }
            }
        }
    }

    public NameCatalog Build()
    {
        var organizations = _entities.Where(e => e.Kind == NameKind.Organization).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entity in _entities)
        {
            if (entity.Kind == NameKind.Organization && entity.Parent is { } parent && !organizations.Contains(parent))
            {
                throw new DataFormatException($"The organization '{entity.Id}' has the parent '{parent}', which no table has.");
            }
        }

        var (longForms, tokenizer) = (_longForms.ToArray(), _tokenizer);
        return new NameCatalog(_gazetteer.Build(), [.. _entities], [.. _forms], new Lazy<DamagedNames>(() => new DamagedNames(longForms, tokenizer)));
    }

    // A table of phrases of a language that are no names themselves but tell of names near them.
    private void AddPhrases(int pack, string name, NameKind kind)
    {
        if (_packs[pack].Table(name) is not { } table)
        {
            return;
        }

        _entities.Add(new NameEntity(name, kind, "", null, new Provenance("names", name)));
        foreach (var row in table.Rows)
        {
            AddForm(row, row.Required("phrase"), pack);
        }
    }

    private void AddForm(TsvRow row, string marked, int pack)
    {
        var flags = marked[0] switch
        {
            '^' => FormFlags.SharedOrgan,
            '?' => FormFlags.Ambiguous,
            _ => FormFlags.None,
        };
        var form = flags == FormFlags.None ? marked : marked[1..].TrimStart();
        flags |= Shape(form);
        var bit = NameCatalog.LanguageBit(_packs[pack].Code);
        if (!AddSpellings(form, Payload(bit, flags)))
        {
            throw row.Error($"'{form}' has no letters that could be found");
        }

        if (_entities[^1].Kind is <= NameKind.Demonym or NameKind.TitleBefore && (flags & FormFlags.Acronym) == 0 && _inflectors[pack] is { } inflector)
        {
            var payload = Payload(bit, flags);
            foreach (var inflected in inflector.Inflect(form, _entities[^1].Kind == NameKind.Demonym))
            {
                AddSpellings(inflected, payload);
            }
        }
    }

    // Texts lose the hyphen of a compound at the end of a line or in conversion: "MoyenOrient".
    private bool AddSpellings(string form, int payload)
    {
        if (form.Contains('-', StringComparison.Ordinal) && (_forms[payload].Flags & FormFlags.Acronym) == 0)
        {
            _gazetteer.Add(form.Replace("-", "", StringComparison.Ordinal), payload);
        }

        // Only what might be long enough is kept for the second chance.
        if (form.Length >= LongForm && _entities[^1].Kind <= NameKind.Place)
        {
            _longForms.Add((form, payload));
        }

        return _gazetteer.Add(form, payload);
    }

    private int Payload(byte languages, FormFlags flags)
    {
        var form = new NameForm(_entities.Count - 1, languages, flags);

        // Neighbouring forms of an entity mostly share everything but the words.
        if (_forms.Count == 0 || _forms[^1] != form)
        {
            _forms.Add(form);
        }

        return _forms.Count - 1;
    }

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
