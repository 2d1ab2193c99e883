using System.Security.Cryptography;
using System.Text.Json;

namespace ScoExtract.Learning;

/// <summary>The folder of one trained model, as the library keeps it: <c>NAME/VERSION/</c> with the model's files and their facts in <c>model.json</c>.</summary>
/// <param name="models">The folder of all models.</param>
/// <param name="name">The model's name.</param>
/// <param name="version">The model's version.</param>
internal sealed class ModelFolder(string models, string name, int version)
{
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Join(models, name, $"{version}")).FullName;

    public string File(string fileName) => System.IO.Path.Join(Path, fileName);

    /// <summary>Writes a model of bytes and its facts: size, checksum and what else is told.</summary>
    public void Write(string fileName, string language, ReadOnlyMemory<byte> model, Action<Utf8JsonWriter> facts)
    {
        System.IO.File.WriteAllBytes(File(fileName), model.Span);
        WriteFacts(json =>
        {
            json.WriteString("language", language);
            json.WriteNumber("bytes", model.Length);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(model.Span)));
            facts(json);
        });
    }

    /// <summary>Writes <c>model.json</c>, which begins with name and version.</summary>
    public void WriteFacts(Action<Utf8JsonWriter> facts)
    {
        using var stream = System.IO.File.Create(File("model.json"));
        using (var json = new Utf8JsonWriter(stream, ModelFacts.Layout))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteNumber("version", version);
            facts(json);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }
}
