using System.IO.Enumeration;

namespace ScoExtract.Tool.Input;

/// <summary>A file to read: where it is, and what its document is called.</summary>
internal readonly record struct InputFile(string Path, string Name)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;
}

/// <summary>Finds the files that a path given by the user stands for.</summary>
internal static class InputFiles
{
    /// <summary>The file itself, or every file of a folder and its subfolders with one ending, in ordinal order of their names.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder, or the folder holds no such file.</exception>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static IReadOnlyList<InputFile> Find(string path, string ending)
    {
        if (path == InputFile.StandardInput)
        {
            return [new InputFile(path, "stdin")];
        }

        if (Directory.Exists(path))
        {
            var files = InFolder(path, ending);
            return files.Length > 0 ? files : throw new FileNotFoundException($"the folder holds no *{ending} file");
        }

        return File.Exists(path) ? [new InputFile(path, Path.GetFileName(path))] : throw new FileNotFoundException("there is no such file or folder");
    }

    private static InputFile[] InFolder(string folder, string ending)
    {
        // A link to a folder is not followed: it may lead back up, without end.
        var paths = new FileSystemEnumerable<string>(
            folder,
            (ref entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. paths
            .Select(p => new InputFile(p, Path.GetRelativePath(folder, p).Replace('\\', '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal)];
    }
}
