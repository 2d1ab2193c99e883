using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ScoExtract.Languages;

namespace ScoExtract.Matching;

/// <summary>Reads and writes tagger models.</summary>
/// <remarks>
/// Little-endian. "SCOTAGGR", format version (u16), feature version (u16), language (two ASCII letters), model version
/// (u16), bits (u8), scale (f32), transitions (i16 each), a bit for each row that has weights (in u64), the weights of those rows (i8 each),
/// and the SHA-256 of all before it.
/// </remarks>
internal static class TaggerModelFile
{
    private const ushort FormatVersion = 1;
    private const int SmallestBits = 6;
    private const int LargestBits = 22;

    private static ReadOnlySpan<byte> Magic => "SCOTAGGR"u8;

    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(TaggerModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(FormatVersion);
            writer.Write((ushort)TagFeatures.Version);
            writer.Write(Encoding.ASCII.GetBytes(model.Language));
            writer.Write((ushort)model.Version);
            writer.Write((byte)model.Bits);
            writer.Write(model.Scale);
            foreach (var transition in model.Transitions)
            {
                writer.Write(transition);
            }

            foreach (var word in model.Used)
            {
                writer.Write(word);
            }

            writer.Write(MemoryMarshal.AsBytes(model.Weights.AsSpan(TagLabels.Weighted)));
        }

        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Reads a model.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="language">The language it must be of.</param>
    /// <exception cref="DataFormatException">It is no model, is damaged, or is of another version or language.</exception>
    public static TaggerModel Read(string file, ReadOnlySpan<byte> bytes, string language)
    {
        if (!bytes.StartsWith(Magic))
        {
            throw new DataFormatException(file, 0, "this is no tagger model");
        }

        var body = new Reader(file, bytes[Magic.Length..Math.Max(Magic.Length, bytes.Length - SHA256.HashSizeInBytes)]);
        var (format, features) = (body.UInt16(), body.UInt16());
        if (format != FormatVersion || features != TagFeatures.Version)
        {
            throw new DataFormatException(file, 0, $"the model has format {format} with features {features}, but format {FormatVersion} with features {TagFeatures.Version} is needed: train it anew");
        }

        if (!SHA256.HashData(bytes[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]))
        {
            throw new DataFormatException(file, 0, "the model is truncated or damaged: its checksum does not fit");
        }

        var found = Encoding.ASCII.GetString(body.Take(2));
        if (found != language)
        {
            throw new DataFormatException(file, 0, $"the model is for the language '{found}', not '{language}'");
        }

        var version = body.UInt16();
        int bits = body.Byte();
        if (bits is < SmallestBits or > LargestBits)
        {
            throw new DataFormatException(file, 0, $"2^{bits} rows are no size of a model");
        }

        var scale = BinaryPrimitives.ReadSingleLittleEndian(body.Take(sizeof(float)));
        var transitions = new short[TagLabels.Count * TagLabels.Count];
        foreach (ref var transition in transitions.AsSpan())
        {
            transition = (short)body.UInt16();
        }

        var (used, rows) = (new ulong[1 << (bits - 6)], 0);
        foreach (ref var word in used.AsSpan())
        {
            word = BinaryPrimitives.ReadUInt64LittleEndian(body.Take(sizeof(ulong)));
            rows += BitOperations.PopCount(word);
        }

        var weights = new sbyte[(rows + 1) * TagLabels.Weighted];
        body.Take(rows * TagLabels.Weighted).CopyTo(MemoryMarshal.AsBytes(weights.AsSpan(TagLabels.Weighted)));
        body.End();
        return new TaggerModel(found, version, bits, scale, transitions, used, weights);
    }

    private ref struct Reader(string file, ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public ReadOnlySpan<byte> Take(int count)
        {
            if (count > _rest.Length)
            {
                throw new DataFormatException(file, 0, "the model is truncated");
            }

            var taken = _rest[..count];
            _rest = _rest[count..];
            return taken;
        }

        public byte Byte() => Take(1)[0];

        public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

        public readonly void End()
        {
            if (_rest.Length > 0)
            {
                throw new DataFormatException(file, 0, $"the model has {_rest.Length} bytes too many");
            }
        }
    }
}
