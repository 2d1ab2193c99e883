namespace ScoExtract.TestSupport;

/// <summary>A folder of a test's own, removed with everything in it when the test is done. Linked into every project under tests.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("scoextract-").FullName;

    /// <summary>The absolute path of something in the folder.</summary>
    public string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Join([Path, .. parts]);

    /// <summary>Writes a file, making the folders above it.</summary>
    public string Write(string relativePath, ReadOnlySpan<byte> content)
    {
        var path = System.IO.Path.Join(Path, relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a file of UTF-8 without byte-order mark.</summary>
    public string Write(string relativePath, string content) => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
