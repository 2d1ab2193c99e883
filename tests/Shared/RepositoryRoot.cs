namespace ScoExtract.TestSupport;

/// <summary>
/// Finds the files of the repository from a test, whatever the working directory is.
/// Linked into every project under tests by tests/Directory.Build.props.
/// </summary>
internal static class RepositoryRoot
{
    private const string Marker = "ScoExtract.sln";

    private static readonly Lazy<string> Root = new(Find);

    /// <summary>The absolute path of the folder that holds ScoExtract.sln.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside the repository.</exception>
    public static string Path => Root.Value;

    /// <summary>The absolute path of the folder with the seed documents.</summary>
    public static string SeedDocuments => Combine("seeds", "documents");

    /// <summary>The absolute path of something in the repository, from the parts of its relative path.</summary>
    /// <param name="parts">Folder and file names, from the root down.</param>
    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Join([Path, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Join(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No {Marker} in {AppContext.BaseDirectory} or in any folder above it.");
    }
}
