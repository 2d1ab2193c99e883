using ScoExtract.Json;

namespace ScoExtract.Tool.Output;

/// <summary>One line of JSON a document, handed on at once, so that whoever reads the lines need not wait for the last document.</summary>
internal sealed class JsonLinesWriter(Stream output) : IResultWriter
{
    public void Write(ExtractionResult result)
    {
        // Written in one piece: a reader never sees half a line.
        using var line = new MemoryStream();
        ExtractionJson.Write(line, result);
        line.WriteByte((byte)'\n');
        output.Write(line.GetBuffer(), 0, (int)line.Length);
        output.Flush();
    }

    public void Complete()
    {
    }
}
