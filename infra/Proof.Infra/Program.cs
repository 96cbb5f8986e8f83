using Proof.Infra.Stacks;
using Pulumi;

return await Deployment.RunAsync(() => ProofProgram.RunAsync(TimeProvider.System));
