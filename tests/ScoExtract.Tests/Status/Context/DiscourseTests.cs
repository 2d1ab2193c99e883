namespace ScoExtract.Tests.Status.Context;

/// <summary>What a clause goes on with, points to or recalls is found in the document: the change told just before, the organization it is about, the list behind a status.</summary>
public sealed class DiscourseTests
{
    [Theory]
    [InlineData("en", "[P:NG Nigeria] was suspended from the [O:COMMONWEALTH Commonwealth] in [D:1995 1995]. The suspension was lifted in [D:1999 1999].", "NG Suspended COMMONWEALTH 1995; NG Restored COMMONWEALTH 1999")]
    [InlineData("en", "[P:NG Nigeria] was suspended from the [O:COMMONWEALTH Commonwealth] in [D:1995 1995]. The embargo was lifted in [D:1999 1999].", "NG Suspended COMMONWEALTH 1995")]
    [InlineData("fr", "Le [P:ML Mali] a été suspendu de la [O:ECOWAS CEDEAO] en [D:2020 2020] ; la mesure a été levée en [D:2022 2022]. La [P:GN Guinée] a connu le même sort en [D:2021 2021].", "ML Suspended ECOWAS 2020; ML Restored ECOWAS 2022; GN Suspended ECOWAS 2021")]
    [InlineData("fr", "Le [P:ML Mali] et le [P:NE Niger] ont annoncé leur retrait de la [O:ECOWAS CEDEAO]. Celui-ci est devenu effectif en [D:2025 2025].", "ML Withdrawn ECOWAS 2025; NE Withdrawn ECOWAS 2025")]
    [InlineData("ar", "عُلقت عضوية [P:EG مصر] في [O:LAS جامعة الدول العربية] في [D:1979 1979]، وأعادتها قمة [P:MA:Casablanca الدار البيضاء] في [D:1989 1989].", "EG Suspended LAS 1979; EG Restored LAS 1989")]
    public void What_was_told_before_goes_on(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Theory]
    [InlineData("en", "[P:DE Germany] joined the [O:EU Union] in [D:1958 1958] (it had applied in [D:1957 1957]), [P:DK Denmark] in [D:1973 1973].", "DE Granted EU 1958; DE Applied EU 1957; DK Granted EU 1973")]
    [InlineData("ar", "في عام [D:1958 1958] انضم [P:MA المغرب] و[P:TN تونس] إلى [O:LAS جامعة الدول العربية]، ثم [P:KW الكويت] في [D:1961 1961].", "MA Granted LAS 1958; TN Granted LAS 1958; KW Granted LAS 1961")]
    public void Asides_and_later_names_leave_a_clause_its_own_dates(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Theory]
    [InlineData("fr", "Le [O:COE Conseil de l'Europe] a été institué en [D:1949 1949] par le traité de [P:GB:London Londres], signé par trois États : la [P:BE Belgique], la [P:FR France] et l'[P:IT Italie].", "BE Founded COE 1949; FR Founded COE 1949; IT Founded COE 1949")]
    [InlineData("ar", "تأسست [O:LAS جامعة الدول العربية] في [D:1945 1945] بموجب ميثاق وقعته ثلاث دول هي [P:EG مصر] و[P:IQ العراق] و[P:SY سوريا].", "EG Founded LAS 1945; IQ Founded LAS 1945; SY Founded LAS 1945")]
    [InlineData("fr", "Le [O:EU Union européenne] a été instituée en [D:1992 1992] par le traité de [P:IT:Rome Rome].", "")]
    public void Founders_are_those_who_signed_the_treaty(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Fact]
    public void An_organization_that_is_only_pointed_to_holds_a_status_in_another_one() =>
        Assert.Equal("org:OIC Granted UNGA 1975", MarkedText.Show("The [O:OIC Organization of Islamic Cooperation]\n\nThe Organization was granted observer status in the [O:UNGA General Assembly] in [D:1975 1975].", "en"));

    [Theory]
    [InlineData("Observers:\n\n- [O:AU African Union] (since [D:1965 1965])\n- [P:VA Holy See] (since [D:1964 1964])", "org:AU State UN 1965; VA State UN 1964")]
    [InlineData("Members:\n\n- [O:AU African Union] (since [D:1965 1965])", "")]
    [InlineData("Dialogue partner | Status accorded\n[P:IN India] | [D:1995 1995]\n[P:CN China] | [D:1996 1996]", "IN Granted UN 1995; CN Granted UN 1996")]
    public void A_list_of_observers_may_name_organizations(string list, string expected) => Assert.Equal(expected, MarkedText.Show("[O:UN United Nations]\n\n" + list, "en"));

    [Fact]
    public void The_more_exact_date_is_the_date_of_what_is_told_twice() =>
        Assert.Equal("EE Granted EU 2004-05-01", MarkedText.Show("[P:EE Estonia] joined the [O:EU Union] in [D:2004 2004].\n\nOn [D:2004-05-01 1 May 2004] [P:EE Estonia] joined the [O:EU Union].", "en"));

    [Theory]
    [InlineData("en", "Cooperation between the [O:UN United Nations] and the [O:OAS Organization of American States]\n\nThe role of the [O:OAS Organization of American States]\n\nThe [O:UNGA General Assembly],\n\nRecalling that the [O:OAS Organization of American States] helps the [O:UN Organization of the United Nations],\n\nNoting that [P:GT Guatemala], a member of the Organization, is host,", "GT State OAS")]
    [InlineData("fr", "[O:AES Alliance des États du Sahel] et [O:ECOWAS CEDEAO]\n\nLe [O:ECOWAS CEDEAO], le [O:ECOWAS CEDEAO].\n\nLe [P:ML Mali], qui avait rejoint l'[O:AES Alliance] en [D:2023 2023], a quitté le bloc en [D:2025 2025].", "ML Granted AES 2023; ML Withdrawn ECOWAS 2025")]
    public void A_pointer_means_what_the_document_is_about(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Theory]
    [InlineData("en", "[O:IORA IORA]\n\nThere are four dialogue partners: [P:CN China], the [O:EU European Union], [P:DE Germany] and [P:JP Japan].", "CN State IORA; org:EU State IORA; DE State IORA; JP State IORA")]
    [InlineData("fr", "[O:COE Conseil de l'Europe]\n\nCinq membres de l'[O:EU Union], parmi lesquels la [P:GR Grèce] et [P:CY Chypre], ne reconnaissent pas le [P:XK Kosovo].", "GR State EU; CY State EU")]
    [InlineData("fr", "Prenant note du statut d'observateur dont jouissent auprès de la [O:BSEC Zone] l'[P:DE Allemagne] et l'[P:AT Autriche],", "DE State BSEC; AT State BSEC")]
    [InlineData("ru", "[O:OIC Организация]\n\nСтатус наблюдателя имеют [P:TH Таиланд] (с [D:1998 1998 года]) и [P:RU Россия] (с [D:2005 2005 года]).", "TH State OIC 1998; RU State OIC 2005")]
    public void Lists_may_stand_behind_their_status(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Theory]
    [InlineData("fr", "Rappelant sa résolution [S:A/RES/33/18 33/18] du [D:1978-11-10 10 novembre 1978], par laquelle elle a octroyé à la [O:CARICOM Communauté des Caraïbes] le statut d'observateur, ainsi que ses résolutions suivantes,")]
    [InlineData("fr", "Rappelant sa résolution [S:A/RES/33/18 33/18] du [D:1978-11-10 10 novembre 1978], dans laquelle elle a décidé d'inviter la [O:CARICOM Communauté des Caraïbes] à participer à ses travaux en qualité d'observateur,")]
    [InlineData("ru", "ссылаясь на свою резолюцию [S:A/RES/33/18 33/18] от [D:1978-11-10 10 ноября 1978 года], которой она предоставила [O:CARICOM Карибскому сообществу] статус наблюдателя,")]
    public void A_resolution_recalls_what_an_earlier_one_granted(string language, string text) => Assert.Equal("org:CARICOM Granted UNGA 1978-11-10", MarkedText.Show(text, language));

    [Theory]
    [InlineData("[P:YU Yugoslavia] was suspended in [D:1992 1992].", "YU Suspended NAM 1992")]
    public void What_a_subordinate_clause_tells_of_another_organization_is_no_digression(string sentence, string expected) =>
        Assert.EndsWith(expected, MarkedText.Show($"[O:NAM Movement]\n\n[P:CY Cyprus] left the [O:NAM Movement] when it joined the [O:EU Union] in [D:2004 2004].\n\nThe [O:EU Union] is known. {sentence}", "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "L'[P:IS Islande] adhère au [O:COE Conseil de l'Europe] en [D:1950 1950], l'[P:DE Allemagne] en [D:1951 1951] (elle était membre associé depuis [D:1950-07 juillet 1950]).", "IS Granted COE 1950; DE Granted COE 1951; DE State COE 1950-07")]
    [InlineData("en", "On [D:2023-11-24 24 November] the [O:EAC Community] admitted [P:SO Somalia], [D:P12Y twelve years] after it first asked to join.", "SO Granted EAC 2023-11-24; SO Applied EAC")]
    [InlineData("es", "[P:PY Paraguay] fue apartado del [O:MERCOSUR Mercosur] en [D:2012 2012], los otros socios callaron.", "PY Suspended MERCOSUR 2012")]
    public void What_stands_behind_a_comma_or_in_parentheses_tells_of_itself(string language, string text, string expected) => Assert.Equal(expected, MarkedText.Show(text, language));

    [Fact]
    public void This_status_is_the_one_that_was_named_last() =>
        Assert.Equal("ER Granted LAS 2003", MarkedText.Show("[O:LAS جامعة الدول العربية]\n\nتمنح الجامعة صفة المراقب لدول أخرى. وقد حصلت [P:ER إريتريا] على هذه الصفة في عام [D:2003 2003].", "ar"));

    [Fact]
    public void A_capital_holds_the_membership_of_its_state() =>
        Assert.Equal("QA Suspended GCC 2017", MarkedText.Show("قرر [O:GCC مجلس التعاون] تجميد عضوية [P:QA:Doha الدوحة] في [D:2017 2017].", "ar"));

    [Fact]
    public void A_remark_in_a_row_of_a_table_is_no_sentence() =>
        Assert.Equal("SC Granted IORA 1999", MarkedText.Show("[O:IORA IORA]\n\n| Country | Year of accession | Remarks |\n| [P:SC Seychelles] | [D:1999 1999] | left and came back |", "en"));
}
