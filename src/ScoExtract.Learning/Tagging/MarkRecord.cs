using System.Globalization;
using System.IO.Compression;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Learning.Tagging;

/// <summary>What the tables knew of the words of each training text when a model was first trained. Not safe to share between threads.</summary>
/// <remarks>
/// That a word is listed is a feature, and tables grow: with the record of then, training gives the bytes of then. It is kept beside the model as
/// <c>listed.tsv.gz</c>, a line for each text in the order in which they were read: the hash of the text, then <c>token:marks</c> for every token that something is
/// known of (<see cref="Names.Unlisted.NameMarks"/>). It holds no words.
/// </remarks>
internal sealed class MarkRecord
{
    public const string FileName = "listed.tsv.gz";

    private readonly Dictionary<ulong, (int Token, byte Marks)[]> _texts = [];
    private readonly bool _isGiven;

    /// <summary>An empty record: what today's tables know will be kept in it.</summary>
    public MarkRecord()
    {
    }

    private MarkRecord(Dictionary<ulong, (int, byte)[]> texts) => (_texts, _isGiven) = (texts, true);

    /// <summary>Number of texts that a given record was asked for and does not have: today's tables were asked instead.</summary>
    public int Missing { get; private set; }

    /// <summary>Reads the record of a model.</summary>
    /// <exception cref="DataFormatException">The file is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MarkRecord Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var texts = new Dictionary<ulong, (int, byte)[]>();
        try
        {
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                var cells = line.Split('\t');
                var marks = cells[1..].Select(c => c.Split(':')).ToArray();
                texts[ulong.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] =
                    Array.TrueForAll(marks, m => m.Length == 2)
                        ? Array.ConvertAll(marks, m => (int.Parse(m[0], CultureInfo.InvariantCulture), byte.Parse(m[1], CultureInfo.InvariantCulture)))
                        : throw new DataFormatException(path, number, "this is not a hash followed by token:marks");
            }
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or OverflowException)
        {
            throw new DataFormatException(path, texts.Count + 1, e.Message);
        }

        return new MarkRecord(texts);
    }

    /// <summary>Writes the record as <see cref="Read"/> reads it.</summary>
    public void Write(string path)
    {
        using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.SmallestSize)) { NewLine = "\n" };
        foreach (var (hash, marks) in _texts)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hash:x16}{string.Concat(marks.Select(m => string.Create(CultureInfo.InvariantCulture, $"\t{m.Token}:{m.Marks}")))}"));
        }
    }

    /// <summary>Puts what is recorded of a text in place of what today's tables know; a new record takes that in.</summary>
    /// <param name="text">The text, whole.</param>
    /// <param name="marks">The marks of its tokens by today's tables.</param>
    public void Apply(string text, Span<byte> marks)
    {
        var hash = Folding.Hash(text);
        if (_texts.TryGetValue(hash, out var recorded))
        {
            marks.Clear();
            foreach (var (token, mark) in recorded)
            {
                marks[Math.Min(token, marks.Length - 1)] = mark;
            }
        }
        else if (_isGiven)
        {
            Missing++;
        }
        else
        {
            _texts.Add(hash, Known(marks));
        }
    }

    private static (int Token, byte Marks)[] Known(ReadOnlySpan<byte> marks)
    {
        var known = new List<(int, byte)>();
        for (var token = 0; token < marks.Length; token++)
        {
            if (marks[token] != 0)
            {
                known.Add((token, marks[token]));
            }
        }

        return [.. known];
    }
}
