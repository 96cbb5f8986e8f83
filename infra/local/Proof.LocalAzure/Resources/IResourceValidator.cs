namespace Proof.LocalAzure.Resources;

/// <summary>Looks at a resource before it is saved and refuses what could not be run. Called for every resource of every type.</summary>
public interface IResourceValidator
{
    /// <summary>Returns when the resource may be saved; throws <see cref="ArmException"/> (400) when not.</summary>
    void Validate(ArmResource resource);
}
