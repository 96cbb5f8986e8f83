using Proof.LocalAzure.Blobs;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>Event Grid as a whole: delivers while a data path is open.</summary>
internal sealed class EventService(ResourceStore resources, EventQueue queue, DeliverySecrets secrets, BlobStore blobs, Outside outside, TimeProvider clock)
{
    /// <summary>Delivers on a data path until it closes.</summary>
    public void Begin(DataPath path)
    {
        outside.Path = path;
        var delivery = new EventDelivery(resources, queue, new EventSender(outside, clock), secrets, blobs, clock);
        var pump = DeliveryPump.Start(queue, delivery, clock, path.Options.OnDelivery ?? (_ => { }));
        path.Closing = async () =>
        {
            await pump.DisposeAsync();
            if (outside.Path == path)
                outside.Path = null;
        };
    }
}
