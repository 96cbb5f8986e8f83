using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.Random;

/// <summary>
/// The provider <c>random</c>, for passwords: cryptographic randomness that is made once and kept in the state, always a secret.
/// Every change of an input makes a new one. The output <c>bcryptHash</c> is not made.
/// </summary>
public sealed class RandomProvider : IProvider
{
    /// <summary>The one resource type.</summary>
    public const string PasswordType = "random:index/randomPassword:RandomPassword";

    // A password exists nowhere but in the state; the random provider gives every one of them this id.
    private const string NoId = "none";

    private static readonly string[] Flags = ["lower", "number", "numeric", "special", "upper"];
    private static readonly string[] Minimums = ["minLower", "minNumeric", "minSpecial", "minUpper"];
    private static readonly string[] Others = ["keepers", "length", "overrideSpecial"];

    /// <inheritdoc/>
    public Task<CheckResult> CheckAsync(CheckRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        return Task.FromResult(new CheckResult(request.New, [.. Faults(request.New)]));
    }

    /// <inheritdoc/>
    public Task<DiffResult> DiffAsync(DiffRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        var changes = InputDiff.Changes(request.OldInputs, request.NewInputs);
        return Task.FromResult(new DiffResult(changes, changes, DeleteBeforeReplace: false));
    }

    /// <inheritdoc/>
    public PropertyMap Foresee(string type, PropertyMap inputs, PropertyMap? oldOutputs)
    {
        Require(type);
        return Outputs(inputs, oldOutputs?.Get("result") ?? new SecretValue(PropertyValue.Unknown));
    }

    /// <summary>The id that every password has. <see cref="ReadAsync"/> finds none by it, so an interrupted creation is simply done again.</summary>
    public string? ForetellId(string type, PropertyMap inputs) => NoId;

    /// <summary>Always null: nothing outside the state knows a password.</summary>
    public Task<ReadResult?> ReadAsync(string type, string id, CancellationToken cancellationToken)
    {
        Require(type);
        return Task.FromResult<ReadResult?>(null);
    }

    /// <inheritdoc/>
    public Task<PropertyMap> InvokeAsync(string token, PropertyMap arguments, CancellationToken cancellationToken) =>
        throw new ProviderException($"The function '{token}' is not supported: the provider 'random' has none.");

    /// <inheritdoc/>
    public Task<CreateResult> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        return Task.FromResult(new CreateResult(NoId, Outputs(request.Inputs, new SecretValue(new PasswordRecipe(request.Inputs).Make()))));
    }

    /// <summary>Always throws: every change of an input replaces.</summary>
    public Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken) =>
        throw new ProviderException("A random password cannot be changed, only replaced.");

    /// <inheritdoc/>
    public Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        Require(request.Type);
        return Task.CompletedTask;
    }

    private static IEnumerable<CheckFailure> Faults(PropertyMap inputs)
    {
        foreach (var name in inputs.Keys.Except([.. Flags, .. Minimums, .. Others], StringComparer.Ordinal))
            yield return new CheckFailure(name, $"'{name}' is not a property of {PasswordType}");
        foreach (var name in Flags.Where(n => InputDiff.Bare(inputs.Get(n)) is not (null or BoolValue or UnknownValue)))
            yield return new CheckFailure(name, $"'{name}' must be true or false");
        foreach (var name in Minimums.Append("length").Where(n => InputDiff.Bare(inputs.Get(n)) is { } v && v is not (UnknownValue or NumberValue { Value: >= 0 and <= 100_000 })))
            yield return new CheckFailure(name, $"'{name}' must be a number from 0 to 100000");
        if (InputDiff.Bare(inputs.Get("length")) is null)
            yield return new CheckFailure("length", "missing required property 'length'");
        if (inputs.Values.Any(v => InputDiff.Bare(v) is UnknownValue))
            yield break;

        var recipe = new PasswordRecipe(inputs);
        if (recipe.Length < 1)
            yield return new CheckFailure("length", "'length' must be at least 1");
        if (!recipe.HasCharacters)
            yield return new CheckFailure("", "at least one of lower, upper, numeric and special must be true");
        if (recipe.AtLeast > recipe.Length)
            yield return new CheckFailure("length", $"'length' is smaller than the sum of minLower, minUpper, minNumeric and minSpecial ({recipe.AtLeast})");
    }

    // The random provider shows its defaults among the outputs; number and numeric are two names of one thing.
    private static PropertyMap Outputs(PropertyMap inputs, PropertyValue result)
    {
        var numeric = inputs.ContainsKey("numeric") ? "numeric" : "number";
        var flags = Flags.Select(n => KeyValuePair.Create(n, (PropertyValue)PasswordRecipe.Flag(inputs, n is "number" or "numeric" ? numeric : n)));
        var minimums = Minimums.Select(n => KeyValuePair.Create(n, (PropertyValue)PasswordRecipe.Number(inputs, n, 0)));
        return PropertyMap.Of(inputs.Concat(flags).Concat(minimums)).With("result", result);
    }

    private static void Require(string type)
    {
        if (type != PasswordType)
            throw new ProviderException($"The resource type '{type}' is not supported. Supported is: {PasswordType}.");
    }
}
