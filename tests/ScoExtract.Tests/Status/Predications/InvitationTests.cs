namespace ScoExtract.Tests.Status.Predications;

/// <summary>An invitation counts only where it leads into an organization.</summary>
public sealed class InvitationTests
{
    [Theory]
    [InlineData("en", "[P:HR Croatia] was invited to [O:NATO NATO] in [D:2008 2008].", "HR Invited NATO")]
    [InlineData("en", "In [D:2023 2023] [O:BRICS BRICS] invited [P:AR Argentina] and [P:ET Ethiopia].", "AR Invited BRICS; ET Invited BRICS")]
    [InlineData("en", "[O:NATO NATO]\n\n[P:HR Croatia] was invited in [D:2008 2008].", "HR Invited NATO")]
    [InlineData("en", "The [O:AU African Union] invites the [O:AFDB Bank] and the [O:WORLD-BANK World Bank] to contribute to the fund of [O:ECCAS ECCAS].", "")]
    [InlineData("fr", "Invite l'[O:EU Union européenne] et la [O:WORLD-BANK Banque mondiale] à contribuer au Fonds de la [O:ECCAS CEEAC].", "")]
    [InlineData("fr", "[O:ECCAS CEEAC]\n\nLe [P:SS Soudan du Sud] pourrait être invité aux travaux.", "")]
    public void Whoever_is_invited_to_do_something_else_gets_no_status(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", MarkedText.Facts(text, language).Select(f => $"{f.Subject} {f.Change} {f.Organization}")));
}
