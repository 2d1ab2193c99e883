using CsCheck;

namespace ScoExtract.Tests.Text;

/// <summary>Random texts of what makes trouble, for properties that hold for every text.</summary>
internal static class SampleTexts
{
    private static readonly string[] Words =
    [
        "Organisation", "coopération", "États", "1er", "G20", "2O18", "0rganization", "Astana3", "15", "2001", "٢٠٢١", "Shanghai", "l’", "d'", "qu’il", "aujourd'hui",
        "والصين", "الأمم", "هـ", "عاماً", "ﻻ", "Россия", "йод", "Ўзбекистон", "中国", "上海合作组织", "が", "Việt", "œuvre", "ﬃ", "İ", "ı", "ß", "Ⅻ", "vol", "A", "U", "RES",
    ];

    private static readonly string[] Glue =
    [
        " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "-\n", "- \n ", "-", "‑", "–", ".", ". ", ".\n", "…", "?", "! ", ",", "; ", "/", "|", "(", ")", "»", "« ", "“", "”", "’", "'", "[1]", "²",
        "\u00A0", "\u00AD", "\u00AD\n", "¬\n", "\u200B", "\u200F", "\u0301", "\u064E", "\uFE0F", "\uFEFF", "\0", "\f", "\u2028", "°", "€", "。", "？", "、", "؟", "،",
    ];

    /// <summary>Well-formed and broken text in many scripts.</summary>
    public static Gen<string> Any { get; } = Of([.. Words, .. Glue, "😀", "\uD800", "\uDC00", "𠀀", "\u0001"]);

    /// <summary>Text that keeps its letters under composition and change of case.</summary>
    public static Gen<string> Letters { get; } = Of([.. Words.Where(w => w is not ("ﬃ" or "İ" or "ı" or "ß" or "ﻻ")), " ", " ", "-", ", ", ". ", "\n", "(", "é", "Й", "أ", "ữ"]);

    private static Gen<string> Of(string[] units) => Gen.Int[0, units.Length - 1].Select(i => units[i]).List[0, 40].Select(string.Concat);
}
