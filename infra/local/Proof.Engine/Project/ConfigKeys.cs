namespace Proof.Engine.Project;

/// <summary>Names of configuration values.</summary>
internal static class ConfigKeys
{
    /// <summary>The key as <c>namespace:key</c>. Without a namespace it belongs to the project; <c>ns:config:key</c> is an old spelling.</summary>
    public static string Qualify(string project, string key)
    {
        var parts = key.Split(':');
        return parts switch
        {
            [_] => $"{project}:{key}",
            [var ns, "config", var name] => $"{ns}:{name}",
            _ => key,
        };
    }
}
