namespace Proof.Partners.Json;

/// <summary>Ends the reading of one file whose problem has been reported already.</summary>
internal sealed class UnreadableException : Exception;
