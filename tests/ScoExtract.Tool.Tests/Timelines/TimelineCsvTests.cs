namespace ScoExtract.Tool.Tests.Timelines;

public sealed class TimelineCsvTests
{
    [Fact]
    public void A_row_for_every_entry_history_first()
    {
        var (output, error) = Show.Facts(
            "fr.txt: UNGA org:SCO Observer Granted 2004-12-02 by=A/RES/59/48 body=UNGA; en.txt: UNGA org:SCO Observer Granted 2004; en.txt: SCO IR Member Granted 2021 Planned; ar.txt: SCO IN Member Granted 2017-06 place=KZ:Astana from=Observer",
            "csv");

        Assert.Empty(error);
        Assert.Equal(
            "organization,organizationName,subject,subjectName,status,change,modality,date,earliest,latest,previousStatus,place,decidedBy,instrument,sources\r\n"
            + "SCO,Shanghai Cooperation Organization,IN,India,Member,Granted,Actual,2017-06,2017-06-01,2017-06-30,Observer,KZ:Astana,,,ar.txt#s1\r\n"
            + "UNGA,United Nations General Assembly,org:SCO,Shanghai Cooperation Organization,Observer,Granted,Actual,2004-12-02,2004-12-02,2004-12-02,,,UNGA,A/RES/59/48,en.txt#s1; fr.txt#s1\r\n"
            + "SCO,Shanghai Cooperation Organization,IR,Iran,Member,Granted,Planned,2021,2021-01-01,2021-12-31,,,,,en.txt#s1\r\n",
            output);
    }

    [Fact]
    public void With_a_day_a_row_for_every_status_held()
    {
        var (output, _) = Show.Facts("fr.txt: SCO IN Observer Granted 2005-07; en.txt: SCO IN Member Granted 2017-06-09; en.txt: UN IN Member Granted 1945", "csv", "SCO", "2010-01-01");

        Assert.Equal(
            "day,organization,organizationName,subject,subjectName,status,certainty,suspended,since,until,heldBy,sources\r\n"
            + "2010-01-01,SCO,Shanghai Cooperation Organization,IN,India,Observer,Known,,2005-07,2017-06-09,,fr.txt#s1\r\n",
            output);
    }

    [Fact]
    public void Fields_are_quoted_as_RFC_4180_has_it()
    {
        var (output, _) = Show.Facts("fr \"a\", b.txt: SCO IN Member Granted 2017", "csv");

        Assert.EndsWith(",\"fr \"\"a\"\", b.txt#s1\"\r\n", output, StringComparison.Ordinal);
    }
}
