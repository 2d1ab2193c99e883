namespace ScoExtract.Tests.Symbols;

/// <summary>Time grows with the length of the text, however it is made to look like symbols.</summary>
[Collection(TimedTests.Name)]
public sealed class SymbolLinearityTests
{
    [Theory]
    [InlineData("(XX")]
    [InlineData("A/")]
    [InlineData("S/1234 and Add.1 ")]
    [InlineData("resolution 59/48, ")]
    [InlineData("resolution 59/48 of 2 December ")]
    [InlineData("决议1、")]
    [InlineData("1 (2001) ")]
    [InlineData("\n75/268. A")]
    [InlineData("Council resolution ")]
    [InlineData("1/CP.")]
    [InlineData("1/")]
    [InlineData("(XX(XX(")]
    [InlineData("A/1/Add.1-9 ")]
    [InlineData("47/1 A to Z ")]
    [InlineData("47/1 A, B, C and ")]
    [InlineData("الوثيقة 48/59/RES/A")]
    [InlineData("paragraph 1 of ")]
    [InlineData("resolution <a ")]
    [InlineData("IDB.1/")]
    [InlineData("resolution 59/1-9 ")]
    [InlineData("resolutions 1-2 (2001)-")]
    [InlineData("UNSC 1325 ")]
    [InlineData("resolution of 2 May (59/48) ")]
    [InlineData("1")]
    [InlineData("resolutlon 55/2 ")]
    [InlineData("A/1/CRP.5, CRP.9 ")]
    [InlineData("1267/1989/2253/")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[")]
    [InlineData("A/A/A/")]
    [InlineData("a/res/")]
    [InlineData("S/1 and Add.1, 2, 3, 4, 5, ")]
    [InlineData("and 3, ")]
    [InlineData("…")]
    [InlineData("resolutions 59/48 ... ")]
    [InlineData("| 59/48 | 2 December 2004 | A/59/1 |\n")]
    [InlineData("Resolution\tDate\n59/48\t2 May 2005\n")]
    [InlineData("号等大会决议")]
    [InlineData("第1号、")]
    [InlineData("WHA61.21, 62.16 ")]
    [InlineData("decisions 1/CP.1 to 9/CP.1 ")]
    [InlineData("A.1110(30)")]
    [InlineData("S/RES/1 (2001)-A/1/1-")]
    [InlineData("ES-10/1 ")]
    [InlineData("both of 2 May and resolution 59/48, ")]
    public void Time_is_linear_in_the_length_of_the_worst_texts(string unit)
    {
        // Eight times the text may take eight times as long, not sixty-four.
        GrowthOfTime.AssertBelow(24, GrowthOfTime.Repeat(unit, 100_000), GrowthOfTime.Repeat(unit, 800_000), text => SymbolHarness.Recognize(text));
    }
}
