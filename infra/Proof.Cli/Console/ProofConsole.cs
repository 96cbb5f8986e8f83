using Spectre.Console;

namespace Proof.Cli.Console;

/// <summary>
/// Where a command reads and prints, handed in as a value. Standard output is data, standard error is talk.
/// </summary>
/// <param name="Input">What people answer.</param>
/// <param name="Output">Data: what a pipe wants.</param>
/// <param name="Error">Talk: progress, questions, errors.</param>
public sealed record ProofConsole(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether somebody can answer a question.</summary>
    public bool Interactive { get; init; }

    /// <summary>Whether standard output may carry colour.</summary>
    public bool OutputColor { get; init; }

    /// <summary>Whether standard error may carry colour.</summary>
    public bool ErrorColor { get; init; }

    /// <summary>Columns of the terminal; wide where there is none, so that nothing is wrapped in a file.</summary>
    public int Width { get; init; } = 400;

    /// <summary>The console of a real process: colour unless redirected or <c>NO_COLOR</c> is set.</summary>
    public static ProofConsole OfThisProcess()
    {
#pragma warning disable RS0030 // the one place that touches the real console
        var color = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new ProofConsole(System.Console.In, System.Console.Out, System.Console.Error)
        {
            Interactive = !System.Console.IsInputRedirected && !System.Console.IsErrorRedirected,
            OutputColor = color && !System.Console.IsOutputRedirected,
            ErrorColor = color && !System.Console.IsErrorRedirected,
            Width = System.Console.IsOutputRedirected ? 400 : Math.Max(80, System.Console.WindowWidth),
        };
#pragma warning restore RS0030
    }

    /// <summary>Says a line to people.</summary>
    public void Say(string line = "") => Error.WriteLine(line);

    /// <summary>Says an error to people.</summary>
    public void Fail(string message) => Error.WriteLine(ErrorColor ? $"\u001b[31merror:\u001b[0m {message}" : $"error: {message}");

    /// <summary>Prints a table, or anything else Spectre knows, as data.</summary>
    public void Print(Spectre.Console.Rendering.IRenderable renderable) => Ansi(Output, OutputColor).Write(renderable);

    private IAnsiConsole Ansi(TextWriter writer, bool color)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }
}
