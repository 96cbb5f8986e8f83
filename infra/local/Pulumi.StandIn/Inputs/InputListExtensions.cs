namespace Pulumi;

/// <summary>Lets collection initialisers take either kind of a union's elements.</summary>
public static class InputListExtensions
{
    /// <summary>Appends an element of the first kind.</summary>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T0> value) => list.Add(value.Apply(Union<T0, T1>.FromT0));

    /// <summary>Appends an element of the second kind.</summary>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T1> value) => list.Add(value.Apply(Union<T0, T1>.FromT1));
}
