using ScoExtract.Components;

namespace ScoExtract.Symbols;

/// <summary>Turns what was read into candidates and remarks.</summary>
internal sealed class SymbolOutput(DocumentContext document)
{
    // A symbol is more certain than anything that overlaps it: 59/48 is no date, S/2015/94 no path.
    private const int Priority = 90;

    /// <summary>Index just past the last resolution of the Security Council that was found; 0 when none was.</summary>
    public int CouncilEnd { get; private set; }

    /// <summary>Its number; 0 where its resolutions were announced only.</summary>
    public int CouncilNumber { get; private set; }

    /// <summary>Index just past the last resolution of the General Assembly that was found; 0 when none was.</summary>
    public int AssemblyEnd { get; private set; }

    /// <summary>Notes that the text speaks of resolutions of the Security Council without a number: <c>Security Council resolutions on Haiti: …</c>.</summary>
    /// <param name="end">Index just past the words.</param>
    public void AnnounceCouncil(int end) => (CouncilEnd, CouncilNumber) = (end, 0);

    /// <summary>Adds a symbol that is written.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="first">Index of its first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="rule">What found it.</param>
    /// <param name="isMended">Whether damage had to be mended, which is remarked.</param>
    public void Add(DocumentSymbol symbol, int first, int end, string rule, bool isMended = false)
    {
        var span = document.Text.Span(first, end - 1);
        Propose(symbol, span, rule);
        if (symbol is { Organ: "SC", Kind: DocumentSymbolKind.Resolution, Number: { } number })
        {
            (CouncilEnd, CouncilNumber) = (end, number);
        }
        else if (symbol is { Organ: "GA", Kind: DocumentSymbolKind.Resolution })
        {
            AssemblyEnd = end;
        }

        if (symbol.Inconsistency is { } reason)
        {
            document.Diagnostics.Add(new Diagnostic("symbol-inconsistent", $"{symbol.Text} contradicts itself: {reason}.", span));
        }

        if (isMended)
        {
            document.Diagnostics.Add(new Diagnostic("symbol-mended", $"'{span.Slice(document.Text.Raw)}' was read as {symbol.Text}.", span));
        }
    }

    /// <summary>Adds a member of a range that is not written, with an empty span at the word that joins the ends.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="joiner">Index of the token that joins the ends.</param>
    /// <param name="rule">What found it.</param>
    public void AddImplied(DocumentSymbol symbol, int joiner, string rule)
    {
        var at = document.Text[joiner].Start;
        Propose(symbol, new TextSpan(at, at), rule);
    }

    private void Propose(DocumentSymbol symbol, TextSpan span, string rule) =>
        document.Candidates.Add(new MentionCandidate(
            new DocumentSymbolMention
            {
                Span = span,
                Text = span.Slice(document.Text.Raw),
                Provenance = new Provenance(SymbolRecognizer.ComponentName, rule),
                Symbol = symbol,
            },
            Priority));
}
