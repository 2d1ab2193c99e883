using System.Security.Cryptography;
using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Tests.Matching;

public class TaggerModelFileTests
{
    private const string File = "tagger-fr.bin";

    [Fact]
    public void A_model_comes_back_as_it_was_written()
    {
        var model = Model();
        var read = TaggerModelFile.Read(File, TaggerModelFile.Write(model), "fr");
        Assert.Equal((model.Language, model.Version, model.Bits, model.Scale), (read.Language, read.Version, read.Bits, read.Scale));
        Assert.Equal(model.Transitions, read.Transitions);
        Assert.Equal(model.Used, read.Used);
        Assert.Equal(model.Weights, read.Weights);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_by_name()
    {
        var bytes = TaggerModelFile.Write(Model());
        for (var length = 0; length < bytes.Length; length++)
        {
            var error = Assert.Throws<DataFormatException>(() => TaggerModelFile.Read(File, bytes.AsSpan(0, length), "fr"));
            Assert.Equal(File, error.File);
        }
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_refused_by_name()
    {
        var bytes = TaggerModelFile.Write(Model());
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= 0x40;
            Assert.Equal(File, Assert.Throws<DataFormatException>(() => TaggerModelFile.Read(File, bytes, "fr")).File);
            bytes[at] ^= 0x40;
        }
    }

    [Fact]
    public void A_model_of_another_language_is_refused()
    {
        var error = Assert.Throws<DataFormatException>(() => TaggerModelFile.Read(File, TaggerModelFile.Write(Model()), "ru"));
        Assert.Contains("'fr', not 'ru'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    public void A_model_of_another_version_is_refused_with_advice(int versionAt)
    {
        var bytes = TaggerModelFile.Write(Model());
        bytes[versionAt]++;
        SHA256.HashData(bytes.AsSpan()[..^32]).CopyTo(bytes.AsSpan()[^32..]);
        var error = Assert.Throws<DataFormatException>(() => TaggerModelFile.Read(File, bytes, "fr"));
        Assert.Contains("train it anew", error.Message, StringComparison.Ordinal);
    }

    private static TaggerModel Model()
    {
        var orders = Enumerable.Range(0, TagLabels.Count * TagLabels.Count).Select(i => (short)(i - 40)).ToArray();
        var weights = Enumerable.Range(0, 4 * TagLabels.Weighted).Select(i => (sbyte)(i < TagLabels.Weighted ? 0 : i * 3)).ToArray();
        return new TaggerModel("fr", 7, 7, 0.03125f, orders, [1UL << 5, (1UL << 63) | 1], weights);
    }
}
