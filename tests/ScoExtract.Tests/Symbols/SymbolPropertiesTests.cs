using CsCheck;

namespace ScoExtract.Tests.Symbols;

/// <summary>What holds for every symbol and every text.</summary>
public sealed class SymbolPropertiesTests
{
    private static readonly Gen<string> Suffix = Pick("", "", "/Add.1", "/Corr.2", "/Rev.1", "/Add.12/Corr.1");

    private static readonly Gen<string> Symbol = Gen.OneOf(
        Gen.Select(Gen.Int[31, 99], Gen.Int[1, 400], Pick("", "A", "B")).Select((s, n, l) => $"A/RES/{s}/{n}{l}"),
        Gen.Select(Gen.Int[31, 99], Gen.Int[301, 700]).Select((s, n) => $"A/DEC/{s}/{n}"),
        Gen.Select(Gen.Int[31, 99], Gen.Int[1, 999], Suffix).Select((s, n, x) => $"A/{s}/{n}{x}"),
        Gen.Select(Gen.Int[1, 6], Gen.Int[31, 99], Gen.Int[1, 99], Suffix).Select((c, s, n, x) => $"A/C.{c}/{s}/L.{n}{x}"),
        Gen.Select(Gen.Int[1994, 2030], Gen.Int[1, 999], Suffix).Select((y, n, x) => $"S/{y}/{n}{x}"),
        Gen.Int[1, 2767].Select(n => $"S/RES/{n}({ResolutionNumbering.SecurityCouncilYear(n)})"),
        Gen.Int[1, 3541].Select(n => $"A/RES/{n}({ResolutionNumbering.OldSession(n)!.Name})"),
        Gen.Select(Gen.Int[1978, 2030], Gen.Int[1, 99]).Select((y, n) => $"E/RES/{y}/{n}"),
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 40]).Select((s, n) => $"A/HRC/RES/{s}/{n}"),
        Gen.Select(Gen.Int[31, 99], Gen.Int[1, 999], Gen.Int[1994, 2030], Gen.Int[1, 999]).Select((s, n, y, m) => $"A/{s}/{n}-S/{y}/{m}"));

    // What symbols and their damage are made of.
    private static readonly Gen<string> Noise = Pick(
        "A", "S", "E", "RES", "/", "/", "(", ")", "[", "](#)", "59", "48", "1373", "2001", "XXV", "S-", "ES-", ".", ",", " ", " ", "\n", "and ", "resolution ", "resolutions ", "résolution ",
        "القرار ", "و", "د-25", "резолюции ", "第", "号", "决议", "、", "Add.", "Corr.", "L.", "of ", "December ", "2004", "Security Council ", "General Assembly ", "8", "²", "\u200f", "A B", "WHA58", "CP.21",
        "-", "-3", " to ", " à ", "A", "C", "ICC-ASP", "IDB.", "l", "O", "<a>", "Treaty Series, vol. ", "No. ", "adopted by ", "on ", "para. ", "annex", "段", "من ", "ألف ", "إلى ", "وباء ", "الوثيقة ", "S/1234/Add.1", "47/120 A")
        .Array[0, 60].Select(string.Concat);

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void Parsing_gives_back_what_was_formatted() =>
        Symbol.Sample(text => DocumentSymbol.Parse(text).ToString() == text && DocumentSymbol.Parse(text) == DocumentSymbol.Parse(DocumentSymbol.Parse(text).Text));

    [Fact]
    public void Every_symbol_is_found_in_a_sentence_whole_and_alone() =>
        Symbol.Sample(text => SymbolHarness.Values($"See document {text}, which was issued.", "en") == text);

    [Fact]
    public void Halves_of_a_joint_symbol_are_symbols_that_make_it_up() =>
        Symbol.Sample(text =>
        {
            var symbol = DocumentSymbol.Parse(text);
            var halves = symbol.Separate();
            Assert.Equal(text, string.Join('-', halves));
            Assert.Equal(symbol.Companion is null ? 1 : 2, halves.Length);
            Assert.All(halves, half => Assert.Equal(half, DocumentSymbol.Parse(half.Text)));
        });

    [Fact]
    public void Parse_never_throws_and_is_idempotent() =>
        Noise.Sample(text => !DocumentSymbol.TryParse(text, out var symbol) || DocumentSymbol.Parse(symbol.Text).Text == symbol.Text);

    [Fact]
    public void Every_symbol_that_is_found_can_be_parsed() =>
        Noise.Sample(text => Assert.All(SymbolHarness.Find(text), m => Assert.Equal(m.Symbol, DocumentSymbol.Parse(m.Symbol.Text))));

    [Fact]
    public void Order_is_total_and_agrees_with_equality() =>
        Gen.Select(Symbol, Symbol, Symbol).Sample((first, second, third) =>
        {
            var (a, b, c) = (DocumentSymbol.Parse(first), DocumentSymbol.Parse(second), DocumentSymbol.Parse(third));
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(a < b, b > a);
            Assert.True(a > b || b > c || a <= c);
            Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
        });

    [Fact]
    public void Address_of_what_is_issued_holds_the_whole_symbol() =>
        Symbol.Sample(text =>
        {
            var symbol = DocumentSymbol.Parse(text);
            var address = symbol.Address;
            Assert.True(address is not null || symbol.Kind == DocumentSymbolKind.Decision);
            Assert.True(address is null || address.Scheme == Uri.UriSchemeHttps && address.Host == "docs.un.org" && Uri.UnescapeDataString(address.AbsolutePath) == "/" + string.Join('/', symbol.Parts));
        });

    [Fact]
    public void Suffixes_come_off_and_nothing_else() =>
        Symbol.Sample(text =>
        {
            var symbol = DocumentSymbol.Parse(text);
            Assert.Empty(symbol.Base.Suffixes);
            Assert.True(symbol.Companion is not null || string.Join('/', symbol.Base.Parts.Concat(symbol.Suffixes)) == symbol.Text);
        });

    [Fact]
    public void Resolution_of_the_security_council_is_consistent_in_its_own_year_only() =>
        Gen.Select(Gen.Int[1, ResolutionNumbering.LastKnownSecurityCouncil], Gen.Int[1946, 2030]).Sample((number, year) =>
            DocumentSymbol.Parse($"S/RES/{number}({year})").Inconsistency is null == (ResolutionNumbering.SecurityCouncilYear(number) == year));

    [Fact]
    public void Mentions_of_any_text_are_slices_of_it_in_order() =>
        Noise.Sample(text =>
        {
            var end = 0;
            foreach (var mention in SymbolHarness.Find(text))
            {
                Assert.Equal(text[mention.Span.Start..mention.Span.End], mention.Text);

                // Only members of a range that are not written are empty.
                Assert.InRange(mention.Span.Start, end, Math.Max(mention.Span.End - 1, mention.Span.Start));
                Assert.True(mention.Span.Length > 0 || mention.Provenance.Rule is not "symbol");
                end = mention.Span.End;
            }
        });
}
