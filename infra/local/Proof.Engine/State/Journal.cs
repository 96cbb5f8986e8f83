using System.Threading.Channels;

namespace Proof.Engine.State;

/// <summary>
/// The file of changes beside a checkpoint, one JSON line a change. A change is on the disk when <see cref="AppendAsync"/> ends. Changes
/// that arrive together are flushed together, so that many steps at once cost little more than one.
/// </summary>
internal sealed class Journal : IAsyncDisposable
{
    private readonly Channel<Line> _lines = Channel.CreateUnbounded<Line>(new UnboundedChannelOptions { SingleReader = true });
    private readonly string _path;
    private readonly byte[] _header;
    private readonly Task _writing;

    /// <summary>A journal that is written to a path; the file appears with the first change.</summary>
    public Journal(string path, byte[] header)
    {
        (_path, _header) = (path, header);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Whether any change was handed in.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Appends one line; ends when it is on the disk. The order is that of the calls.</summary>
    public Task AppendAsync(byte[] json)
    {
        IsUsed = true;
        var line = new Line(json, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return _lines.Writer.TryWrite(line)
            ? line.Written.Task
            : Task.FromException(new StateException($"the journal {_path} is closed"));
    }

    /// <summary>Writes what is left and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _lines.Writer.TryComplete();
        await _writing;
    }

    private async Task WriteAsync()
    {
        FileStream? stream = null;
        Exception? fault = null;
        var batch = new List<Line>();
        while (await _lines.Reader.WaitToReadAsync())
        {
            while (_lines.Reader.TryRead(out var line))
            {
                batch.Add(line);
            }

            try
            {
                if (fault is null)
                {
                    stream ??= Open();
                    Write(stream, batch);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // What follows a gap would be wrong: once a line failed, every later one does.
                fault = new StateException($"the journal {_path} cannot be written: {e.Message.TrimEnd('.')}. Nothing more was begun.", e);
            }

            Answer(batch, fault);
            batch.Clear();
        }

        stream?.Dispose();
    }

    private FileStream Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var stream = new FileStream(_path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);
        WriteLine(stream, _header);
        return stream;
    }

    private static void Write(FileStream stream, List<Line> batch)
    {
        foreach (var line in batch)
        {
            WriteLine(stream, line.Json);
        }

        stream.Flush(flushToDisk: true);
    }

    private static void WriteLine(FileStream stream, byte[] json)
    {
        stream.Write(json);
        stream.WriteByte((byte)'\n');
    }

    private static void Answer(List<Line> batch, Exception? fault)
    {
        foreach (var line in batch)
        {
            if (fault is null)
            {
                line.Written.SetResult();
            }
            else
            {
                line.Written.SetException(fault);
            }
        }
    }

    private sealed record Line(byte[] Json, TaskCompletionSource Written);
}
