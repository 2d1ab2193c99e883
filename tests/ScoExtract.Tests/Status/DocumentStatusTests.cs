namespace ScoExtract.Tests.Status;

/// <summary>What a sentence leaves out is taken from the document around it: its heading, the sentence before, the list or treaty it stands in.</summary>
public sealed class DocumentStatusTests
{
    [Theory]
    [InlineData("en", "[O:NATO NATO]\n\n[P:GR Greece] and [P:TR Turkey] acceded on [D:1952-02-18 18 February 1952].", "GR Granted NATO 1952-02-18; TR Granted NATO 1952-02-18")]
    [InlineData("fr", "[O:OIF Francophonie]\n\nLa [P:MR Mauritanie] fut suspendue en [D:2008-08 août 2008].", "MR Suspended OIF 2008-08")]
    [InlineData("ar", "[O:LAS جامعة الدول العربية]\n\nوانضم [P:YE اليمن] إليها في [D:1945-05-05 5 مايو 1945].", "YE Granted LAS 1945-05-05")]
    [InlineData("en", "[O:NATO NATO]\n\n[P:GR Greece] joined the talks on [D:1952-02-18 18 February 1952].", "")]
    [InlineData("en", "[P:GR Greece] acceded on [D:1952-02-18 18 February 1952].", "")]
    [InlineData("en", "[O:AU African Union]\n\n[P:MA Morocco] returned to [D:11XX the twelfth century].", "")]
    [InlineData("en", "[O:AU African Union]\n\n[P:MA Morocco] returned in [D:2017 2017].", "MA Restored AU 2017")]
    [InlineData("en", "[O:LAS Arab League]\n\n[P:XX:Jerusalem Jerusalem] was suspended in [D:1979 1979].", "")]
    public void A_clause_without_object_speaks_of_the_organization_of_its_heading(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Theory]
    [InlineData("en", "[P:MT Malta] joined the [O:EU Union] in [D:2004 2004]. [P:BG Bulgaria] followed in [D:2007 2007].", "MT Granted EU 2004; BG Granted EU 2007")]
    [InlineData("en", "[P:LY Libya] was admitted to the [O:LAS League] in [D:1953 1953], [P:SD Sudan] in [D:1956 1956] and [P:TN Tunisia] in [D:1958 1958].", "LY Granted LAS 1953; SD Granted LAS 1956; TN Granted LAS 1958")]
    [InlineData("en", "[P:LY Libya] was admitted to the [O:LAS League] in [D:1953 1953], and [P:SD Sudan] in [D:1956 1956] joined the talks.", "LY Granted LAS 1953")]
    [InlineData("ru", "Статус наблюдателя при [O:EAEU ЕАЭС] получили [P:MD Молдавия] ([D:2018 2018]), [P:UZ Узбекистан] и [P:CU Куба] ([D:2020 2020]).", "MD Granted EAEU 2018; UZ Granted EAEU 2020; CU Granted EAEU 2020")]
    public void Names_share_a_verb_and_keep_their_dates(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Fact]
    public void Parties_found_what_their_treaty_establishes_on_the_day_of_signature()
    {
        Assert.Equal(
            "BY Founded CIS 1991-12-08; UA Founded CIS 1991-12-08",
            MarkedText.Show("[P:BY Belarus] and [P:UA Ukraine] hereby form the [O:CIS Commonwealth].\n\nThe parties respect each other.\n\nDone at [P:BY:Minsk Minsk] on [D:1991-12-08 8 December 1991].", "en"));
    }

    [Theory]
    [InlineData("[P:PS Palestine], represented by the [O:PLO PLO], became a member of the [O:LAS League] in [D:1976 1976].", "PS Granted LAS 1976")]
    [InlineData("[O:LAS Arab League]\n\nThe [O:PLO PLO] was glad. [P:PS Palestine] was admitted in [D:1976 1976].", "PS Granted LAS 1976")]
    [InlineData("[P:DK Denmark] joined the [O:EC-COMMUNITY European Communities] in [D:1973 1973].", "DK Granted EU 1973")]
    public void Membership_is_held_in_what_has_members(string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, "en"));

    [Theory]
    [InlineData("en", "[P:HR Croatia] and [P:ME Montenegro] joined [O:NATO NATO] in [D:2009 2009] and [D:2017 2017] respectively.")]
    [InlineData("ar", "انضمت [P:HR كرواتيا] و[P:ME الجبل الأسود] إلى [O:NATO الناتو] في عامي [D:2009 2009] و[D:2017 2017] على التوالي.")]
    public void Names_and_dates_may_be_dealt_out_in_order(string language, string text) => Assert.Equal("HR Granted NATO 2009; ME Granted NATO 2017", MarkedText.Show(text, language));

    [Theory]
    [InlineData("The [O:PACIFIC-ALLIANCE Pacific Alliance]\n\n[P:EC Ecuador] signed a text, having left [O:OPEC OPEC]. Parliament ratified it late. [P:PA Panama] was admitted to the bloc in [D:2024 2024].", "PA Granted PACIFIC-ALLIANCE 2024")]
    [InlineData("The [O:PACIFIC-ALLIANCE Pacific Alliance]\n\nMany know [O:OPEC OPEC]. [P:PA Panama] was admitted to the bloc in [D:2024 2024].", "PA Granted OPEC 2024")]
    [InlineData("The [O:ECOWAS Community] met. The [O:ECOWAS Community] and the [O:ECOWAS Community] again praised [O:OPEC OPEC], the [O:EU EU], the [O:UN UN] and the [O:AU AU].\n\n[P:CV Cabo Verde] joined in [D:1977 1977].", "CV Granted ECOWAS 1977")]
    public void The_bloc_is_what_the_document_is_about_unless_another_was_named_just_before(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", MarkedText.Show(text, "en").Split("; ").Where(f => f.Contains("Granted", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Agreement on the alphabet\n[O:OTS Turkic States] meet\n\nThe [O:WORLD-BANK Bank] and again the [O:WORLD-BANK Bank] doubt it.\n\n[P:UZ Uzbekistan] joined in [D:2019 2019].", "UZ Granted OTS 2019")]
    [InlineData("The [O:OTS Organization] met. The [O:WORLD-BANK Bank] and again the [O:WORLD-BANK Bank] doubt it.\n\n[P:UZ Uzbekistan] joined in [D:2019 2019].", "UZ Granted OTS 2019")]
    [InlineData("Leaders met. The [O:OTS Organization], the [O:WORLD-BANK Bank] and again the [O:WORLD-BANK Bank] doubt it.\n\n[P:UZ Uzbekistan] joined in [D:2019 2019].", "")]
    public void Headlines_and_first_sentence_tell_what_a_document_is_about(string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, "en"));

    [Theory]
    [InlineData("[P:EC Ecuador] withdrew in [D:2019 2019].", "EC Withdrawn UNASUR 2019")]
    [InlineData("[P:EC Ecuador] was admitted in [D:2019 2019].", "EC Granted OAS 2019")]
    public void After_one_departure_the_next_is_from_the_same_organization_but_who_joins_joins_what_the_document_is_about(string sentence, string expected) =>
        Assert.Equal("CO Withdrawn UNASUR 2018; " + expected, MarkedText.Show($"The [O:OAS OAS]\n\n[P:CO Colombia] withdrew from [O:UNASUR Unasur] in [D:2018 2018]. {sentence}", "en"));

    [Fact]
    public void A_noun_for_an_invitation_is_not_denied_behind_it() =>
        Assert.DoesNotContain("Invited", MarkedText.Show("[P:MX Mexico] came at the invitation of [O:OPEC OPEC] without becoming a member.", "en"), StringComparison.Ordinal);

    [Fact]
    public void What_a_document_says_twice_is_told_once()
    {
        Assert.Equal("EE Granted UN 1991-09-17", MarkedText.Show("Admission of [P:EE Estonia] to the [O:UN United Nations]\n\nOn [D:1991-09-17 17 September 1991] [P:EE Estonia] was admitted to the [O:UN United Nations].", "en"));
    }

    [Theory]
    [InlineData("| Country | Suspension | Readmission |\n|---|---|---|\n| [P:ML Mali] | [D:2020 2020] | – |\n| [P:GN Guinea] | [D:2021 2021] | [D:2024 2024] |", "ML Suspended AU 2020; GN Suspended AU 2021; GN Restored AU 2024")]
    [InlineData("Dialogue partners:\n\nCountry | Year in which the status was obtained\n[P:CN China] | [D:1996 1996]\n[P:IN India] | [D:1995 1995]", "CN Granted AU 1996; IN Granted AU 1995")]
    [InlineData("Country | Joined | Country | Joined\n[P:CN China] | [D:1996 1996] | [P:IN India] | [D:1995 1995]", "CN Granted AU 1996; IN Granted AU 1995")]
    [InlineData("Members\n\nYear | Countries\n[D:1973 1973] | [P:DK Denmark] and [P:IE Ireland]", "DK State AU 1973; IE State AU 1973")]
    [InlineData("Country | Capital\n[P:CN China] | [P:CN:Beijing Beijing]", "")]
    public void Each_column_of_a_table_tells_its_own(string table, string expected) => Assert.Equal(expected, MarkedText.Show("[O:AU African Union]\n\n" + table, "en"));

    [Theory]
    [InlineData("Status in the group:\n- [P:CL Chile]: observer ([D:2006 2006])\n- [P:EC Ecuador]: candidate", "CL State AU 2006; EC State AU")]
    [InlineData("Observers:\n\n1. [P:CL Chile] ([D:2006 2006])\n2. [P:EC Ecuador]", "CL State AU 2006; EC State AU")]
    [InlineData("Observers:\n- [P:CL Chile] has good relations with [P:EC Ecuador]", "")]
    public void Bullets_have_the_status_of_their_lead_or_their_own(string list, string expected) => Assert.Equal(expected, MarkedText.Show("[O:AU African Union]\n\n" + list, "en"));

    [Theory]
    [InlineData("[P:QA Qatar] announced in [D:2018 2018] that it would leave [O:OPEC OPEC] in [D:2019 2019].", Modality.Planned, "2019")]
    [InlineData("Had [P:UA Ukraine] joined [O:NATO NATO] in [D:2008 2008], much would be different.", Modality.Hypothetical, "2008")]
    [InlineData("[P:CN China] supports [P:IR Iran]'s bid to join the [O:SCO SCO].", Modality.Hypothetical, "")]
    [InlineData("[P:IR Iran], an observer in the [O:SCO SCO] since [D:2005 2005], became a full member in [D:2023 2023].", Modality.Actual, "2023")]
    public void Changes_have_their_own_modality_and_date(string text, Modality modality, string date)
    {
        var change = Assert.Single(MarkedText.Facts(text, "en"), f => f.Kind == StatusFactKind.Change);
        Assert.Equal((modality, date), (change.Modality, change.Date?.ToEdtf() ?? ""));
    }
}
