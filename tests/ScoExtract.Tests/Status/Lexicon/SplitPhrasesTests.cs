namespace ScoExtract.Tests.Status.Lexicon;

/// <summary>A phrase of a table tells the same with a date, an adverb or a name in it.</summary>
public sealed class SplitPhrasesTests
{
    [Theory]
    [InlineData("[P:QA Qatar] dejó de ser miembro de la [O:OPEC OPEP].", "QA Withdrawn OPEC")]
    [InlineData("[P:QA Qatar] dejó oficialmente de ser miembro de la [O:OPEC OPEP].", "QA Withdrawn OPEC")]
    [InlineData("[P:QA Qatar] dejó el [D:2019-01-01 1 de enero de 2019] de ser miembro de la [O:OPEC OPEP].", "QA Withdrawn OPEC 2019-01-01")]
    [InlineData("En [D:2019 2019] dejó [P:QA Qatar] de ser miembro de la [O:OPEC OPEP].", "QA Withdrawn OPEC 2019")]
    [InlineData("[P:SY Siria] recuperó en [D:2023 2023] su asiento en la [O:LAS Liga Árabe].", "SY Restored LAS 2023")]
    [InlineData("[P:IN India] pasó en [D:2017 2017] de observadora a miembro de la [O:SCO OCS].", "IN Granted SCO 2017")]
    [InlineData("[P:QA Qatar] dejó claro que su papel en la [O:OPEC OPEP] ha de ser mayor.", "")]
    [InlineData("[P:QA Qatar] dejó su huella. Ha de ser miembro de la [O:OPEC OPEP].", "")]
    public void What_stands_between_its_words_changes_nothing(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", MarkedText.Facts(text, "es").Where(f => f.Change is not null && f.Modality == Modality.Actual).Select(f => $"{f.Subject} {f.Change} {f.Organization} {f.Date}".TrimEnd())));
}
