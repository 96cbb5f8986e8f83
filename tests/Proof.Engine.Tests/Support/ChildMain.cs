using System.Collections;
using System.Text.Json;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Support;

/// <summary>The program that tests start as a child process. What it does, the configuration says.</summary>
internal static class ChildMain
{
    public static async Task<int> Main()
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Where(e => ((string)e.Key).StartsWith("PULUMI_", StringComparison.Ordinal))
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!);
        var config = JsonSerializer.Deserialize<Dictionary<string, string>>(environment["PULUMI_CONFIG"])!;
        using var monitor = new TestMonitor(environment, Console.WriteLine, CancellationToken.None);
        switch (config["proj:act"])
        {
            case "crash":
                await Console.Error.WriteLineAsync("out of cheese");
                return 7;
            case "hang":
                await monitor.StartAsync();
                await monitor.RegisterAsync(TestStack.Type, $"process-{Environment.ProcessId}");
                await Task.Delay(Timeout.Infinite);
                return 0;
            case "hang after":
                await monitor.StartAsync();
                await monitor.SignalAsync();
                await Task.Delay(Timeout.Infinite);
                return 0;
            default:
                await monitor.StartAsync();
                await monitor.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(
                    ("directory", Environment.CurrentDirectory),
                    ("outer", environment.GetValueOrDefault("PULUMI_OUTER", "none")),
                    ("path", Environment.GetEnvironmentVariable("PATH") is null ? "lost" : "/inherited")));
                await monitor.SignalAsync();
                return 0;
        }
    }
}
