using System.Text;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>Keeps what is written, and tells whoever waits for a line as soon as it is there.</summary>
public sealed class WatchedWriter : TextWriter
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private readonly List<(Func<string, bool> IsIt, TaskCompletionSource Seen)> _waiting = [];
    private int _read;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (_gate)
        {
            _text.Append(value);
            Tell();
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    /// <summary>Waits for a line, which counts once: the next wait begins behind it.</summary>
    public Task LineAsync(Func<string, bool> isIt)
    {
        lock (_gate)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((isIt, seen));
            Tell();
            return seen.Task;
        }
    }

    public override string ToString()
    {
        lock (_gate) return _text.ToString();
    }

    private void Tell()
    {
        var text = _text.ToString();
        while (_waiting.Count > 0 && text.IndexOf('\n', _read) is var end and >= 0)
        {
            var line = text[_read..end];
            _read = end + 1;
            if (!_waiting[0].IsIt(line)) continue;
            _waiting[0].Seen.SetResult();
            _waiting.RemoveAt(0);
        }
    }
}
