namespace Pulumi.Testing;

/// <summary>What a program under test is told of its run.</summary>
public class TestOptions
{
    /// <summary>The name of the project; <c>project</c> by default.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The folder of Pulumi.yaml.</summary>
    public string? RootDirectory { get; set; }

    /// <summary>The name of the stack; <c>stack</c> by default.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether the run is a preview, in which what mocks do not return is not known; so by default.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>The organisation; <c>organization</c> by default.</summary>
    public string? OrganizationName { get; set; }
}
