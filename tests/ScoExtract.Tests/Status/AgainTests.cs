namespace ScoExtract.Tests.Status;

/// <summary>Whoever joins again returns; where something else happens again, nobody does.</summary>
public sealed class AgainTests
{
    [Theory]
    [InlineData("en", "In [D:2018 2018] the [P:GM Gambia] once again became a member of the [O:COMMONWEALTH Commonwealth].", "GM Restored")]
    [InlineData("en", "[P:NO Norway] tried again to join the [O:EU Union] in [D:1992 1992].", "")]
    [InlineData("ar", "انضمت [P:GM غامبيا] مجددا إلى [O:COMMONWEALTH الكومنولث] عام [D:2018 2018].", "GM Restored")]
    [InlineData("ar", "حاولت [P:NO النرويج] مجددا الانضمام إلى [O:EU الاتحاد الأوروبي] عام [D:1992 1992].", "")]
    public void Only_a_joining_that_happens_again_is_a_return(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", MarkedText.Facts(text, language).Where(f => f.Change == StatusChange.Restored).Select(f => $"{f.Subject} {f.Change}")));
}
