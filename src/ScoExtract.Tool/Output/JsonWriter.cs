using ScoExtract.Json;

namespace ScoExtract.Tool.Output;

/// <summary>Indented JSON: an object where one document was asked for, else an array.</summary>
internal sealed class JsonWriter(Stream output, bool single) : IResultWriter
{
    private bool _first = true;

    public void Write(ExtractionResult result)
    {
        if (!single)
        {
            output.Write(_first ? "[\n"u8 : ",\n"u8);
        }

        ExtractionJson.Write(output, result, indented: true);
        output.Flush();
        _first = false;
    }

    public void Complete()
    {
        if (!single)
        {
            output.Write(_first ? "[]\n"u8 : "\n]\n"u8);
        }
        else if (!_first)
        {
            output.Write("\n"u8);
        }

        output.Flush();
    }
}
