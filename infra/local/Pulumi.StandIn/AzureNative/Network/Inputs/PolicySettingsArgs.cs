namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>How a policy works as a whole.</summary>
public sealed class PolicySettingsArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public PolicySettingsArgs()
    {
        FileUploadEnforcement = true;
        RequestBodyEnforcement = true;
    }

    /// <summary>The body of the answer to a blocked request, as base64.</summary>
    [Input("customBlockResponseBody")]
    public Input<string>? CustomBlockResponseBody { get; set; }

    /// <summary>The HTTP status of that answer.</summary>
    [Input("customBlockResponseStatusCode")]
    public Input<int>? CustomBlockResponseStatusCode { get; set; }

    /// <summary>Whether large uploads are blocked.</summary>
    [Input("fileUploadEnforcement")]
    public Input<bool>? FileUploadEnforcement { get; set; }

    /// <summary>How large uploads may be, in MB.</summary>
    [Input("fileUploadLimitInMb")]
    public Input<int>? FileUploadLimitInMb { get; set; }

    /// <summary>How long a passed JavaScript challenge counts, in minutes.</summary>
    [Input("jsChallengeCookieExpirationInMins")]
    public Input<int>? JsChallengeCookieExpirationInMins { get; set; }

    /// <summary>What is hidden in logs.</summary>
    [Input("logScrubbing")]
    public Input<PolicySettingsLogScrubbingArgs>? LogScrubbing { get; set; }

    /// <summary>How large bodies may be, in KB.</summary>
    [Input("maxRequestBodySizeInKb")]
    public Input<int>? MaxRequestBodySizeInKb { get; set; }

    /// <summary>Whether requests are blocked or only logged.</summary>
    [Input("mode")]
    public InputUnion<string, WebApplicationFirewallMode>? Mode { get; set; }

    /// <summary>Whether bodies are looked at.</summary>
    [Input("requestBodyCheck")]
    public Input<bool>? RequestBodyCheck { get; set; }

    /// <summary>Whether large bodies are blocked.</summary>
    [Input("requestBodyEnforcement")]
    public Input<bool>? RequestBodyEnforcement { get; set; }

    /// <summary>How much of a body is looked at, in KB.</summary>
    [Input("requestBodyInspectLimitInKB")]
    public Input<int>? RequestBodyInspectLimitInKB { get; set; }

    /// <summary>Whether the policy is on.</summary>
    [Input("state")]
    public InputUnion<string, WebApplicationFirewallEnabledState>? State { get; set; }
}
