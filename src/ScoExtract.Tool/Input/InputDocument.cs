namespace ScoExtract.Tool.Input;

/// <summary>A document that was read, with a remark on how.</summary>
internal sealed record InputDocument(Document Document, Diagnostic? Remark = null);
