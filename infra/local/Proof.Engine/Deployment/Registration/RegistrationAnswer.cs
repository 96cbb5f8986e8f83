using Proof.Engine.State;
using Proof.Engine.Values;
using Pulumirpc;

namespace Proof.Engine.Deployment.Registration;

/// <summary>What the program is told about a registered resource.</summary>
internal static class RegistrationAnswer
{
    /// <summary>The answer. Outputs that hold unknowns are left out: to an SDK, in a preview, what is missing is unknown.</summary>
    public static RegisterResourceResponse Of(ResourceState resource)
    {
        var answer = new RegisterResourceResponse { Urn = resource.Urn, Result = Result.Success, Id = resource.Id ?? "" };
        if (resource.Custom)
        {
            var known = PropertyMap.Of(resource.Outputs.Where(o => !o.Value.HasUnknown()));
            answer.Object = WireCodec.Encode(known);
        }

        return answer;
    }
}
