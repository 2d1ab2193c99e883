namespace ScoExtract.Text;

/// <summary>
/// What folds to what, as <c>target:members</c>; only small letters, capitals go through them. All canonical decompositions
/// of these scripts in the Unicode Character Database are here without their marks, so that composed and decomposed text
/// fold alike; a test holds the lists against the database.
/// </summary>
internal static class FoldingGroups
{
    // Accents, strokes and hooks.
    public const string Latin =
        "ʒ:ǯ a:àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặəª b:ḃḅḇɓ c:çćĉċčḉƈ d:ďḋḍḏḑḓđðɖɗ e:èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệɛ f:ḟƒ g:ĝğġģǧǵḡɠǥ h:ĥȟḣḥḧḩḫẖħ " +
        "i:ìíîïĩīĭįİǐȉȋḭḯỉịıɨ j:ĵǰ k:ķǩḱḳḵƙ l:ĺļľḷḹḻḽłŀɫ m:ḿṁṃ n:ñńņňǹṅṇṉṋŋŉ o:òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿɵº p:ṕṗ r:ŕŗřȑȓṙṛṝṟ " +
        "s:śŝşšșṡṣṥṧṩẛſ t:ţťțṫṭṯṱẗŧ u:ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ v:ṽṿ w:ŵẁẃẅẇẉẘʷ x:ẋẍ y:ýÿŷȳẏẙỳỵỷỹƴ z:źżžẑẓẕƶ ";

    // Ligatures and Roman numerals of one code point.
    public const string LatinSequences =
        "oe:œ ae:æǽǣ ss:ß ff:ﬀ fi:ﬁ fl:ﬂ ffi:ﬃ ffl:ﬄ st:ﬅﬆ ij:ĳ lj:ǉ nj:ǌ dz:ǆǳ i:ⅰ ii:ⅱ iii:ⅲ iv:ⅳ v:ⅴ vi:ⅵ vii:ⅶ viii:ⅷ ix:ⅸ x:ⅹ xi:ⅺ " +
        "xii:ⅻ l:ⅼ c:ⅽ d:ⅾ m:ⅿ ";

    // Raised and lowered letters and digits: 1ᵉʳ, footnote marks.
    public const string Raised =
        "a:ᴬᵃₐ b:ᴮᵇ c:ᶜ d:ᴰᵈ e:ᴱᵉₑ f:ᶠ g:ᴳᵍ h:ʰᴴₕ i:ᴵᵢⁱ j:ʲᴶⱼ k:ᴷᵏₖ l:ˡᴸₗ m:ᴹᵐₘ n:ᴺⁿₙ o:ᴼᵒₒ p:ᴾᵖₚ r:ʳᴿᵣ s:ˢₛ t:ᵀᵗₜ u:ᵁᵘᵤ v:ᵛᵥⱽ w:ʷᵂ x:ˣₓ " +
        "y:ʸ z:ᶻ 0:⁰₀ 1:¹₁ 2:²₂ 3:³₃ 4:⁴₄ 5:⁵₅ 6:⁶₆ 7:⁷₇ 8:⁸₈ 9:⁹₉ ";

    // The breve of й goes as it does in decomposed text.
    public const string Cyrillic =
        "а:ӑӓ г:ѓ е:ѐёӗ ж:ӂӝ з:ӟ и:йѝӣӥ к:ќ о:ӧ у:ўӯӱӳ ч:ӵ ы:ӹ э:ӭ і:ї ѵ:ѷ ә:ӛ ө:ӫ ";

    // Accents, breathings, final sigma.
    public const string Greek =
        "α:άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ ε:έἐἑἒἓἔἕὲέ η:ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ ι:ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ ο:όὀὁὂὃὄὅὸό ρ:ῤῥ σ:ς " +
        "υ:ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ ω:ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ ϒ:ϓϔ ";

    // Points.
    public const string Hebrew =
        "א:ﬡאַאָאּ ב:בּבֿ ג:גּ ד:ﬢדּ ה:ﬣהּ ו:וּוֹ ז:זּ ט:טּ י:יִיּ ך:ךּ כ:ﬤכּכֿ ל:ﬥלּ ם:ﬦ מ:מּ נ:נּ ס:סּ ע:ﬠ ף:ףּ פ:פּפֿ צ:צּ ק:קּ ר:ﬧרּ ש:שׁשׂשּׁשּׂשּ ת:ﬨתּ ײ:ײַ ";

    // Voicing marks.
    public const string Kana =
        "う:ゔ か:が き:ぎ く:ぐ け:げ こ:ご さ:ざ し:じ す:ず せ:ぜ そ:ぞ た:だ ち:ぢ つ:づ て:で と:ど は:ばぱ ひ:びぴ ふ:ぶぷ へ:べぺ ほ:ぼぽ ゝ:ゞ ウ:ヴ カ:ガ キ:ギ ク:グ ケ:ゲ コ:ゴ サ:ザ シ:ジ ス:ズ " +
        "セ:ゼ ソ:ゾ タ:ダ チ:ヂ ツ:ヅ テ:デ ト:ド ハ:バパ ヒ:ビピ フ:ブプ ヘ:ベペ ホ:ボポ ワ:ヷ ヰ:ヸ ヱ:ヹ ヲ:ヺ ヽ:ヾ ";

    // The letters of Persian, Urdu, Uighur and Kurdish, and those that Arabic writers do not keep apart.
    public const string Arabic =
        "ا:أإآٱٲٳٵ ي:ئىیېۍےۓێ ه:ةۀہەۃۂھۿ ك:کڪګڭگ و:ؤۆۇۈۋۅۉٶ ب:پ ج:چ ز:ژ ف:ڤ ";

    // The apostrophe takes every mark that stands for one in print; other quotes and dashes fold by category.
    public const string Marks =
        "':’‘‛\u0374ʼʻʹʾʿ′`｀´＇ \":„‟″〝〞＂「」『』《》〈〉 -:−﹣－ ,:،、，﹐٬ ;:؛；﹔\u037E ?:؟？﹖ !:！﹗ .:。．｡﹒٫۔ ::：﹕︰ (:（﹙【〔 ):）﹚】〕 " +
        "/:／⁄∕؍ [:［ ]:］ %:٪％﹪ ·:‧・･∙⋅\u0387 ";
}
