using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.WebSockets;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>A tunnel between a caller and a backend that the test holds in its hands.</summary>
public sealed class TunnelTests : IAsyncLifetime, IDisposable
{
    private readonly List<IDisposable> _owned = [];
    private readonly CancellationTokenSource _aborted = new();
    private NetworkStream _caller = null!;
    private NetworkStream _backend = null!;
    private Task _tunnel = null!;

    public async Task InitializeAsync()
    {
        (_caller, var callersEnd) = await PairAsync();
        (_backend, var backendsEnd) = await PairAsync();
        var http = new DefaultHttpContext { RequestAborted = _aborted.Token };
        http.Features.Set<IHttpUpgradeFeature>(new Upgrade(callersEnd));
        var answer = new HttpResponseMessage(HttpStatusCode.SwitchingProtocols) { Content = new RawContent(backendsEnd) };
        _tunnel = Tunnel.RunAsync(new PolicyResponse { StatusCode = 101, Stream = answer }, http);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _owned.ForEach(one => one.Dispose());
        _aborted.Dispose();
    }

    [Fact]
    public async Task Bytes_go_both_ways()
    {
        await _caller.WriteAsync("forth"u8.ToArray());
        await _backend.WriteAsync("back"u8.ToArray());

        Assert.Equal("forth"u8.ToArray(), await ReadAsync(_backend, 5));
        Assert.Equal("back"u8.ToArray(), await ReadAsync(_caller, 4));
    }

    [Fact]
    public async Task When_the_caller_is_gone_the_backend_is_left()
    {
        await _caller.DisposeAsync();

        await _tunnel;
        Assert.Equal(0, await _backend.ReadAsync(new byte[1]));
    }

    [Fact]
    public async Task When_the_backend_is_gone_the_caller_is_left_after_its_last_byte()
    {
        await _backend.WriteAsync("bye"u8.ToArray());
        await _backend.DisposeAsync();

        await _tunnel;
        Assert.Equal("bye"u8.ToArray(), await ReadAsync(_caller, 3));
        Assert.Equal(0, await _caller.ReadAsync(new byte[1]));
    }

    [Fact]
    public async Task When_serving_ends_both_are_left()
    {
        await _aborted.CancelAsync();

        await _tunnel;
        Assert.Equal(0, await _caller.ReadAsync(new byte[1]));
        Assert.Equal(0, await _backend.ReadAsync(new byte[1]));
    }

    private static async Task<byte[]> ReadAsync(NetworkStream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private async Task<(NetworkStream Near, NetworkStream Far)> PairAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var near = new TcpClient();
        var accepting = listener.AcceptTcpClientAsync();
        await near.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        var far = await accepting;
        _owned.AddRange([near, far]);
        return (near.GetStream(), far.GetStream());
    }

    private sealed class Upgrade(Stream stream) : IHttpUpgradeFeature
    {
        public bool IsUpgradableRequest => true;

        public Task<Stream> UpgradeAsync() => Task.FromResult(stream);
    }

    private sealed class RawContent(Stream stream) : HttpContent
    {
        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(stream);

        protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
