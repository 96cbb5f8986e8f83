using FsCheck;
using FsCheck.Fluent;
using Google.Protobuf.WellKnownTypes;
using Proof.Engine.State;
using Proof.Engine.Values;
using Pulumi.Protocol;

namespace Proof.Engine.Tests.Values;

public sealed class WireCodecTests
{
    [Fact]
    public void Whatever_is_written_is_read_again_on_the_wire_and_in_the_state()
    {
        Prop.ForAll(Maps(3).ToArbitrary(), map =>
        {
            Assert.Equal(map, WireCodec.Decode(Struct.Parser.ParseFrom(Google.Protobuf.MessageExtensions.ToByteArray(WireCodec.Encode(map)))));
            var json = JsonText.Bytes(w => PropertyJson.Write(w, map, new Hidden(), ""));
            Assert.Equal(map, PropertyJson.ReadMap(System.Text.Json.JsonDocument.Parse(json).RootElement, text => text));
        }).Check(Config.QuickThrowOnFailure);
    }

    [Theory]
    [InlineData(WireSignatures.UnknownString)]
    [InlineData(WireSignatures.UnknownNumber)]
    [InlineData(WireSignatures.UnknownArray)]
    public void Every_mark_of_an_unknown_is_understood(string mark) =>
        Assert.Equal(PropertyValue.Unknown, WireCodec.Decode(new Struct { Fields = { ["x"] = Value.ForString(mark) } })["x"]);

    [Fact]
    public void An_output_value_gives_its_value_its_secrecy_and_unknown_where_there_is_none()
    {
        var output = new Struct
        {
            Fields =
            {
                [WireSignatures.SpecialKey] = Value.ForString(WireSignatures.OutputValue),
                ["secret"] = Value.ForBool(true),
                [WireSignatures.ValueKey] = Value.ForString("x"),
            },
        };
        Assert.Equal(new SecretValue("x"), Decoded(output));

        output.Fields.Remove(WireSignatures.ValueKey);
        output.Fields.Remove("secret");
        Assert.Equal(PropertyValue.Unknown, Decoded(output));

        static PropertyValue Decoded(Struct value) => WireCodec.Decode(new Struct { Fields = { ["x"] = Value.ForStruct(value) } })["x"];
    }

    [Fact]
    public void Secret_inputs_make_outputs_of_the_same_name_secret_to_any_depth()
    {
        var inputs = PropertyMap.Of(
            ("token", new SecretValue("t")),
            ("properties", PropertyMap.Of(("value", new SecretValue("v")), ("open", "o"))),
            ("list", new ArrayValue([new SecretValue("l")])));
        var outputs = PropertyMap.Of(
            ("token", "t"), ("properties", PropertyMap.Of(("value", "v"), ("open", "o"))), ("list", new ArrayValue(["l"])), ("named", "n"));

        Assert.Equal(
            PropertyMap.Of(
                ("token", new SecretValue("t")),
                ("properties", PropertyMap.Of(("value", new SecretValue("v")), ("open", "o"))),
                ("list", new SecretValue(new ArrayValue(["l"]))),
                ("named", new SecretValue("n"))),
            SecretOutputs.Mark(outputs, inputs, ["named", "missing"]));
    }

    private static Gen<PropertyMap> Maps(int depth) =>
        from count in Gen.Choose(0, 4)
        from names in Gen.Elements("a", "b", "c.d", "", "__e").ArrayOf(count)
        from values in ValuesOf(depth).ArrayOf(count)
        select PropertyMap.Of(names.Zip(values, KeyValuePair.Create));

    private static Gen<PropertyValue> ValuesOf(int depth)
    {
        var scalars = Gen.OneOf(
            Gen.Constant(PropertyValue.Null),
            Gen.Constant(PropertyValue.Unknown),
            Gen.Elements(true, false).Select(b => (PropertyValue)b),
            Gen.Elements(0, -1.5, 1e21, 12345678901).Select(n => (PropertyValue)n),
            Gen.Elements("", "x", "grüße \"<&>\"\n", "v1:").Select(s => (PropertyValue)s),
            Gen.Elements("", "id-1").Select(id => (PropertyValue)new ReferenceValue("urn:x", id.Length == 0 ? null : (PropertyValue)id)));
        return depth == 0
            ? scalars
            : Gen.OneOf(
                scalars,
                ValuesOf(depth - 1).Select(v => (PropertyValue)new SecretValue(v)),
                Gen.Choose(0, 3).SelectMany(n => ValuesOf(depth - 1).ArrayOf(n)).Select(v => (PropertyValue)new ArrayValue([.. v])),
                Maps(depth - 1).Select(m => (PropertyValue)m));
    }

    /// <summary>Secrets as in a state file, with a cipher that hides nothing.</summary>
    private sealed class Hidden : SecretForm
    {
        public override void Write(System.Text.Json.Utf8JsonWriter writer, SecretValue secret, string urn)
        {
            writer.WriteStartObject();
            writer.WriteString(WireSignatures.SpecialKey, WireSignatures.Secret);
            writer.WriteString("ciphertext", JsonText.Of(w => PropertyJson.Write(w, secret.Value, this, urn)));
            writer.WriteEndObject();
        }
    }
}
