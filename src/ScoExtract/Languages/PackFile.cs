using System.Collections.Immutable;
using System.Text.Json;

namespace ScoExtract.Languages;

/// <summary>A pack's commented JSON file; every complaint names the file and, as far as it can be told, the line.</summary>
internal sealed class PackFile : IDisposable
{
    private readonly string _name;
    private readonly string _json;
    private readonly JsonDocument _document;

    public PackFile(string name, string json)
    {
        (_name, _json) = (name, json);
        try
        {
            _document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException e)
        {
            throw new DataFormatException(name, (int)(e.LineNumber ?? -1) + 1, "this is no JSON");
        }

        if (_document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new DataFormatException(name, 1, "an object is expected");
        }
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string property) =>
        !_document.RootElement.TryGetProperty(property, out var value) ? throw new DataFormatException(_name, 0, $"the property '{property}' is missing")
        : value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text
        : throw Error(property, $"'{property}' is no text");

    /// <summary>A text that must be the name of a value, in any case.</summary>
    public T OneOf<T>(string property)
        where T : struct, Enum
    {
        var text = Text(property);
        return Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(text, ignoreCase: true)
            : throw Error(property, $"'{text}' is no {property}; there are {string.Join(", ", Enum.GetNames<T>())}");
    }

    /// <summary>A list of texts; empty where the property is missing.</summary>
    public ImmutableArray<string> Texts(string property)
    {
        if (!_document.RootElement.TryGetProperty(property, out var list))
        {
            return [];
        }

        var isList = list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String && e.GetString() is { Length: > 0 });
        return isList ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : throw Error(property, $"'{property}' is no list of texts");
    }

    public void Dispose() => _document.Dispose();

    private DataFormatException Error(string property, string reason)
    {
        var at = _json.IndexOf($"\"{property}\"", StringComparison.Ordinal);
        return new DataFormatException(_name, at < 0 ? 0 : _json.AsSpan(0, at).Count('\n') + 1, reason);
    }
}
