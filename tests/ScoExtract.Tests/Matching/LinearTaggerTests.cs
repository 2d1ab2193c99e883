using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Tests.Matching;

public class LinearTaggerTests
{
    private static readonly Tokenizer Tokenizer = new(["l", "d"]);

    [Fact]
    public void A_sentence_gets_the_same_labels_wherever_it_stands_and_whatever_was_tagged_before()
    {
        const string Sentence = "The delegation of Ruritania met in Strelsau on 5 May.";
        var tagger = Tagger("en");
        using var alone = Tokenizer.Tokenize(Sentence);
        using var later = Tokenizer.Tokenize("Other words stood here before. " + Sentence);
        var marks = new byte[later.Count];
        var lattice = new TagLattice();
        tagger.Tag(alone, 0, alone.Count, marks, lattice);
        var labels = lattice.Labels.ToArray();
        Assert.Contains(labels, l => l != TagLabels.Outside);
        tagger.Tag(later, 0, later.Count, marks, lattice);
        tagger.Tag(later, later.Count - alone.Count, later.Count, marks, lattice);
        Assert.Equal(labels, lattice.Labels);
    }

    [Fact]
    public void Case_accents_and_glued_prefixes_do_not_hide_a_word()
    {
        // A feature that both spellings must share: the word itself, which the first and the last row of weights stand for.
        using var text = Tokenizer.Tokenize("Genève GENEVE بجنيف جنيف");
        var clitics = new CliticSplitter(LanguagePack.Load("ar"));
        var forms = Enumerable.Range(0, text.Count).Select(i => TokenForm.Of(text, i, clitics, 0)).ToArray();
        Assert.Equal(forms[0].Word, forms[1].Word);
        Assert.Equal(forms[3].Word, forms[2].Stem);
        Assert.Equal(0UL, forms[0].Stem);
    }

    [Fact]
    public void Tagging_allocates_nothing_once_the_lattice_has_grown()
    {
        var tagger = Tagger("ar");
        using var text = Tokenizer.Tokenize(string.Join(' ', Enumerable.Repeat("وقال إن Ruritania تقع في 1994,", 200)));
        var marks = new byte[text.Count];
        var lattice = new TagLattice();
        tagger.Tag(text, 0, text.Count, marks, lattice);

        // The runtime itself may allocate on this thread while it compiles the code anew, but not each time.
        var allocated = new long[3];
        foreach (ref var bytes in allocated.AsSpan())
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            tagger.Tag(text, 0, text.Count, marks, lattice);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Contains(0L, allocated);
    }

    [Fact]
    public void A_token_never_has_more_features_than_there_is_room_for()
    {
        using var text = Tokenizer.Tokenize("وللجنة وللجنة وللجنة وللجنة وللجنة");
        var forms = new TokenForm[text.Count + (2 * TagFeatures.Window)];
        var marks = Enumerable.Repeat((byte)255, text.Count).ToArray();
        TagFeatures.Fill(text, 0, text.Count, marks, new CliticSplitter(LanguagePack.Load("ar")), forms);
        Span<int> rows = stackalloc int[TagFeatures.Most];
        for (var i = 0; i < text.Count; i++)
        {
            var count = TagFeatures.Extract(forms, i, 0, 10, rows);
            Assert.InRange(count, 1, TagFeatures.Most);
            Assert.True(rows[..count].IndexOfAnyExceptInRange(0, 1023) < 0);
        }
    }

    // Weights as good as random, so that labels change with any change of a feature.
    private static LinearTagger Tagger(string language)
    {
        const int Bits = 12;
        var weights = new float[TagLabels.Weighted << Bits];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = ((i * 2654435761L) % 1000 / 500f) - 1;
        }

        var model = TaggerQuantizer.Quantize(language, 1, Bits, new float[TagLabels.Count * TagLabels.Count], weights, 4, 1 << Bits);
        return new LinearTagger(model, new CliticSplitter(LanguagePack.Load(language)));
    }
}
