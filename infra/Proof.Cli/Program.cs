using Proof.Cli;

using var interrupt = new Interrupt();
return await ProofApp.RunAsync(args, CommandContext.OfThisProcess(), interrupt.Token);
