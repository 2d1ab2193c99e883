using ScoExtract.Components;
using ScoExtract.Dates;
using ScoExtract.Languages;
using ScoExtract.Names;
using ScoExtract.Status;
using ScoExtract.Symbols;
using ScoExtract.Text;

namespace ScoExtract.Pipeline;

/// <summary>The built-in components in the order in which a document goes through them.</summary>
internal static class BuiltInComponents
{
    public static List<IPipelineComponent> Create(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer, IReadOnlyList<TsvTable> gazetteers)
    {
        var names = new NameCatalogBuilder(packs, tokenizer).AddBuiltIn();
        foreach (var gazetteer in gazetteers)
        {
            names.AddOwn(gazetteer);
        }

        var catalog = names.Build();
        return
        [
            new SymbolRecognizer(packs, tokenizer),
            new NamesRecognizer(catalog, packs),
            new TaggerComponent(catalog.Gazetteer),
            new DateRecognizer(packs, tokenizer),
            new MentionResolver(),
            new DateResolver(),
            new SymbolDates(packs, tokenizer),
            new NameConsistency(),
            new StatusComponent(packs, tokenizer),
        ];
    }
}
