namespace Proof.Partners.Editing;

/// <summary>An edit that makes no sense for this partner. The message says what to do instead; nothing was written.</summary>
public sealed class EditRefusedException(string message) : Exception(message);
