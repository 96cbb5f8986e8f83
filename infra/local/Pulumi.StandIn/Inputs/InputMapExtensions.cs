namespace Pulumi;

/// <summary>Lets collection initialisers take either kind of a union's values.</summary>
public static class InputMapExtensions
{
    /// <summary>Adds a value of the first kind.</summary>
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T0> value) =>
        map.Add(key, value.Apply(Union<T0, T1>.FromT0));

    /// <summary>Adds a value of the second kind.</summary>
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T1> value) =>
        map.Add(key, value.Apply(Union<T0, T1>.FromT1));
}
