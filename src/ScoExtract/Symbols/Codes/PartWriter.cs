using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Collects a symbol in ASCII, in a buffer on the stack.</summary>
internal ref struct PartWriter(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;

    /// <summary>Number of characters; may be set back.</summary>
    public int Length { get; set; }

    /// <summary>Whether the buffer was too small: what it holds is not the whole.</summary>
    public bool IsFull { get; private set; }

    /// <summary>What was collected.</summary>
    public readonly ReadOnlySpan<char> Text => _buffer[..Length];

    /// <summary>What was collected from a position on.</summary>
    public readonly ReadOnlySpan<char> From(int start) => _buffer[start..Length];

    public void Add(char c)
    {
        if (Length == _buffer.Length)
        {
            IsFull = true;
            return;
        }

        _buffer[Length++] = c;
    }

    /// <summary>Adds characters: digits of any system and full-width letters as ASCII, without marks and spaces that do not print.</summary>
    public void Add(ReadOnlySpan<char> characters, bool upper, bool digits = false)
    {
        foreach (var c in characters)
        {
            var folded = Folding.Fold(c);
            if (folded is '\0' or ' ' or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (digits && OcrRepair.Digit(c) is >= 0 and var digit)
            {
                Add((char)('0' + digit));
            }
            else if (folded is >= 'a' and <= 'z')
            {
                Add(upper || CharClasses.IsUpper(c) ? (char)(folded - 'a' + 'A') : folded);
            }
            else
            {
                Add(folded > '\u007F' ? SessionInBrackets.ToLatin(c) : folded);
            }
        }
    }

    public override readonly string ToString() => Text.ToString();
}
