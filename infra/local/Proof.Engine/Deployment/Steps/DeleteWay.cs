namespace Proof.Engine.Deployment.Steps;

/// <summary>What a deletion does.</summary>
internal enum DeleteWay
{
    /// <summary>The provider deletes the resource.</summary>
    Delete,

    /// <summary>The provider deletes the resource; its entry in the state waits for the replacement.</summary>
    DeleteForReplacement,

    /// <summary>The provider is not asked; the entry in the state waits for the replacement.</summary>
    RetainForReplacement,

    /// <summary>The state forgets the resource; the provider is not asked.</summary>
    Forget,
}
