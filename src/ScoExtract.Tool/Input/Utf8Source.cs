using System.Text;

namespace ScoExtract.Tool.Input;

/// <summary>A stream of bytes as UTF-8, whatever it holds: one that begins with a byte-order mark of UTF-16 is recoded while it is read, any other is passed on as it is.</summary>
internal sealed class Utf8Source(Stream stream)
{
    private const int Chunk = 16 * 1024;
    private const int MarkLength = 2;

    private readonly byte[] _bytes = new byte[Chunk];
    private readonly char[] _chars = new char[Chunk];

    // What was read to look for a mark, and is not given out yet.
    private int _pending = -1;
    private Decoder? _decoder;

    /// <summary>Reads on.</summary>
    /// <param name="target">Receives the bytes; holds at least one.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>How many; 0 at the end.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellation)
    {
        if (_pending < 0)
        {
            _pending = await stream.ReadAtLeastAsync(_bytes.AsMemory(0, MarkLength), MarkLength, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            _decoder = _bytes.AsSpan(0, _pending) switch
            {
                [0xFF, 0xFE] => Encoding.Unicode.GetDecoder(),
                [0xFE, 0xFF] => Encoding.BigEndianUnicode.GetDecoder(),
                _ => null,
            };
            _pending = _decoder is null ? _pending : 0;
        }

        if (_decoder is not null)
        {
            return await RecodeAsync(target, _decoder, cancellation).ConfigureAwait(false);
        }

        if (_pending == 0)
        {
            return await stream.ReadAsync(target, cancellation).ConfigureAwait(false);
        }

        var given = Math.Min(_pending, target.Length);
        _bytes.AsSpan(0, given).CopyTo(target.Span);
        _bytes.AsSpan(given, _pending - given).CopyTo(_bytes);
        _pending -= given;
        return given;
    }

    // Two bytes of UTF-16 are at most three of UTF-8; a half of a pair that ends one piece goes with the next.
    private async ValueTask<int> RecodeAsync(Memory<byte> target, Decoder decoder, CancellationToken cancellation)
    {
        var most = Math.Min(Chunk, Math.Max(MarkLength, (target.Length / 3 * 2) - MarkLength));
        while (true)
        {
            var read = await stream.ReadAsync(_bytes.AsMemory(0, most), cancellation).ConfigureAwait(false);
            var count = decoder.GetChars(_bytes.AsSpan(0, read), _chars, flush: read == 0);
            if (count > 0 || read == 0)
            {
                return Encoding.UTF8.GetBytes(_chars.AsSpan(0, count), target.Span);
            }
        }
    }
}
