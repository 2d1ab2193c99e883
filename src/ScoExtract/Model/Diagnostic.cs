namespace ScoExtract;

/// <summary>Something the caller should know about how a document was read. Never an error that lost data.</summary>
/// <param name="Code">Stable short name, for example <c>symbol-year-mismatch</c>.</param>
/// <param name="Message">One clear sentence.</param>
/// <param name="Span">What it is about, in UTF-16 code units; null for the whole document.</param>
public sealed record Diagnostic(string Code, string Message, TextSpan? Span = null);
