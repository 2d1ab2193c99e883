using System.Buffers;

namespace ScoExtract.Tool.Output;

/// <summary>Comma-separated values as RFC 4180 has them: lines end in CR LF, and a field is quoted where it must be.</summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    public static void WriteRow(TextWriter writer, params IReadOnlyList<string?> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            writer.Write(Field(fields[i] ?? ""));
        }

        writer.Write("\r\n");
    }

    private static string Field(string value) =>
        value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
