using ScoExtract.Components;

namespace ScoExtract.Symbols;

/// <summary>Turns what was read into candidates and remarks.</summary>
internal sealed class SymbolOutput(DocumentContext document)
{
    // A symbol is more certain than anything that overlaps it: 59/48 is no date, S/2015/94 no path.
    private const int Priority = 90;

    public void Add(DocumentSymbol symbol, int first, int end, string rule, bool isMended = false)
    {
        var span = document.Text.Span(first, end - 1);
        document.Candidates.Add(new MentionCandidate(
            new DocumentSymbolMention
            {
                Span = span,
                Text = span.Slice(document.Text.Raw),
                Provenance = new Provenance(SymbolRecognizer.ComponentName, rule),
                Symbol = symbol,
            },
            Priority));
        if (symbol.Inconsistency is { } reason)
        {
            document.Diagnostics.Add(new Diagnostic("symbol-inconsistent", $"{symbol.Text} contradicts itself: {reason}.", span));
        }

        if (isMended)
        {
            document.Diagnostics.Add(new Diagnostic("symbol-mended", $"'{span.Slice(document.Text.Raw)}' was read as {symbol.Text}.", span));
        }
    }
}
