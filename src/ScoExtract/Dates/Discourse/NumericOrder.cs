namespace ScoExtract.Dates.Discourse;

/// <summary>Tells of a document whether the dates it writes in figures have the month first, as its other dates do: <c>11/02/89</c> beside <c>effective Jan. 1</c>.</summary>
/// <remarks>Only where its language is written in both ways: the column <c>order</c> of its patterns says which row is which.</remarks>
internal static class NumericOrder
{
    /// <summary>Gives every ambiguous date in figures its other value where the document names the month before the day, and never behind it.</summary>
    public static void Settle(IList<Mention> mentions)
    {
        var (monthFirst, ambiguous) = (false, false);
        foreach (var mention in mentions)
        {
            var order = (mention as DateMention)?.Order ?? DayMonthOrder.Untold;
            if (order == DayMonthOrder.DayMonth)
            {
                return;
            }

            monthFirst |= order == DayMonthOrder.MonthDay;
            ambiguous |= IsAmbiguous(mention);
        }

        for (var i = 0; monthFirst && ambiguous && i < mentions.Count; i++)
        {
            if (IsAmbiguous(mentions[i]) && mentions[i] is DateMention { Temporal: { } first } date)
            {
                mentions[i] = date with { Temporal = date.Alternatives[0], Alternatives = [first] };
            }
        }
    }

    private static bool IsAmbiguous(Mention mention) => mention is DateMention { Order: DayMonthOrder.Figures, Alternatives.Length: > 0 };
}
