namespace ScoExtract.Tests.Model;

public sealed class DocumentSymbolTests
{
    [Theory]
    [InlineData("A/RES/59/48", "GA", DocumentSymbolKind.Resolution, "59", null, 48, null)]
    [InlineData("A/RES/57/270B", "GA", DocumentSymbolKind.Resolution, "57", null, 270, "B")]
    [InlineData("A/RES/217(III)A", "GA", DocumentSymbolKind.Resolution, "III", null, 217, "A")]
    [InlineData("A/RES/S-30/1", "GA", DocumentSymbolKind.Resolution, "S-30", null, 1, null)]
    [InlineData("A/DEC/73/536", "GA", DocumentSymbolKind.Decision, "73", null, 536, null)]
    [InlineData("S/RES/1373(2001)", "SC", DocumentSymbolKind.Resolution, null, 2001, 1373, null)]
    [InlineData("S/PRST/2012/26", "SC", DocumentSymbolKind.PresidentialStatement, null, 2012, 26, null)]
    [InlineData("S/1994/565", "SC", DocumentSymbolKind.Document, null, 1994, 565, null)]
    [InlineData("S/PV.4011", "SC", DocumentSymbolKind.MeetingRecord, null, null, 4011, null)]
    [InlineData("A/C.6/73/L.12", "GA", DocumentSymbolKind.Limited, "73", null, 12, null)]
    [InlineData("E/RES/1996/31", "ECOSOC", DocumentSymbolKind.Resolution, null, 1996, 31, null)]
    [InlineData("E/CN.4/RES/2005/69", "CHR", DocumentSymbolKind.Resolution, null, 2005, 69, null)]
    [InlineData("A/HRC/RES/33/11", "HRC", DocumentSymbolKind.Resolution, "33", null, 11, null)]
    [InlineData("WHA58.3", "WHA", DocumentSymbolKind.Resolution, "58", null, 3, null)]
    [InlineData("GC(62)/RES/12", "IAEA", DocumentSymbolKind.Resolution, "62", null, 12, null)]
    [InlineData("1/CP.21", "UNFCCC", DocumentSymbolKind.Decision, "21", null, 1, null)]
    [InlineData("ST/SGB/2018/1", "Secretariat", DocumentSymbolKind.Document, null, 2018, 1, null)]
    public void Parts_of_a_symbol_are_told(string text, string organ, DocumentSymbolKind kind, string? session, int? year, int? number, string? letter)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal((text, organ, kind, session, year, number, letter), (symbol.Text, symbol.Organ, symbol.Kind, symbol.Session, symbol.Year, symbol.Number, symbol.Letter));
    }

    [Theory]
    [InlineData("S/RES/1373 (2001)", "S/RES/1373(2001)")]
    [InlineData("S/RES/1373", "S/RES/1373(2001)")]
    [InlineData("S/RES/1373/2001", "S/RES/1373(2001)")]
    [InlineData("A/RES/2625", "A/RES/2625(XXV)")]
    [InlineData("A/RES/217 A (III)", "A/RES/217(III)A")]
    [InlineData("E/CN.4/sub.2/1998/7", "E/CN.4/Sub.2/1998/7")]
    [InlineData(" A/75/L.69/add.1 ", "A/75/L.69/Add.1")]
    [InlineData("A/79/807–S/2025/132", "A/79/807-S/2025/132")]
    public void Variants_are_brought_into_canonical_form(string text, string canonical) => Assert.Equal(canonical, DocumentSymbol.Parse(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("A")]
    [InlineData("A/")]
    [InlineData("A/B")]
    [InlineData("59/48")]
    [InlineData("12/04/2019")]
    [InlineData("S/he")]
    [InlineData("A/C.6")]
    [InlineData("A/RES")]
    [InlineData("A/12/34")]
    [InlineData("S/12/34")]
    [InlineData("OEA/Ser.L/V/II.131")]
    [InlineData("A/RES/59/48/")]
    [InlineData("A/RES/59(/48")]
    public void What_is_no_symbol_is_refused(string text)
    {
        Assert.False(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Null(symbol);
        Assert.Throws<FormatException>(() => DocumentSymbol.Parse(text));
    }

    [Theory]
    [InlineData("S/RES/1373(2002)", "2001")]
    [InlineData("A/RES/2625(XXIII)", "XXV")]
    [InlineData("A/DEC/73/12", "301")]
    [InlineData("E/DEC/2009/50", "201")]
    [InlineData("S/RES/2790(2026)", "2025")]
    [InlineData("S/RES/2850(2024)", "2024")]
    [InlineData("A/RES/12/5", "12")]
    public void Contradictions_are_explained(string text, string clue) => Assert.Contains(clue, DocumentSymbol.Parse(text).Inconsistency, StringComparison.Ordinal);

    [Theory]
    [InlineData("S/RES/1373(2001)")]
    [InlineData("S/RES/2767(2024)")]
    [InlineData("S/RES/2768(2025)")]
    [InlineData("S/RES/2815(2025)")]
    [InlineData("S/RES/2850(2026)")]
    [InlineData("A/RES/2625(XXV)")]
    [InlineData("A/RES/104(S-1)")]
    [InlineData("A/RES/3201(S-VI)")]
    [InlineData("A/RES/77/338")]
    [InlineData("A/DEC/73/536")]
    public void Consistent_symbols_have_no_remark(string text) => Assert.Null(DocumentSymbol.Parse(text).Inconsistency);

    [Fact]
    public void No_text_is_not_parsed() => Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Parse(null!));

    [Fact]
    public void Every_resolution_of_the_tables_has_its_own_year_or_session()
    {
        for (var number = 1; number <= ResolutionNumbering.LastKnownSecurityCouncil; number++)
        {
            Assert.InRange(ResolutionNumbering.SecurityCouncilYear(number), 1946, 2025);
        }

        for (var number = 1; number <= 3541; number++)
        {
            var session = ResolutionNumbering.OldSession(number);
            Assert.NotNull(session);
            Assert.True(session.Opened <= session.Closed);
        }
    }

    [Theory]
    [InlineData(181, "II")]
    [InlineData(194, "III")]
    [InlineData(217, "III")]
    [InlineData(377, "V")]
    [InlineData(1378, "XIV")]
    [InlineData(1514, "XV")]
    [InlineData(2145, "XXI")]
    [InlineData(2625, "XXV")]
    [InlineData(2758, "XXVI")]
    [InlineData(3201, "S-VI")]
    [InlineData(3314, "XXIX")]
    public void Anchors_of_the_old_numbering_hold(int number, string session) => Assert.Equal(session, ResolutionNumbering.OldSession(number)?.Name);

    [Fact]
    public void Dual_symbols_have_a_companion()
    {
        var dual = DocumentSymbol.Parse("A/79/807-S/2025/132");

        Assert.Equal("S/2025/132", dual.Companion?.Text);
        Assert.Equal(["A", "79", "807"], dual.Parts);
        Assert.Equal("https://docs.un.org/A/79/807", dual.Address?.ToString());
    }

    [Fact]
    public void Suffixes_come_off()
    {
        var symbol = DocumentSymbol.Parse("A/71/53/Add.1/Corr.1");

        Assert.Equal(["Add.1", "Corr.1"], symbol.Suffixes);
        Assert.Equal("A/71/53", symbol.Base.Text);
    }

    [Theory]
    [InlineData("A/RES/59/48", "https://docs.un.org/A/RES/59/48")]
    [InlineData("S/RES/1373(2001)", "https://docs.un.org/S/RES/1373%282001%29")]
    [InlineData("A/DEC/73/536", null)]
    [InlineData("1/CP.21", null)]
    public void Address_is_given_where_the_document_is_issued(string text, string? address) => Assert.Equal(address, DocumentSymbol.Parse(text).Address?.AbsoluteUri);

    [Fact]
    public void Order_is_by_value()
    {
        string[] sorted = ["A/RES/59/9", "A/RES/59/48", "A/RES/60/1", "S/RES/242(1967)", "S/RES/1373(2001)"];

        Assert.Equal(sorted, sorted.Reverse().Select(DocumentSymbol.Parse).Order().Select(s => s.Text));
        Assert.True(DocumentSymbol.Parse(sorted[0]) < DocumentSymbol.Parse(sorted[1]));
        Assert.True(DocumentSymbol.Parse(sorted[0]) == DocumentSymbol.Parse(sorted[0]));
    }
}
