namespace ScoExtract.Tool.Input;

/// <summary>Reads a stream line by line, as bytes of UTF-8, without waiting for more than the line at hand. Each byte is looked at once, so a very long line costs no more than many short ones.</summary>
internal sealed class LineReader(Stream stream)
{
    private readonly Utf8Source _source = new(stream);
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _finished;

    /// <summary>The next line without its line end, valid until the next call; null at the end.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadLineAsync(CancellationToken cancellation)
    {
        var scanned = _start;
        while (true)
        {
            var found = _buffer.AsSpan(scanned.._end).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var line = _start..(scanned + found);
                _start = scanned + found + 1;
                return WithoutReturn(line);
            }

            scanned = _end;
            if (_finished)
            {
                if (_start == _end)
                {
                    return null;
                }

                var rest = _start.._end;
                _start = _end;
                return WithoutReturn(rest);
            }

            scanned -= MakeRoom();
            var read = await _source.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
            _finished = read == 0;
            _end += read;
        }
    }

    // Moves the line at hand to the front and doubles the buffer when it fills it; gives by how much it moved.
    private int MakeRoom()
    {
        var moved = _start;
        var length = _end - _start;
        if (length > _buffer.Length / 2)
        {
            var larger = new byte[_buffer.Length * 2];
            _buffer.AsSpan(_start, length).CopyTo(larger);
            _buffer = larger;
        }
        else
        {
            _buffer.AsSpan(_start, length).CopyTo(_buffer);
        }

        (_start, _end) = (0, length);
        return moved;
    }

    private ReadOnlyMemory<byte> WithoutReturn(Range line)
    {
        var bytes = _buffer.AsMemory(line);
        return bytes.Span is [.., (byte)'\r'] ? bytes[..^1] : bytes;
    }
}
