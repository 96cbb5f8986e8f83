namespace Pulumi;

/// <summary>How the engine treats the stack. What the official package offers here are transformations, which the stand-in leaves out.</summary>
public class StackOptions;
