using CsCheck;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Tests.Matching;

/// <summary>The trie against a search that compares every phrase with every place.</summary>
public sealed class GazetteerProperties
{
    private static readonly Tokenizer Tokenizer = new(["l"]);

    private static readonly Gen<string> Phrase = Units("a", "b", "é", "7", "中", "-", "'", " ").Where(p => p.Any(char.IsLetterOrDigit));

    [Fact]
    public void It_finds_what_a_naive_search_finds() =>
        Gen.Select(Phrase.List[0, 12], Units("a", "B", "e\u0301", "7", "中", "-", " - ", "'", " ", " ", " ", "\n", "\n\n", ".")).Sample((phrases, raw) =>
        {
            var builder = new GazetteerBuilder(Tokenizer);
            for (var i = 0; i < phrases.Count; i++)
            {
                builder.Add(phrases[i], i);
            }

            using var text = Tokenizer.Tokenize(raw);
            Assert.Equal(Naive(text, phrases), Found(text, builder.Build()));
        });

    private static Gen<string> Units(params string[] units) => Gen.Int[0, units.Length - 1].Select(i => units[i]).List[1, 12].Select(u => string.Join("", u));

    private static SortedSet<(int First, int Count, int Payload)> Found(TokenizedText text, Gazetteer gazetteer)
    {
        var found = new SortedSet<(int, int, int)>();
        Span<GazetteerHit> hits = new GazetteerHit[64];
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var hit in hits[..gazetteer.FindAll(text, i, hits)])
            {
                Assert.Equal(text.Span(i, i + hit.TokenCount - 1), hit.Span);
                foreach (var payload in gazetteer.Payloads(hit))
                {
                    found.Add((i, hit.TokenCount, payload));
                }
            }
        }

        return found;
    }

    private static SortedSet<(int First, int Count, int Payload)> Naive(TokenizedText text, List<string> phrases)
    {
        var found = new SortedSet<(int, int, int)>();
        for (var payload = 0; payload < phrases.Count; payload++)
        {
            using var phrase = Tokenizer.Tokenize(phrases[payload]);
            var words = Enumerable.Range(0, phrase.Count).Where(i => !phrase[i].Is('-')).Select(i => Folding.Fold(phrase.Characters(i))).ToArray();
            for (var first = 0; first < text.Count && words.Length > 0; first++)
            {
                if (Last(text, first, words) is { } last)
                {
                    found.Add((first, last - first + 1, payload));
                }
            }
        }

        return found;
    }

    // The last token of the phrase that starts here: word after word, with at most one hyphen in between, in one paragraph.
    private static int? Last(TokenizedText text, int first, string[] words)
    {
        var at = first;
        for (var word = 0; word < words.Length; word++, at++)
        {
            if (word > 0 && at < text.Count && text[at].Is('-') && !IsBlankBefore(text, at))
            {
                at++;
            }

            if (at >= text.Count || (word > 0 && IsBlankBefore(text, at)) || Folding.Fold(text.Characters(at)) != words[word])
            {
                return null;
            }
        }

        return at - 1;
    }

    private static bool IsBlankBefore(TokenizedText text, int index) => (text[index].Flags & TokenFlags.BlankLineBefore) != 0;
}
