namespace ScoExtract.Languages;

/// <summary>One way to read a written word as prefixes glued to another word.</summary>
/// <param name="Skip">Length of the prefixes in UTF-16 code units of the raw text, the vowel marks on them included.</param>
/// <param name="Hash">Hash of the word behind them, as <see cref="Text.Token.Hash"/> would hold it; letters that the writing drops are put back.</param>
internal readonly record struct CliticReading(int Skip, ulong Hash);
