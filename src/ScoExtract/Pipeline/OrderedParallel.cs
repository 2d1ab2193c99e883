using System.Runtime.CompilerServices;

namespace ScoExtract.Pipeline;

/// <summary>Does computation on the items of a stream several at a time, and gives the results in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>Applies <paramref name="compute"/> to each item.</summary>
    /// <remarks>
    /// A result is given as soon as it and all before it are ready, even while the source is still waiting for its next item:
    /// who sends one item and waits for its result gets it. At most <paramref name="ahead"/> items are taken from the source
    /// beyond the results given. A failure, of an item or of the source, comes out at its place in the order, after the results before it.
    /// </remarks>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, TResult> compute,
        int ahead,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // Linked, so that work in flight also stops when the caller stops listening or an item failed.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var source = items.GetAsyncEnumerator(stop.Token);
        var running = new Queue<Task<TResult>>();
        Task<bool>? next = null;
        try
        {
            next = source.MoveNextAsync().AsTask();
            while (next is not null || running.Count > 0)
            {
                if (running.Count > 0 && (next is null || running.Count >= ahead || await HeadIsDue(running.Peek(), next).ConfigureAwait(false)))
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }
                else if (await next!.ConfigureAwait(false))
                {
                    var item = source.Current;
                    running.Enqueue(Task.Run(() => compute(item, stop.Token), stop.Token));
                    next = source.MoveNextAsync().AsTask();
                }
                else
                {
                    next = null;
                }
            }
        }
        finally
        {
            // Nothing is left running behind: a source may not be disposed while it is being read.
            await stop.CancelAsync().ConfigureAwait(false);
            await Settled(running, next).ConfigureAwait(false);
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    // The head's turn has come when it is ready, or when the source has failed: what came before the failure is given first.
    private static async Task<bool> HeadIsDue(Task head, Task<bool> next) =>
        await Task.WhenAny(head, next).ConfigureAwait(false) == head || !next.IsCompletedSuccessfully;

    private static async Task Settled(IEnumerable<Task> running, Task? next)
    {
        foreach (var task in next is null ? running : running.Append(next))
        {
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
