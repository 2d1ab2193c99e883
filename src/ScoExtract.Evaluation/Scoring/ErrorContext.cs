namespace ScoExtract.Evaluation;

/// <summary>Shows a span within the text around it; without a span the whole of a short text.</summary>
internal static class ErrorContext
{
    private const int Around = 40;
    private const int ShortText = 400;

    public static string Of(string text, TextSpan? span)
    {
        if (span is not { } given)
        {
            return text.Length <= ShortText ? OneLine(text) : "";
        }

        // Predictions may come from elsewhere, so their offsets are held inside the text.
        var start = Math.Clamp(given.Start, 0, text.Length);
        var end = Math.Clamp(given.End, start, text.Length);
        var (from, to) = (Math.Max(0, start - Around), Math.Min(text.Length, end + Around));
        return OneLine($"{text[from..start]}⟦{text[start..end]}⟧{text[end..to]}");
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
