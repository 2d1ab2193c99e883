namespace ScoExtract.Tests.Status.Organizations;

/// <summary>A body decides what is done to somebody, not what he does himself.</summary>
public sealed class DecidingBodyTests
{
    [Theory]
    [InlineData("[P:ME Montenegro] was admitted to the [O:UN United Nations] by the [O:UNGA General Assembly] in [D:2006 2006].", "ME Granted by UNGA")]
    [InlineData("The application of [P:JO Jordan] to the [O:UN United Nations] was examined by the [O:UNSC Security Council] in [D:1947 1947].", "JO Applied by nobody")]
    [InlineData("[P:ID Indonesia] withdrew from the [O:UN United Nations] in [D:1965 1965], as was noted by the [O:UNGA General Assembly].", "ID Withdrawn by nobody")]
    [InlineData("[P:AM Armenia] froze its participation in the [O:CSTO CSTO] in [D:2024 2024].", "AM Suspended by nobody")]
    public void What_a_state_does_itself_no_body_decided(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", MarkedText.Facts(text, "en").Select(f => $"{f.Subject} {f.Change} by {f.DecidedBy ?? "nobody"}")));
}
