using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ScoExtract.Pipeline;

namespace ScoExtract.Tests.Pipeline;

public sealed class OrderedParallelTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_in_the_order_of_the_items_whichever_is_ready_first()
    {
        var slowFirst = OrderedParallel.SelectAsync(Numbers(50), (n, _) => { Thread.SpinWait((50 - n) * 20_000); return n; }, ahead: 4, Cancellation);

        Assert.Equal(Enumerable.Range(0, 50), await slowFirst.ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_result_does_not_wait_for_the_next_item()
    {
        var items = Channel.CreateUnbounded<int>();
        await using var results = OrderedParallel.SelectAsync(items.Reader.ReadAllAsync(Cancellation), (n, _) => n * 10, ahead: 4, Cancellation).GetAsyncEnumerator(Cancellation);

        // Each item is sent only when the result of the one before it has come back.
        for (var n = 0; n < 5; n++)
        {
            await items.Writer.WriteAsync(n, Cancellation);
            Assert.True(await results.MoveNextAsync().AsTask().WaitAsync(Soon, Cancellation));
            Assert.Equal(n * 10, results.Current);
        }

        items.Writer.Complete();
        Assert.False(await results.MoveNextAsync().AsTask().WaitAsync(Soon, Cancellation));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_items_are_taken_than_allowed(int ahead)
    {
        var taken = 0;
        var given = 0;
        await foreach (var _ in OrderedParallel.SelectAsync(Counted(), (n, _) => n, ahead, Cancellation))
        {
            given++;
            Assert.InRange(taken, given, given + ahead);
        }

        Assert.Equal(40, given);

        async IAsyncEnumerable<int> Counted()
        {
            await Task.Yield();
            for (var n = 0; n < 40; n++)
            {
                taken++;
                yield return n;
            }
        }
    }

    [Fact]
    public async Task A_failed_item_ends_the_stream_after_the_results_before_it()
    {
        var seen = new List<int>();

        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var n in OrderedParallel.SelectAsync(Numbers(50), (n, _) => n == 7 ? throw new FormatException() : n, ahead: 4, Cancellation))
            {
                seen.Add(n);
            }
        });

        Assert.Equal(Enumerable.Range(0, 7), seen);
    }

    [Fact]
    public async Task A_failed_source_ends_the_stream_after_the_results_before_it()
    {
        var seen = new List<int>();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var n in OrderedParallel.SelectAsync(Failing(), (n, _) => { Thread.SpinWait(1_000_000); return n; }, ahead: 8, Cancellation))
            {
                seen.Add(n);
            }
        });

        Assert.Equal([0, 1, 2], seen);

        static async IAsyncEnumerable<int> Failing()
        {
            await Task.Yield();
            yield return 0;
            yield return 1;
            yield return 2;
            throw new IOException();
        }
    }

    [Fact]
    public async Task Cancelling_stops_a_source_that_waits_and_an_item_at_work()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var started = new ManualResetEventSlim();
        var reading = OrderedParallel.SelectAsync(
            OneThenWait(),
            (n, cancellation) =>
            {
                started.Set();
                cancellation.WaitHandle.WaitOne();
                cancellation.ThrowIfCancellationRequested();
                return n;
            },
            ahead: 4,
            stop.Token).ToListAsync(Cancellation).AsTask();

        Assert.True(started.Wait(Soon, Cancellation));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Soon, Cancellation));
    }

    [Fact]
    public async Task Who_stops_listening_stops_the_source_which_is_then_disposed()
    {
        var disposed = false;
        await foreach (var _ in OrderedParallel.SelectAsync(Source(Cancellation), (n, _) => n, ahead: 2, Cancellation))
        {
            break;
        }

        Assert.True(disposed);

        async IAsyncEnumerable<int> Source([EnumeratorCancellation] CancellationToken cancellation)
        {
            try
            {
                yield return 1;
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                disposed = true;
            }
        }
    }

    private static async IAsyncEnumerable<int> OneThenWait([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return 1;
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (var n = 0; n < count; n++)
        {
            await Task.Yield();
            yield return n;
        }
    }
}
