using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Pipeline;
using ScoExtract.Symbols;
using ScoExtract.Symbols.Citations;

namespace ScoExtract.Tests.Symbols;

/// <summary>Runs the symbols room alone, so that its tests do not depend on the other rooms.</summary>
internal static class SymbolHarness
{
    private static readonly LanguagePack[] Packs = [.. LanguagePack.BuiltIn.Select(LanguagePack.Load)];
    private static readonly TextAnalyzer Analyzer = new(Packs);
    private static readonly CitationReaders Readers = new(Packs, Analyzer.Tokenizer);
    private static readonly SymbolRecognizer Recognizer = new(Readers);

    public static DocumentContext Run(string text, string? language = null)
    {
        var context = Analyzer.Analyze(new Document("test", text, language));
        Recognizer.Process(context, TestContext.Current.CancellationToken);
        new MentionResolver().Process(context, TestContext.Current.CancellationToken);
        new SymbolDetails(Readers).Process(context, TestContext.Current.CancellationToken);
        return context;
    }

    /// <summary>Runs the recognizer only.</summary>
    public static void Recognize(string text)
    {
        var context = Analyzer.Analyze(new Document("test", text, "en"));
        using (context.Text)
        {
            Recognizer.Process(context, TestContext.Current.CancellationToken);
        }
    }

    public static IReadOnlyList<DocumentSymbolMention> Find(string text, string? language = null)
    {
        var context = Run(text, language);
        using (context.Text)
        {
            return [.. context.Mentions.OfType<DocumentSymbolMention>()];
        }
    }

    /// <summary>The canonical symbols found, joined with bars, treaty-series references among them; a hyphen when there are none.</summary>
    public static string Values(string text, string? language = null)
    {
        var context = Run(text, language);
        using (context.Text)
        {
            var values = context.Mentions.OfType<DocumentSymbolMention>().Select(m => (m.Span.Start, m.Symbol.Text))
                .Concat(context.TreatyReferences.Select(r => (r.Span.Start, r.Symbol.Text)))
                .OrderBy(v => v.Start).Select(v => v.Text).ToList();
            return values.Count > 0 ? string.Join('|', values) : "-";
        }
    }
}
