using Proof.LocalAzure.Blobs;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>Event Grid as a whole: delivers while a data path is open.</summary>
internal sealed class EventService(ResourceStore resources, EventQueue queue, DeliverySecrets secrets, BlobStore blobs, Outside outside, TimeProvider clock)
{
    /// <summary>Takes a data path as the way outside until it closes, and delivers on it where it says so.</summary>
    public void Begin(DataPath path)
    {
        outside.Path = path;
        var pump = path.Options.OnDelivery is { } report ? Start(report) : null;
        path.Closing = async () =>
        {
            if (pump is not null)
                await pump.DisposeAsync();
            if (outside.Path == path)
                outside.Path = null;
        };
    }

    private DeliveryPump Start(Action<DeliveryReport> report)
    {
        var delivery = new EventDelivery(resources, queue, new EventSender(outside, clock), secrets, blobs, clock);
        return DeliveryPump.Start(queue, delivery, clock, report);
    }
}
