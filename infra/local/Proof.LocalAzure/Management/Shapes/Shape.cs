using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Management.Shapes;

/// <summary>What a JSON value of a request must look like. Faults name the path of the value and never repeat the value.</summary>
internal abstract class Shape
{
    /// <summary>A value that is kept as it is, whatever it is.</summary>
    public static Shape Anything { get; } = new AnyShape();

    /// <summary>True or false.</summary>
    public static Shape Bool { get; } = new BoolShape();

    /// <summary>The tags of a resource: at most 50, names of at most 512 and values of at most 256 characters (Azure Resource Manager limits page).</summary>
    public static Shape Tags { get; } = new MapShape(new TextShape(maxLength: 256), maxCount: 50, maxNameLength: 512);

    /// <summary>A text of a length in characters.</summary>
    public static Shape Text(int minLength = 0, int maxLength = int.MaxValue) => new TextShape(minLength, maxLength);

    /// <summary>One of some texts, in any case, as Azure reads them.</summary>
    public static Shape OneOf(params string[] allowed) => new OneOfShape(allowed);

    /// <summary>A whole number between two others, both included.</summary>
    public static Shape Integer(int min = int.MinValue, int max = int.MaxValue) => new IntegerShape(min, max);

    /// <summary>A number between two others, both included.</summary>
    public static Shape Number(double min, double max) => new NumberShape(min, max);

    /// <summary>A list.</summary>
    public static Shape ListOf(Shape item, int min = 0, int max = int.MaxValue) => new ListShape(item, min, max);

    /// <summary>An object with known members; a name that ends with <c>!</c> is required.</summary>
    public static ObjectShape Object(params (string Name, Shape Shape)[] members) => new(members);

    /// <summary>Adds what is wrong with a value to the faults. JSON's null counts as absent and is not asked about.</summary>
    public abstract void Check(JsonNode value, string path, List<string> faults);

    private sealed class AnyShape : Shape
    {
        public override void Check(JsonNode value, string path, List<string> faults) { }
    }

    private sealed class BoolShape : Shape
    {
        public override void Check(JsonNode value, string path, List<string> faults)
        {
            if (value.GetValueKind() is not (System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False))
                faults.Add($"{path} must be true or false");
        }
    }
}
