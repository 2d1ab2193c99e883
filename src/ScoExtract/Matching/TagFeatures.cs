using System.Runtime.CompilerServices;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>Turns a token and its neighbours into features, each a number of a row of weights. Training and tagging share it.</summary>
/// <remarks>
/// A feature is hashed into its row and never stored by name. Changing anything here changes what the rows of trained
/// models mean: raise <see cref="Version"/> then, so that old models are refused, and train anew.
/// </remarks>
internal static class TagFeatures
{
    /// <summary>Written into models; a model of another version cannot be read.</summary>
    public const int Version = 2;

    /// <summary>Most features that one token can have.</summary>
    public const int Most = 64;

    /// <summary>Number of padding forms before and after those of a sentence.</summary>
    public const int Window = 3;

    /// <summary>Fills the forms of a sentence, padded by <see cref="Window"/> on both sides.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="marks">What the tables know of each of its tokens.</param>
    /// <param name="clitics">Reads the prefixes that are glued to words.</param>
    /// <param name="forms">At least the sentence's length and twice the padding.</param>
    /// <returns>How the sentence is cased: 0 as usual, 1 mostly capitalized words, 2 mostly capitals.</returns>
    public static int Fill(TokenizedText text, int first, int end, ReadOnlySpan<byte> marks, CliticSplitter clitics, Span<TokenForm> forms)
    {
        var count = end - first;
        var (words, capitalized, upper) = (0, 0, 0);
        forms[..Window].Fill(TokenForm.Padding);
        forms.Slice(Window + count, Window).Fill(TokenForm.Padding);
        for (var i = 0; i < count; i++)
        {
            ref readonly var token = ref text[first + i];
            forms[Window + i] = TokenForm.Of(text, first + i, clitics, marks[i]);
            if (token.Kind == TokenKind.Word && token.Length > 2)
            {
                words++;
                capitalized += (token.Flags & TokenFlags.Capitalized) != 0 ? 1 : 0;
                upper += (token.Flags & TokenFlags.AllUpper) != 0 ? 1 : 0;
            }
        }

        return words < 2 ? 0 : upper * 10 >= words * 6 ? 2 : capitalized * 10 >= words * 7 ? 1 : 0;
    }

    /// <summary>The features of one token.</summary>
    /// <param name="forms">The forms of its sentence, padding included.</param>
    /// <param name="index">Index of the token in its sentence.</param>
    /// <param name="casing">How the sentence is cased.</param>
    /// <param name="bits">Logarithm of the number of rows.</param>
    /// <param name="rows">Receives the rows; at least <see cref="Most"/>.</param>
    /// <returns>Number of features.</returns>
    public static int Extract(ReadOnlySpan<TokenForm> forms, int index, int casing, int bits, Span<int> rows)
    {
        ref readonly var before3 = ref forms[index];
        ref readonly var before2 = ref forms[index + 1];
        ref readonly var before = ref forms[index + 2];
        ref readonly var here = ref forms[index + 3];
        ref readonly var after = ref forms[index + 4];
        ref readonly var after2 = ref forms[index + 5];
        ref readonly var after3 = ref forms[index + 6];
        var sink = new Sink(rows, 64 - bits);
        ulong shape = here.Shape;

        sink.Add(1, 0);
        sink.Add(2, here.Word);
        sink.Add(3, here.Word, shape);
        sink.Add(4, before.Word);
        sink.Add(5, after.Word);
        sink.Add(6, before2.Word);
        sink.Add(7, after2.Word);
        sink.Add(8, before.Word, here.Word);
        sink.Add(9, here.Word, after.Word);
        sink.Add(10, before2.Word, before.Word);
        sink.Add(11, after.Word, after2.Word);
        sink.Add(12, shape);
        sink.Add(13, before.Shape, shape);
        sink.Add(14, shape, after.Shape);
        sink.Add(15, ((ulong)before.Shape << 8) | after.Shape, shape);
        sink.Add(16, before.Word, shape);
        sink.Add(17, after.Word, shape);
        sink.Add(18, ((ulong)before2.Shape << 8) | before.Shape, shape);
        sink.Add(19, ((ulong)after2.Shape << 8) | after.Shape, shape);
        sink.Add(20, (ulong)((Math.Min(index, 2) * 3) + casing), shape);

        sink.Add(45, before.Shape, here.Word);
        sink.Add(46, here.Word, after.Shape);

        ulong mark = here.Mark;
        sink.Add(21, mark, shape);
        if ((before.Mark | here.Mark | after.Mark) != 0)
        {
            sink.Add(22, mark);
            sink.Add(23, before.Mark, mark);
            sink.Add(24, mark, after.Mark);
            sink.Add(25, mark, here.Word);
            sink.Add(26, mark, before.Word);
            sink.Add(27, mark, after.Word);
        }

        if (here.Prefix2 != 0)
        {
            sink.Add(28, here.Prefix2);
            sink.Add(29, here.Prefix3);
            sink.Add(30, here.Prefix4);
            sink.Add(31, here.Suffix2, shape);
            sink.Add(32, here.Suffix3);
            sink.Add(33, here.Suffix4);

            // What is left of a word that is damaged elsewhere.
            foreach (var part in here.Parts[..here.PartCount])
            {
                sink.Add(42, part);
            }
        }
        else if (before.Prefix2 == 0 && after.Prefix2 == 0)
        {
            // Written without spaces: what stands for a word is a run of characters.
            sink.Add(34, before.Word ^ (after.Word * 3), here.Word);
            sink.Add(35, before2.Word ^ (before.Word * 3), here.Word);
            sink.Add(36, after2.Word ^ (after.Word * 3), here.Word);
            sink.Add(40, before3.Word);
            sink.Add(41, after3.Word);
            sink.Add(43, before2.Word ^ (before.Word * 3), shape);
            sink.Add(44, after2.Word ^ (after.Word * 3), shape);
        }

        if (before.Suffix3 != 0)
        {
            sink.Add(37, before.Suffix3);
        }

        if (after.Suffix3 != 0)
        {
            sink.Add(38, after.Suffix3);
        }

        if (here.Stem != 0)
        {
            sink.Add(2, here.Stem);
            sink.Add(39, here.Stem, after.Word);
            if (here.ShortestStem != here.Stem)
            {
                sink.Add(2, here.ShortestStem);
            }
        }

        if (before.Stem != 0)
        {
            sink.Add(4, before.Stem);
        }

        if (after.Stem != 0)
        {
            sink.Add(5, after.Stem);
        }

        return sink.Count;
    }

    private ref struct Sink(Span<int> rows, int shift)
    {
        private readonly Span<int> _rows = rows;

        public int Count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(uint template, ulong value)
        {
            var key = (value ^ (template * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
            key = (key ^ (key >> 32)) * 0xA0761D6478BD642F;
            _rows[Count++] = (int)(key >> shift);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(uint template, ulong value, ulong other) => Add(template, (value * 0xE7037ED1A0B428DB) ^ (other + 0x632BE59BD9B4E019 + (value >> 29)));
    }
}
