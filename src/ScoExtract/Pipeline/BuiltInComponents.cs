using ScoExtract.Components;
using ScoExtract.Dates;
using ScoExtract.Languages;
using ScoExtract.Names;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Unlisted;
using ScoExtract.Status;
using ScoExtract.Status.Completion;
using ScoExtract.Status.Verification;
using ScoExtract.Symbols;
using ScoExtract.Names.Lookup;
using ScoExtract.Symbols.Citations;
using ScoExtract.Text;

namespace ScoExtract.Pipeline;

/// <summary>The built-in components in the order in which a document goes through them.</summary>
internal static class BuiltInComponents
{
    public static List<IPipelineComponent> Create(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer, IReadOnlyList<TsvTable> gazetteers)
    {
        // The names take as long as all the rest together, and nothing depends on them: two cores start in half the time.
        var catalog = Task.Run(() => Catalog(packs, tokenizer, gazetteers));
        var (citations, dates) = (new CitationReaders(packs, tokenizer), new DateRecognizer(packs, tokenizer));
        var status = new StatusComponent(packs, tokenizer, ArgumentRanker.BuiltIn());
        var introductions = new Introductions(packs, tokenizer);
        var names = catalog.GetAwaiter().GetResult();
        return
        [
            new SymbolRecognizer(citations),
            new NamesRecognizer(names, packs, introductions, tokenizer),
            new TaggerComponent(names, packs, introductions, TaggerLibrary.For, RankerLibrary.For),
            dates,
            new MentionResolver(),
            new SymbolDetails(citations),
            new DateResolver(packs, tokenizer),
            new SymbolDates(citations),
            new NameConsistency(),
            status,
            new StatusVerifier(StatusVerifier.BuiltInModel()),
        ];
    }

    private static NameCatalog Catalog(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer, IReadOnlyList<TsvTable> gazetteers)
    {
        var builder = new NameCatalogBuilder(packs, tokenizer).AddBuiltIn();
        foreach (var gazetteer in gazetteers)
        {
            builder.AddOwn(gazetteer);
        }

        return builder.Build();
    }
}
