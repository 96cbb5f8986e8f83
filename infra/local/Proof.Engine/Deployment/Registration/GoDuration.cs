using System.Buffers;
using System.Globalization;
using Pulumi.Protocol;

namespace Proof.Engine.Deployment.Registration;

/// <summary>Reads Go's durations, such as <c>5m</c>, <c>1h30m</c> or <c>300000000000ns</c>.</summary>
internal static class GoDuration
{
    /// <summary>Go's units in seconds, longer names first.</summary>
    private static readonly (string Name, double Seconds)[] Units =
        [("ns", 1e-9), ("us", 1e-6), ("µs", 1e-6), ("ms", 1e-3), ("s", 1), ("m", 60), ("h", 3600)];

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>The duration in seconds.</summary>
    /// <exception cref="GrpcException">The text is not a duration.</exception>
    public static double Seconds(string text)
    {
        var seconds = 0d;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var digits = rest.IndexOfAnyExcept(NumberCharacters);
            var number = digits < 0 ? [] : rest[..digits];
            rest = digits < 0 ? [] : rest[digits..];
            var unit = rest.IndexOfAny(NumberCharacters);
            var name = (unit < 0 ? rest : rest[..unit]).ToString();
            rest = unit < 0 ? [] : rest[unit..];
            var known = Array.FindIndex(Units, u => u.Name == name);
            if (known < 0 || !double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
            {
                throw new GrpcException(GrpcStatus.InvalidArgument, $"the time limit '{text}' is not a duration such as 5m or 90s");
            }

            seconds += count * Units[known].Seconds;
        }

        return seconds;
    }
}
