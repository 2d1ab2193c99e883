using ScoExtract.Dates.Lexicon;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Grammar;

/// <summary>Reads off the patterns what can stand around the first item of a date. For one thread, while a grammar is loaded.</summary>
internal sealed class StartNeighbours
{
    // The classes below are the punctuation marks, by their ASCII form.
    private const char FirstClass = (char)128;

    private readonly PatternSet _patterns;
    private readonly DateClassifier _classifier;
    private readonly ILookup<int, ulong> _firsts;
    private readonly ILookup<int, ulong> _lasts;
    private readonly Dictionary<(int, int, int), StartNeighbourhood> _known = [];

    /// <param name="patterns">The patterns.</param>
    /// <param name="classifier">Tells the patterns what tokens are.</param>
    /// <param name="phrases">The hashes of the words of each phrase of the tables, and its class.</param>
    public StartNeighbours(PatternSet patterns, DateClassifier classifier, IReadOnlyCollection<(ulong[] Hashes, int Class)> phrases)
    {
        (_patterns, _classifier) = (patterns, classifier);
        _firsts = phrases.ToLookup(p => p.Class, p => p.Hashes[0]);
        _lasts = phrases.ToLookup(p => p.Class, p => p.Hashes[^1]);
    }

    /// <summary>What can stand around an item with which a date begins.</summary>
    /// <param name="symbol">Its class.</param>
    /// <param name="low">Its least value.</param>
    /// <param name="high">Its greatest value.</param>
    public StartNeighbourhood Of(int symbol, int low, int high)
    {
        if (!_known.TryGetValue((symbol, low, high), out var known))
        {
            _known[(symbol, low, high)] = known = Read(symbol, low, high);
        }

        return known;
    }

    /// <summary>The first words of the phrases that numbers in words go on with.</summary>
    /// <param name="and">The class of what joins their words.</param>
    public IEnumerable<ulong> NumberWords(int and) => _classifier.NumberClasses.ToArray().Append(and).SelectMany(c => _firsts[c]);

    private StartNeighbourhood Read(int symbol, int low, int high)
    {
        var starting = _patterns.StartingWith(symbol, low, high);
        var open = _patterns.OfOneItem(symbol, low, high);
        foreach (var any in _classifier.AnyWord)
        {
            Or(open, _patterns.GoingOnWith(any));
        }

        And(open, starting);
        var leads = Leads(open);
        var digits = Array.Exists(_classifier.DigitItems.ToArray(), c => Shares(starting, _patterns.GoingOnWith(c)));
        return new StartNeighbourhood(leads is null, [.. leads ?? []], [.. Followers(starting)], digits, Shares(starting, _patterns.GoingOnWith(_classifier.DamagedMonthItem)));
    }

    // The last words of what patterns begin behind that may go on with anything; null when one needs nothing there that a word tells.
    private List<ulong>? Leads(ulong[] open)
    {
        var leads = new List<ulong>();
        for (var w = 0; w < open.Length; w++)
        {
            if ((open[w] & _patterns.Anywhere[w]) != 0)
            {
                return null;
            }
        }

        for (var symbol = 0; symbol < _patterns.Classes; symbol++)
        {
            if (!Shares(open, _patterns.Behind(symbol)) || symbol == _classifier.ElisionItem)
            {
                continue;
            }

            if (symbol >= FirstClass && !_lasts.Contains(symbol))
            {
                return null;
            }

            leads.AddRange(symbol < FirstClass ? [Folding.Hash((char)symbol)] : _lasts[symbol]);
        }

        return leads;
    }

    // The first words of what can follow.
    private IEnumerable<ulong> Followers(ulong[] starting)
    {
        for (var mark = '!'; mark < FirstClass; mark++)
        {
            if (Shares(starting, _patterns.GoingOnWith(mark)))
            {
                yield return Folding.Hash(mark);
            }
        }

        var withNumbers = Array.Exists(_classifier.NumberItems.ToArray(), c => Shares(starting, _patterns.GoingOnWith(c)));
        foreach (var words in _firsts)
        {
            if (Shares(starting, _patterns.GoingOnWith(words.Key)) || (withNumbers && _classifier.NumberClasses.Contains(words.Key)))
            {
                foreach (var word in words)
                {
                    yield return word;
                }
            }
        }
    }

    private static void Or(ulong[] target, ReadOnlySpan<ulong> bits)
    {
        for (var w = 0; w < target.Length; w++)
        {
            target[w] |= bits[w];
        }
    }

    private static void And(ulong[] target, ulong[] bits)
    {
        for (var w = 0; w < target.Length; w++)
        {
            target[w] &= bits[w];
        }
    }

    private static bool Shares(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var shared = 0UL;
        for (var i = 0; i < a.Length; i++)
        {
            shared |= a[i] & b[i];
        }

        return shared != 0;
    }
}

/// <summary>What can stand around an item with which a date begins.</summary>
/// <param name="IsFree">Whether it may be a date whatever stands around it.</param>
/// <param name="Leads">Else the last words of what may stand before it where anything may follow.</param>
/// <param name="Followers">The first words and the marks that may follow it, whatever stands before.</param>
/// <param name="TakesDigits">Whether a number in digits may follow it, too.</param>
/// <param name="TakesDamagedMonths">Whether a word may follow it that is nearly a month.</param>
internal sealed record StartNeighbourhood(bool IsFree, ulong[] Leads, ulong[] Followers, bool TakesDigits, bool TakesDamagedMonths);
