using NodaTime;

namespace ScoExtract.Tool.Input;

/// <summary>What the user said of documents that do not say it themselves.</summary>
internal sealed record InputDefaults(string? Language, LocalDate? Date);
