using System.Text;
using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Pipeline;
using ScoExtract.Status;

namespace ScoExtract.Tests.Status;

/// <summary>Text whose mentions are marked by hand, so that the status rules are tested apart from all recognizers: <c>[P:IN India] joined the [O:SCO SCO] on [D:2017-06-09 9 June 2017]</c>.</summary>
internal static class MarkedText
{
    private static readonly LanguagePack[] Packs = [.. LanguagePack.BuiltIn.Select(LanguagePack.Load)];
    private static readonly TextAnalyzer Analyzer = new(Packs);
    private static readonly StatusComponent Component = new(Packs, Analyzer.Tokenizer, ranker: null);

    public static IReadOnlyList<StatusFact> Facts(string marked, string language)
    {
        var mentions = new List<Mention>();
        var text = new StringBuilder();
        for (var at = 0; at < marked.Length;)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at++]);
                continue;
            }

            var (space, close) = (marked.IndexOf(' ', at), marked.IndexOf(']', at));
            var (kind, value, words) = (marked[at + 1], marked[(at + 3)..space], marked[(space + 1)..close]);
            mentions.Add(Make(kind, value, words, text.Length));
            text.Append(words);
            at = close + 1;
        }

        var context = Analyzer.Analyze(new Document("marked", text.ToString(), language));
        using var tokens = context.Text;
        foreach (var mention in mentions)
        {
            context.Mentions.Add(mention);
        }

        Component.Process(context, CancellationToken.None);
        return [.. context.StatusFacts];
    }

    /// <summary>The facts on one line: <c>ML Suspended ECOWAS 2020; ML Restored ECOWAS 2022</c>.</summary>
    public static string Show(string marked, string language) =>
        string.Join("; ", Facts(marked, language).Select(f => $"{f.Subject} {(f.Change is { } c ? c.ToString() : "State")} {f.Organization} {f.Date?.ToEdtf()}".TrimEnd()));

    private static Mention Make(char kind, string value, string words, int start)
    {
        var span = new TextSpan(start, start + words.Length);
        var provenance = new Provenance("test", "marked");
        return kind switch
        {
            'P' => new PlaceMention { Span = span, Text = words, Provenance = provenance, PlaceId = value },
            'O' => new OrganizationMention { Span = span, Text = words, Provenance = provenance, OrganizationId = value },
            'D' when TemporalValue.TryParseEdtf(value, out var date) => new DateMention { Span = span, Text = words, Provenance = provenance, Temporal = date },
            'S' => new DocumentSymbolMention { Span = span, Text = words, Provenance = provenance, Symbol = DocumentSymbol.Parse(value) },
            _ => throw new ArgumentException($"'{kind}:{value}' marks no mention."),
        };
    }
}
