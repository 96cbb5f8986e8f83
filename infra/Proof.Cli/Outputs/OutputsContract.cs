using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Proof.Partners.Schema;

namespace Proof.Cli.Outputs;

/// <summary>What whoever reads the outputs of a partners' stack may rely on: <c>stacks/outputs.schema.json</c>.</summary>
internal static class OutputsContract
{
    private static readonly Lazy<SchemaValidator> Schema = new(() => new SchemaValidator(ReadSchema()));

    /// <summary>Holds outputs to the contract. Secrets may be shown or masked.</summary>
    /// <exception cref="CommandException">They depart from it; every place is named.</exception>
    public static void Check(string stack, JsonObject outputs)
    {
        var faults = Schema.Value.Validate(JsonSerializer.SerializeToElement(outputs));
        if (faults.IsEmpty) return;
        throw new CommandException(
            ExitCode.Error,
            $"the outputs of {stack} are not as stacks/outputs.schema.json says; another version of the program wrote them, so bring it up again:"
            + string.Concat(faults.Select(fault => "\n  " + fault)));
    }

    private static string ReadSchema()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("outputs.schema.json")
            ?? throw new InvalidOperationException("The schema of the outputs is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
