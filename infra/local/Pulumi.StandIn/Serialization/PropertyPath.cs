using System.Globalization;

namespace Pulumi.Serialization;

/// <summary>Where a value is, for error messages. A chain of names, put together only when somebody reads it.</summary>
internal sealed class PropertyPath
{
    private readonly PropertyPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    /// <summary>A path of one name.</summary>
    public PropertyPath(string name) => _name = name;

    private PropertyPath(PropertyPath parent, string? name, int index) => (_parent, _name, _index) = (parent, name, index);

    /// <summary>The path of a member.</summary>
    public PropertyPath Member(string name) => new(this, name, 0);

    /// <summary>The path of an element, counted from 0.</summary>
    public PropertyPath Element(int index) => new(this, null, index);

    /// <summary>Such as <c>resource:acme[pkg:mod:Type].properties.rules[3]</c>.</summary>
    public override string ToString() => _parent is null ? _name!
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"{_parent}[{_index}]")
        : $"{_parent}.{_name}";
}
