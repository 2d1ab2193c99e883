using CsCheck;
using static ScoExtract.Evaluation.Tests.Annotations;

namespace ScoExtract.Evaluation.Tests;

public sealed class MentionScoringTests
{
    // What one date [10,20) = v counts for each thing that may be found in its place.
    [Theory]
    [InlineData("Date", 10, 20, "v", 1, 1, 1, 1)]
    [InlineData("Date", 10, 20, "w", 1, 0, 1, 1)]
    [InlineData("Date", 10, 19, "v", 0, 1, 1, 0.5)]
    [InlineData("Date", 5, 30, "w", 0, 0, 1, 0.5)]
    [InlineData("Date", 20, 25, "v", 0, 0, 0, 0)]
    [InlineData("Place", 10, 20, "v", 0, 0, 0, 0)]
    [InlineData("Date", 10, 20, null, 1, 0, 1, 1)]
    public void Span_type_and_value_count_as_the_guide_says(string type, int start, int end, string? value, double strict, double right, double partial, double muc)
    {
        var row = Evaluate([Right("Date", 10, 20)], Found(type, start, end, value)).Mention("all", "Date")!;

        Assert.Equal(
            (strict, right, partial, muc),
            (row.Strict.Micro.Correct, row.Value.Micro.Correct, row.Partial.Micro.Correct, row.Muc.Micro.Correct));
        Assert.Equal(1, row.Strict.Micro.Gold);
    }

    [Fact]
    public void Precision_recall_and_F1_are_what_they_are_called()
    {
        var row = Evaluate(
            [Right("Date", 0, 5), Right("Date", 10, 15), Right("Date", 20, 25), Right("Date", 30, 35)],
            Found("Date", 0, 5), Found("Date", 10, 15), Found("Date", 50, 55)).Mention("all", "Date")!;

        Assert.Equal((2 / 3.0, 2 / 4.0, 4 / 7.0), (row.Strict.Micro.Precision, row.Strict.Micro.Recall, row.Strict.Micro.F1));
    }

    [Theory]
    [InlineData("w", 1)]
    [InlineData("x", 1)]
    [InlineData("y", 0)]
    [InlineData(null, 0)]
    public void Alternatives_are_as_right_as_the_value(string? value, double right)
    {
        var report = Evaluate([Right("Date", 10, 20, "v", false, "w", "x")], Found("Date", 10, 20, value));

        Assert.Equal(right, report.Mention("all", "Date")!.Value.Micro.Correct);
    }

    [Fact]
    public void A_value_that_no_table_lists_is_right_when_none_is_given()
    {
        var report = Evaluate([Right("Organization", 10, 20, null), Right("Organization", 30, 40, null)], Found("Organization", 10, 20, null), Found("Organization", 30, 40, "UN"));

        Assert.Equal(1, report.Mention("all", "Organization")!.Value.Micro.Correct);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 20)]
    [InlineData(12, 25)]
    public void An_optional_mention_costs_nothing_either_way(int start, int end)
    {
        var found = end == 0 ? [] : new[] { Found("Date", start, end) };
        var report = Evaluate([Right("Date", 10, 20, optional: true)], found);

        Assert.Equal(new Tally(0, 0, 0), report.Mention("all", "Date")!.Strict.Micro);
        Assert.Equal(new Tally(0, 0, 0), report.Mention("all", "Date")!.Muc.Micro);
        Assert.Empty(report.Errors);
    }

    [Fact]
    public void One_found_mention_answers_for_one_gold_mention_only()
    {
        var row = Evaluate([Right("Date", 0, 5), Right("Date", 6, 10), Right("Date", 11, 20)], Found("Date", 0, 20)).Mention("all", "Date")!;

        Assert.Equal(new Tally(3, 1, 1), row.Partial.Micro);
        Assert.Equal(new Tally(3, 1, 1), row.Value.Micro);
    }

    [Fact]
    public void The_same_mention_found_twice_is_right_once()
    {
        var row = Evaluate([Right("Date", 0, 5)], Found("Date", 0, 5), Found("Date", 0, 5)).Mention("all", "Date")!;

        Assert.Equal(new Tally(1, 2, 1), row.Strict.Micro);
    }

    [Fact]
    public void The_row_over_all_types_adds_counts_and_averages_types()
    {
        var row = Evaluate([Right("Date", 0, 5), Right("Place", 10, 15), Right("Place", 20, 25)], Found("Date", 0, 5), Found("Place", 10, 15)).Mention("all", "all")!;

        Assert.Equal(new Tally(3, 2, 2), row.Strict.Micro);
        Assert.Equal((1 + (2 / 3.0)) / 2, row.StrictMacroOverTypes);
    }

    [Fact]
    public void Languages_and_documents_have_rows_of_their_own()
    {
        var report = Evaluate(
            [Document([Right("Date", 0, 5)], id: "a", language: "fr"), Document([Right("Date", 0, 5)], id: "b", language: "fr"), Document([Right("Date", 0, 5)], id: "c", language: "ar")],
            new() { Document = "a", Mentions = [Found("Date", 0, 5)] },
            new() { Document = "c", Mentions = [Found("Date", 0, 4)] });

        Assert.Equal(new Tally(3, 2, 1), report.Mention("all", "Date")!.Strict.Micro);
        Assert.Equal(new Tally(2, 1, 1), report.Mention("fr", "Date")!.Strict.Micro);
        Assert.Equal(new Tally(1, 1, 0), report.Mention("ar", "Date")!.Strict.Micro);
        Assert.Equal(new Tally(1, 0, 0), report.Mention("b", "Date")!.Strict.Micro);
        Assert.Equal(0.5, report.Mention("fr", "Date")!.Strict.MacroF1);
    }

    [Fact]
    public void Each_kind_of_error_is_told_with_its_context()
    {
        var report = Evaluate(
            [Right("Date", 0, 5), Right("Date", 10, 15), Right("Date", 20, 25), Right("Place", 30, 35)],
            Found("Date", 0, 6), Found("Date", 10, 15, "w"), Found("Organization", 30, 35), Found("Date", 60, 65));

        Assert.Equal(
            [(ErrorKind.Boundary, 0), (ErrorKind.Value, 10), (ErrorKind.Missed, 20), (ErrorKind.Type, 30), (ErrorKind.Spurious, 60)],
            report.Errors.Select(e => (e.Kind, e.Span!.Value.Start)));
        Assert.Equal("0123456789⟦01234⟧5678901234567890123456789012345678901234", report.Errors[1].Context);
        Assert.Equal(("Date '01234' = v", "Date '01234' = w"), (report.Errors[1].Expected, report.Errors[1].Found));
    }

    /// <summary>The pairing is one pass over sorted spans; a search over all pairings finds no larger one.</summary>
    [Fact]
    public void The_pairing_is_the_largest_there_is()
    {
        var flat = Gen.Int[0, 6].Array[0, 6].Select(Gen.Int[0, 1].Array[6], (lengths, values) => Spans(lengths, values));
        flat.Select(flat).Sample((gold, found) =>
        {
            var report = Evaluate(
                [.. gold.Select(s => Right("Date", s.Start, s.End, s.Value))],
                [.. found.Select(s => Found("Date", s.Start, s.End, s.Value))]);
            var row = report.Mention("all", "Date")!;
            return (int)row.Value.Micro.Correct == Largest(gold, found, (a, b) => a.Value == b.Value)
                && (int)row.Strict.Micro.Correct == gold.Count(g => found.Exists(f => f.Start == g.Start && f.End == g.End));
        });
    }

    // Lengths become alternately gaps and spans, so that nothing overlaps.
    private static List<(int Start, int End, string Value)> Spans(int[] lengths, int[] values)
    {
        var spans = new List<(int, int, string)>();
        var at = 0;
        for (var i = 0; i + 1 < lengths.Length; i += 2)
        {
            var start = at + lengths[i];
            at = start + lengths[i + 1] + 1;
            spans.Add((start, at, $"{values[i]}"));
        }

        return spans;
    }

    private static int Largest(
        List<(int Start, int End, string Value)> gold,
        List<(int Start, int End, string Value)> found,
        Func<(int Start, int End, string Value), (int Start, int End, string Value), bool> fits)
    {
        if (gold.Count == 0)
        {
            return 0;
        }

        var rest = gold.GetRange(1, gold.Count - 1);
        var best = Largest(rest, found, fits);
        foreach (var candidate in found.Where(f => f.Start < gold[0].End && gold[0].Start < f.End && fits(gold[0], f)))
        {
            best = Math.Max(best, 1 + Largest(rest, [.. found.Where(f => f != candidate)], fits));
        }

        return best;
    }
}
