using System.ComponentModel;
using System.Diagnostics;

namespace Proof.Engine;

/// <summary>A compiled .NET program that runs as a child process, <c>dotnet program.dll</c>.</summary>
/// <param name="assembly">The path of its assembly.</param>
/// <param name="directory">The folder that it runs in: that of the project, as under Pulumi.</param>
public sealed class ChildProgram(string assembly, string directory) : IProgram
{
    /// <summary>Variables of an outer Pulumi run would lead the program astray.</summary>
    private const string PulumiPrefix = "PULUMI_";

    /// <summary>The most that Linux takes for one variable: 32 pages of 4 KiB (MAX_ARG_STRLEN in include/uapi/linux/binfmts.h).</summary>
    private const int LongestVariable = 32 * 4096;

    /// <inheritdoc/>
    /// <exception cref="ProgramException">The program cannot be started.</exception>
    public async Task<int> RunAsync(
        IReadOnlyDictionary<string, string> environment, Action<string> onOutputLine, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(environment) };
        process.OutputDataReceived += (_, e) => Pass(e.Data);
        process.ErrorDataReceived += (_, e) => Pass(e.Data);
        Start(process);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        void Pass(string? line)
        {
            if (line is not null)
            {
                onOutputLine(line);
            }
        }
    }

    private ProcessStartInfo StartInfo(IReadOnlyDictionary<string, string> environment)
    {
        if (!File.Exists(assembly))
        {
            throw new ProgramException($"there is no program {assembly}; build it first");
        }

        var info = new ProcessStartInfo("dotnet", [assembly])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in info.Environment.Keys.Where(k => k.StartsWith(PulumiPrefix, StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            info.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            if (OperatingSystem.IsLinux() && name.Length + value.Length + 2 > LongestVariable)
            {
                throw new ProgramException(
                    $"{name} takes {value.Length} characters, more than the operating system allows for one variable; make the configuration smaller");
            }

            info.Environment[name] = value;
        }

        return info;
    }

    private static void Start(Process process)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new ProgramException($"'dotnet' cannot be started: {e.Message}. It must be in the PATH", e);
        }
    }
}
