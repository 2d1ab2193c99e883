using ScoExtract.Text;

namespace ScoExtract.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static readonly Tokenizer Tokenizer = new(["l", "d"]);
    private static readonly SentenceSplitter Splitter = new(["vol", "Dr", "art", "г", "no"]);

    // '¦' marks where a sentence ends, '¶' where a paragraph does.
    [Theory]
    [InlineData("It was founded in 2001. ¦It has nine members.")]
    [InlineData("Why? ¦Because! ¦Good.")]
    [InlineData("the treaty of Shanghai?, recalling")] // a misread footnote mark
    [InlineData("the treaty of Shanghai? recalling the vote")]
    [InlineData("nucléaires! qui sont membres")]
    [InlineData("See vol. 2896, no. 50518 of Dr. J. Smith, art. 5.")]
    [InlineData("in e.g. Almaty and the U.N. Charter")]
    [InlineData("v 2001 г. в Шанхае")]
    [InlineData("It costs 3.14 at www.un.org today.")]
    [InlineData("Wait... ¦They came. ¦It was … nothing… ¦But then")]
    [InlineData("He said “It is done.” ¦Then he left.")]
    [InlineData("Il a dit « c’est fait. » ¦Puis il est parti.")]
    [InlineData("It was adopted (see above.) ¦Then it failed.")]
    [InlineData("It was adopted.¹ ¦Then it failed.[12] ¦So what.3 ¦End")]
    [InlineData("It was adopted.¦The session closed.")]
    [InlineData("Value 2001.5 The end")]
    [InlineData("他于2001年访问上海。¦成员国批准！¦真的？¦是。")]
    [InlineData("他说：“完成了。”¦然后走了。")]
    [InlineData("ما هو؟ ¦هو عضو. ¦وقد انضم؛ ثم خرج؟، نعم")]
    [InlineData("انضمت إلى المنظمة.¦وقد وقعت")]
    [InlineData("A. First ¶B. Second", "A. First\n\nB. Second")]
    [InlineData("Title of the page ¶It was founded. ¦It grew.", "Title of the page\n\nIt was founded. It grew.")]
    [InlineData("1. Considers the report ¶2.1. Decides to act", "1. Considers the report\n2.1. Decides to act")]
    [InlineData("IV. The scope ¶a) the first;", "IV. The scope\na) the first;")]
    [InlineData("State|Year ¶China|2001", "|State|Year|\n|China|2001|")]
    [InlineData("State Year ¶China 2001", "State\tYear\nChina\t2001")]
    public void Text_is_split_into(string expected, string? raw = null)
    {
        raw ??= expected.Replace("¦", "", StringComparison.Ordinal);
        Assert.Equal(Plain(expected), Plain(Show(raw)));
    }

    [Fact]
    public void Wrapped_lines_are_one_sentence_until_a_stop_or_a_short_line()
    {
        const string raw =
            """
            Recalling the articles of the Charter that encourage activities through
            regional cooperation for the promotion of the purposes and principles
            of the organization,

            Recalling its resolution of 2 December 2004, in which it granted the
            status of observer to the Organization on the date of
            15 June 2001 and the decision of the Council of the year before.
            It also recalls the declaration.
            Heading of a section
            The member states of the organization, as founded in the year 2001 by
            six states, have adopted the Charter of the Organization in Saint-
            Petersburg on this day.
            """;

        Assert.Equal(
            ["Recalling the articles", "Recalling its resolution", "It also recalls", "Heading of a", "The member states"],
            Beginnings(raw));
        Assert.Equal([0, 1, 1, 2, 3], Split(raw).Select(s => s.Paragraph));
    }

    [Fact]
    public void A_paragraph_set_narrower_than_the_document_is_measured_by_its_own_lines()
    {
        const string raw =
            """
            Recalling the articles of the Charter that encourage activities through regional cooperation
            for the promotion of the purposes and principles of the organization and of all its members,
            as well as of those who are not yet members of it but have asked to become members in time,

            Having received the report of a committee on
            the applications that were sent by the Grand
            Duchy of Luxembourg and by the States around
            the river.
            """;

        Assert.Equal(["Recalling the articles", "Having received the"], Beginnings(raw));
    }

    [Fact]
    public void A_footnote_stands_for_itself_in_wrapped_text()
    {
        const string raw =
            """
            and welcoming the protocol of cooperation that was signed between the
            agency and the office on 22 July 2012, taking note of the cooperation
             ! Resolution 70/1.
            2 United Nations, Treaty Series, vol. 2896, no. 50518.
             undertaken between the agency and the office for the fight against the
            trade in drugs.
            """;

        Assert.Equal(["and welcoming the", "! Resolution 70/1", "2 United Nations", "undertaken between the"], Beginnings(raw));
    }

    [Fact]
    public void A_page_break_within_a_sentence_of_wrapped_text_does_not_end_it()
    {
        const string raw =
            """
            and welcoming the protocol of cooperation that was signed between the
            agency and the office on 22 July 2012, taking note of the cooperation

            12

            undertaken between the agency and the office for the fight against the
            trade in drugs,

            Recalling the declaration.
            """;

        Assert.Equal(["and welcoming the", "Recalling the declaration"], Beginnings(raw));
    }

    [Fact]
    public void Lines_of_unwrapped_text_are_paragraphs_but_for_short_items_and_small_letters()
    {
        const string raw = "Member states\nChina,\nRussia and\nthe Republic of India\nPakistan joined.\nIt left";

        Assert.Equal(["Member states", "China, Russia and", "Pakistan joined", "It left"], Beginnings(raw));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(".")]
    [InlineData("a\r")]
    [InlineData("a\n")]
    [InlineData("?!")]
    [InlineData("1.\n")]
    [InlineData("a|")]
    [InlineData("a\t")]
    [InlineData("a-\n")]
    [InlineData("a. ")]
    [InlineData("(")]
    [InlineData(".)")]
    [InlineData("\u00AD")]
    [InlineData("I’ ")]
    public void Sentences_cover_every_token_once(string unit)
    {
        foreach (var raw in new[] { "", unit, string.Concat(Enumerable.Repeat(unit, 999)) })
        {
            using var text = Tokenizer.Tokenize(raw);
            var (at, paragraph) = (0, 0);
            foreach (var sentence in Splitter.Split(text))
            {
                Assert.Equal(at, sentence.FirstToken);
                Assert.True(sentence.Count > 0);
                Assert.InRange(sentence.Paragraph, paragraph, paragraph + 1);
                (at, paragraph) = (sentence.EndToken, sentence.Paragraph);
            }

            Assert.Equal(text.Count, at);
        }
    }

    [Fact]
    public void What_goes_on_without_a_stop_is_cut()
    {
        var sentences = Split(string.Concat(Enumerable.Repeat("word ", 2500)));

        Assert.Equal([1000, 1000, 500], sentences.Select(s => s.Count));
        Assert.All(sentences, s => Assert.Equal(0, s.Paragraph));
    }

    private static string Plain(string shown) => string.Concat(shown.Where(c => !char.IsWhiteSpace(c) && c != '|'));

    private static IReadOnlyList<Sentence> Split(string raw)
    {
        using var text = Tokenizer.Tokenize(raw);
        return Splitter.Split(text);
    }

    private static string Show(string raw)
    {
        using var text = Tokenizer.Tokenize(raw);
        var sentences = Splitter.Split(text);
        return string.Concat(sentences.Select((s, i) =>
            text.Span(s.FirstToken, s.EndToken - 1).Slice(raw) + (i + 1 == sentences.Count ? "" : sentences[i + 1].Paragraph == s.Paragraph ? "¦" : "¶")));
    }

    // The first three words of each sentence.
    private static IEnumerable<string> Beginnings(string raw)
    {
        using var text = Tokenizer.Tokenize(raw);
        return [.. Splitter.Split(text).Select(s => string.Join(' ', Words(text.Span(s.FirstToken, s.EndToken - 1).Slice(raw)).Take(3)).TrimEnd('.', ','))];
    }

    private static string[] Words(string sentence) => sentence.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
