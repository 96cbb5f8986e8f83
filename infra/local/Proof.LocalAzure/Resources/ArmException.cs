namespace Proof.LocalAzure.Resources;

/// <summary>A refusal in Azure's form: an HTTP status and <c>{"error":{"code","message"}}</c>.</summary>
public sealed class ArmException : Exception
{
    /// <summary>A refusal with an HTTP status from 400 to 599, Azure's code for it, and a message for people that holds no secret.</summary>
    public ArmException(int status, string code, string message) : base(message)
    {
        Status = status;
        Code = code;
    }

    /// <summary>A refusal with status 500.</summary>
    public ArmException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>A refusal with status 500.</summary>
    public ArmException(string message) : base(message) { }

    /// <summary>A refusal with status 500 and no message.</summary>
    public ArmException() { }

    /// <summary>The HTTP status.</summary>
    public int Status { get; } = 500;

    /// <summary>Azure's code, such as <c>ResourceNotFound</c>.</summary>
    public string Code { get; } = "InternalServerError";
}
