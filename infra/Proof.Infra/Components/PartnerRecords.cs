using Proof.Infra.Plan;
using Proof.Infra.Records;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.AzureNative.AppConfiguration;

namespace Proof.Infra.Components;

/// <summary>The partner records: what the backend reads about each partner, one key-value each.</summary>
internal sealed class PartnerRecords : ComponentResource
{
    /// <summary>Registers the record of every partner with access to the environment, active or suspended.</summary>
    public PartnerRecords(PartnersPlan plan, PlatformOutputs platform)
        : base("proof:infra:PartnerRecords", "records")
    {
        foreach (var partner in plan.Partners)
        {
            _ = new KeyValue(
                "record-" + partner.Partner.Slug,
                new KeyValueArgs
                {
                    ResourceGroupName = platform[PlatformOutputs.ResourceGroupName],
                    ConfigStoreName = platform[PlatformOutputs.ConfigurationStoreName],
                    KeyValueName = PartnerRecord.Key(partner),
                    ContentType = PartnerRecord.ContentType,
                    Value = plan.Records[partner.Partner.Slug],
                    Tags = PartnerRecord.Tags(partner).ToDictionary(tag => tag.Key, tag => tag.Value),
                },
                new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }
}
