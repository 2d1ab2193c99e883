namespace ScoExtract.Tests.Status.Subjects;

/// <summary>Who founded an organization, where the clause that says it was founded leaves the names to another.</summary>
public sealed class FoundersTests
{
    [Theory]
    [InlineData("en", "[O:ASEAN ASEAN] was created in [P:TH:Bangkok Bangkok] on [D:1967-08-08 8 August 1967], [P:ID Indonesia], [P:MY Malaysia] and [P:TH Thailand] being the founding members.", "ID MY TH 1967-08-08")]
    [InlineData("fr", "L'[O:ASEAN ASEAN] fut créée en [D:1967 1967], l'[P:ID Indonésie], la [P:MY Malaisie] et la [P:TH Thaïlande] en étant les membres fondateurs.", "ID MY TH 1967")]
    [InlineData("es", "La [O:ASEAN ASEAN] fue creada en [D:1967 1967], siendo [P:ID Indonesia], [P:MY Malasia] y [P:TH Tailandia] sus miembros fundadores.", "ID MY TH 1967")]
    [InlineData("ru", "[O:ASEAN АСЕАН] была создана в [D:1967 1967 году]; её учредителями стали [P:ID Индонезия], [P:MY Малайзия] и [P:TH Таиланд].", "ID MY TH 1967")]
    [InlineData("ar", "تأسست [O:ASEAN الرابطة] عام [D:1967 1967]، والدول المؤسسة لها هي [P:ID إندونيسيا] و[P:MY ماليزيا] و[P:TH تايلند].", "ID MY TH 1967")]
    [InlineData("zh", "[O:ASEAN 东盟]于[D:1967 1967年]在[P:TH:Bangkok 曼谷]成立，[P:ID 印度尼西亚]、[P:MY 马来西亚]和[P:TH 泰国]为创始成员国。", "ID MY TH 1967")]
    [InlineData("zh", "[O:NORDIC-COUNCIL 北欧理事会]成立于[D:1952 1952年]，[P:DK 丹麦]和[P:SE 瑞典]为创始成员，[P:FI 芬兰]到[D:1955 1955年]才加入。", "DK SE 1952")]
    public void Founding_members_named_with_the_founding_founded(string language, string text, string expected) => Assert.Equal(expected, Founded(text, language));

    [Theory]
    [InlineData("en", "The [P:AR Argentine Republic] and the [P:CL Republic of Chile] have agreed as follows:\n\nThe States Parties to this Treaty decide to establish the [O:UNASUR Union].\n\nDone at [P:BR:Brasilia Brasilia] on [D:2008-05-23 23 May 2008].", "AR CL 2008-05-23")]
    [InlineData("fr", "Les gouvernements du [P:BJ Bénin] et du [P:ML Mali] sont convenus de ce qui suit :\n\nLes Hautes Parties contractantes instituent l'[O:WAEMU Union].", "BJ ML")]
    [InlineData("es", "La [P:AR República Argentina] y la [P:CL República de Chile] acuerdan:\n\nLos Estados Parte deciden constituir la [O:UNASUR Unión].\n\nSuscrito en [P:BR:Brasilia Brasilia], el [D:2008-05-23 23 de mayo de 2008].", "AR CL 2008-05-23")]
    [InlineData("ru", "[P:KZ Республика Казахстан] и [P:RU Российская Федерация] договорились о нижеследующем:\n\nДоговаривающиеся Стороны учреждают [O:EAEU Союз].", "KZ RU")]
    [InlineData("zh", "[P:KZ 哈萨克斯坦共和国]和[P:RU 俄罗斯联邦]商定如下：\n\n缔约各方决定成立[O:SCO 上海合作组织]。", "KZ RU")]
    [InlineData("en", "The [P:AR Argentine Republic] and the [P:CL Republic of Chile] have agreed as follows:\n\nThe States Parties to this Treaty inform the [O:UNASUR Union].", "")]
    public void Parties_are_those_whom_their_treaty_names_first(string language, string text, string expected) => Assert.Equal(expected, Founded(text, language));

    [Theory]
    [InlineData("en", "The [O:EAC East African Community] was born in [D:1967 1967] with a treaty signed in [P:TZ:Arusha Arusha] by [P:KE Kenya], [P:TZ Tanzania] and [P:UG Uganda].", "KE TZ UG 1967")]
    [InlineData("es", "El [O:MERCOSUR Mercosur] nació en [D:1991 1991] con un tratado firmado por la [P:AR Argentina], el [P:BR Brasil] y el [P:UY Uruguay].", "AR BR UY 1991")]
    [InlineData("ru", "Договор о создании [O:GUAM ГУАМ] подписали в [D:1997 1997 году] [P:GE Грузия], [P:MD Молдавия] и [P:UA Украина].", "GE MD UA 1997")]
    [InlineData("ru", "Договор о создании [O:GUAM ГУАМ] был подписан [P:GE Грузией], [P:MD Молдавией] и [P:UA Украиной] в [D:1997 1997 году].", "GE MD UA 1997")]
    public void Whoever_signs_the_treaty_of_which_it_is_born_founded(string language, string text, string expected) => Assert.Equal(expected, Founded(text, language));

    [Theory]
    [InlineData("en", "The [O:GCC Gulf Cooperation Council] sits in [P:SA:Riyadh Riyadh]. The agreement on its creation was signed in [D:1981 1981] by [P:KW Kuwait] and [P:QA Qatar].", "KW QA 1981")]
    [InlineData("fr", "L'[O:AMU Union du Maghreb arabe] siège à [P:MA:Rabat Rabat]. Le traité portant sa création fut signé en [D:1989 1989] par la [P:LY Libye] et le [P:MA Maroc].", "LY MA 1989")]
    [InlineData("ru", "[O:CIS СНГ] существует давно. Соглашение о его создании подписали в [D:1991 1991 году] [P:BY Белоруссия] и [P:UA Украина].", "BY UA 1991")]
    [InlineData("ar", "[O:OPEC أوبك] منظمة دولية. أنشأتها خمس دول هي [P:IQ العراق] و[P:IR إيران] عام [D:1960 1960].", "IQ IR 1960")]
    public void What_was_founded_may_be_a_pronoun(string language, string text, string expected) => Assert.Equal(expected, Founded(text, language));

    [Theory]
    [InlineData("ar", "وُقّع ميثاق [O:LAS جامعة الدول العربية] في [D:1945 1945]، وكانت الدول المؤسسة سبعاً: [P:EG مصر] و[P:IQ العراق].", "EG IQ 1945")]
    [InlineData("ru", "Договор подписали в [D:2014 2014 году]; [P:BY Белоруссия] и [P:KZ Казахстан] считаются учредителями [O:EAEU ЕАЭС].", "BY KZ 2014")]
    public void Founders_named_with_the_signing_founded(string language, string text, string expected) => Assert.Equal(expected, Founded(text, language));

    [Theory]
    [InlineData("en", "The Treaty was signed in [P:US:Washington Washington] on [D:1949-04-04 4 April 1949]. With it [P:CA Canada] and [P:NO Norway] founded the [O:NATO Alliance].", "CA NO 1949-04-04")]
    [InlineData("en", "The Treaty was signed on [D:1949-04-04 4 April 1949].\n\nWith it [P:CA Canada] and [P:NO Norway] founded the [O:NATO Alliance].", "CA NO")]
    [InlineData("en", "Ministers met on [D:1949-04-04 4 April 1949]. [P:CA Canada] and [P:NO Norway] founded the [O:NATO Alliance].", "CA NO")]
    public void A_founding_takes_the_day_on_which_its_treaty_was_signed_just_before(string language, string text, string expected) => Assert.Equal(expected, Founded(text, language));

    [Theory]
    [InlineData("en", "The [O:SCO SCO] was founded in [D:2001 2001]. Its members include [P:CN China] and [P:IN India].")]
    [InlineData("zh", "[O:EU 欧盟]成立于[D:1993 1993年]，[P:FR 法国]和[P:DE 德国]是其主要成员国。")]
    [InlineData("ar", "تأسست [O:LAS جامعة الدول العربية] عام [D:1945 1945]، وتضم اليوم [P:EG مصر] و[P:MR موريتانيا].")]
    [InlineData("en", "The founding members of the [O:SCO SCO] ([P:CN China] and [P:RU Russia]) met on Monday.")]
    public void Members_are_no_founders(string language, string text) => Assert.Equal("", Founded(text, language));

    private static string Founded(string text, string language)
    {
        var facts = MarkedText.Facts(text, language).Where(f => f.Change == StatusChange.Founded).ToList();
        return string.Join(" ", facts.Select(f => f.Subject).Append(facts.Select(f => f.Date?.ToEdtf()).Distinct().SingleOrDefault())).Trim();
    }
}
