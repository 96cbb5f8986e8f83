namespace Pulumi;

/// <summary>A value of one of two kinds. The default is the default value of the first kind.</summary>
/// <typeparam name="T0">The first kind.</typeparam>
/// <typeparam name="T1">The second kind.</typeparam>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly T0 _value0;
    private readonly T1 _value1;

    private Union(T0 value0, T1 value1, bool isT1) => (_value0, _value1, IsT1) = (value0, value1, isT1);

    /// <summary>The value.</summary>
    public object Value => IsT1 ? _value1! : _value0!;

    /// <summary>Whether the value is of the first kind.</summary>
    public bool IsT0 => !IsT1;

    /// <summary>Whether the value is of the second kind.</summary>
    public bool IsT1 { get; }

    /// <summary>The value as one of the first kind.</summary>
    /// <exception cref="InvalidOperationException">It is of the second kind.</exception>
    public T0 AsT0 => IsT0 ? _value0 : throw new InvalidOperationException("Cannot return as T0 as result is T1");

    /// <summary>The value as one of the second kind.</summary>
    /// <exception cref="InvalidOperationException">It is of the first kind.</exception>
    public T1 AsT1 => IsT1 ? _value1 : throw new InvalidOperationException("Cannot return as T1 as result is T0");

    /// <summary>Takes a value of the first kind.</summary>
    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    /// <summary>Takes a value of the second kind.</summary>
    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    /// <summary>Whether kind and value are equal.</summary>
    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    /// <summary>Whether kind or value differ.</summary>
    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);

    /// <summary>Takes a value of the first kind.</summary>
    public static Union<T0, T1> FromT0(T0 input) => new(input, default!, isT1: false);

    /// <summary>Takes a value of the second kind.</summary>
    public static Union<T0, T1> FromT1(T1 input) => new(default!, input, isT1: true);

    /// <summary>Makes a result of the value, whichever kind it is.</summary>
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => IsT1 ? f1(_value1) : f0(_value0);

    /// <summary>Does something with the value, whichever kind it is.</summary>
    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (IsT1) f1(_value1);
        else f0(_value0);
    }

    /// <summary>The value if it is of the first kind; else the remainder is what it is.</summary>
    public bool TryPickT0(out T0 value, out T1 remainder)
    {
        (value, remainder) = (_value0, _value1);
        return IsT0;
    }

    /// <summary>The value if it is of the second kind; else the remainder is what it is.</summary>
    public bool TryPickT1(out T1 value, out T0 remainder)
    {
        (value, remainder) = (_value1, _value0);
        return IsT1;
    }

    /// <inheritdoc/>
    public bool Equals(Union<T0, T1> other) => IsT1 == other.IsT1 && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Union<T0, T1> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsT1, Value);

    /// <summary>The text of the value.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
