using System.Collections;

namespace ScoExtract;

/// <summary>A list that equals another one with equal items, so that the records that hold it compare by value, and that nobody can change. Immutable.</summary>
internal sealed class ValueList<T>(T[] items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public bool Equals(ValueList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => items.Length == 0 ? 0 : HashCode.Combine(items.Length, items[0], items[^1]);

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

/// <summary>Makes lists that compare by value.</summary>
internal static class ValueList
{
    /// <summary>The list itself when it is one already, else a copy; the empty one for null.</summary>
    public static ValueList<T> Of<T>(IReadOnlyList<T>? list) =>
        list as ValueList<T> ?? (list is null || list.Count == 0 ? ValueList<T>.Empty : new ValueList<T>([.. list]));
}
