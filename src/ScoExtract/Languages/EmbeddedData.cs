using System.Reflection;

namespace ScoExtract.Languages;

/// <summary>Reads the tables that are built into the library, by their path in the project: <c>Languages/fr/language.json</c>.</summary>
internal static class EmbeddedData
{
    private static readonly Assembly Home = typeof(EmbeddedData).Assembly;

    public static Stream? TryOpen(string path) => Home.GetManifestResourceStream(path);

    public static Stream Open(string path) =>
        TryOpen(path) ?? throw new DataFormatException(path, 0, "the library was built without this file");

    public static TsvTable Table(string path)
    {
        using var reader = new StreamReader(Open(path));
        return TsvTable.Read(path, reader);
    }

    public static TsvTable? TryTable(string path)
    {
        using var stream = TryOpen(path);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return TsvTable.Read(path, reader);
    }
}
