namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// What policy expressions may use, by type. Source: "API Management policy expressions" (Microsoft Learn), table of allowed .NET
/// Framework types, and the type list of Microsoft's policy toolkit where it is narrower. Left out, though on that page: System.Xml,
/// X509 certificates, RSA and other ciphers, TimeZone; nothing here could run them with a sure result.
/// </summary>
internal static class AllowedTypes
{
    /// <summary>All members but those that <see cref="Refused"/> names.</summary>
    public static readonly HashSet<string> All =
    [
        "System.Array", "System.BitConverter", "System.Boolean", "System.Byte", "System.Char", "System.Convert", "System.DateTimeOffset",
        "System.Decimal", "System.Double", "System.Exception", "System.Guid", "System.Int16", "System.Int32", "System.Int64", "System.Math",
        "System.MidpointRounding", "System.Nullable", "System.Nullable<T>", "System.Random", "System.SByte", "System.Single", "System.String",
        "System.StringComparer", "System.StringComparison", "System.StringSplitOptions", "System.TimeSpan", "System.Tuple", "System.UInt16",
        "System.UInt32", "System.UInt64", "System.Uri", "System.UriPartial",
        "System.Collections.Generic.Dictionary<TKey, TValue>", "System.Collections.Generic.HashSet<T>",
        "System.Collections.Generic.ICollection<T>", "System.Collections.Generic.IDictionary<TKey, TValue>",
        "System.Collections.Generic.IEnumerable<T>", "System.Collections.Generic.IEnumerator<T>", "System.Collections.Generic.IList<T>",
        "System.Collections.Generic.IReadOnlyCollection<T>", "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>",
        "System.Collections.Generic.ISet<T>", "System.Collections.Generic.KeyValuePair<TKey, TValue>", "System.Collections.Generic.List<T>",
        "System.Collections.Generic.Queue<T>", "System.Collections.Generic.Stack<T>",
        "System.IO.StringReader", "System.IO.StringWriter", "System.Linq.Enumerable", "System.Net.WebUtility",
        "System.Security.Cryptography.HashAlgorithm", "System.Security.Cryptography.HMAC", "System.Security.Cryptography.HMACMD5",
        "System.Security.Cryptography.HMACSHA1", "System.Security.Cryptography.HMACSHA256", "System.Security.Cryptography.HMACSHA384",
        "System.Security.Cryptography.HMACSHA512", "System.Security.Cryptography.KeyedHashAlgorithm", "System.Security.Cryptography.MD5",
        "System.Security.Cryptography.SHA1", "System.Security.Cryptography.SHA1Managed", "System.Security.Cryptography.SHA256",
        "System.Security.Cryptography.SHA256Managed", "System.Security.Cryptography.SHA384", "System.Security.Cryptography.SHA384Managed",
        "System.Security.Cryptography.SHA512", "System.Security.Cryptography.SHA512Managed",
        "System.Text.Encoding", "System.Text.RegularExpressions.RegexOptions", "System.Text.StringBuilder",
        "Newtonsoft.Json.Formatting", "Newtonsoft.Json.Linq.Extensions", "Newtonsoft.Json.Linq.JArray", "Newtonsoft.Json.Linq.JConstructor",
        "Newtonsoft.Json.Linq.JContainer", "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JProperty", "Newtonsoft.Json.Linq.JRaw",
        "Newtonsoft.Json.Linq.JToken", "Newtonsoft.Json.Linq.JTokenType", "Newtonsoft.Json.Linq.JValue",
    ];

    /// <summary>Only these members.</summary>
    public static readonly Dictionary<string, HashSet<string>> Some = new()
    {
        ["System.DateTime"] =
        [
            ".ctor", "Add", "AddDays", "AddHours", "AddMilliseconds", "AddMinutes", "AddMonths", "AddSeconds", "AddTicks", "AddYears", "Date",
            "Day", "DayOfWeek", "DayOfYear", "DaysInMonth", "Hour", "IsDaylightSavingTime", "IsLeapYear", "MaxValue", "Millisecond", "Minute",
            "MinValue", "Month", "Now", "Parse", "Second", "Subtract", "Ticks", "TimeOfDay", "Today", "ToString", "UtcNow", "Year",
            // Comparing and subtracting with operators is in Microsoft's own samples.
            "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Equality", "op_Inequality", "op_Addition",
            "op_Subtraction",
        ],
        ["System.DateTimeKind"] = ["Utc"],
        ["System.Enum"] = ["Parse", "TryParse", "ToString"],
        ["System.Net.IPAddress"] = ["AddressFamily", "Equals", "GetAddressBytes", "IsLoopback", "Parse", "TryParse", "ToString"],
        ["System.Object"] = [".ctor", "Equals", "GetHashCode", "ReferenceEquals", "ToString"],
        ["System.Text.RegularExpressions.Capture"] = ["Index", "Length", "Value"],
        ["System.Text.RegularExpressions.CaptureCollection"] = ["Count", "Item"],
        ["System.Text.RegularExpressions.Group"] = ["Captures", "Success"],
        ["System.Text.RegularExpressions.GroupCollection"] = ["Count", "Item"],
        ["System.Text.RegularExpressions.Match"] = ["Empty", "Groups", "Result"],
        ["System.Text.RegularExpressions.Regex"] = [".ctor", "IsMatch", "Match", "Matches", "Replace", "Unescape", "Split"],
        ["Newtonsoft.Json.JsonConvert"] = ["SerializeObject", "DeserializeObject"],

        // Stands in for an extension of API Management's own, which context.Request.MatchedParameters is read with.
        ["System.Collections.Generic.CollectionExtensions"] = ["GetValueOrDefault"],

        // Not on the page, but what its members return or take: the page allows Regex.Matches, Dictionary.Keys, Enumerable.OrderBy,
        // DateTime.DayOfWeek, and lambdas for all of LINQ.
        ["System.Text.RegularExpressions.MatchCollection"] = ["Count", "Item"],
        ["System.Collections.Generic.Dictionary<TKey, TValue>.KeyCollection"] = ["Count"],
        ["System.Collections.Generic.Dictionary<TKey, TValue>.ValueCollection"] = ["Count"],
        ["System.Linq.IOrderedEnumerable<TElement>"] = [],
        ["System.Linq.IGrouping<TKey, TElement>"] = ["Key"],
        ["System.Linq.ILookup<TKey, TElement>"] = ["Contains", "Count", "Item"],
        ["System.DayOfWeek"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["System.Void"] = [],
    };

    /// <summary>Members that are refused although their type is allowed: they reach files, types or memory, or came after .NET Framework.</summary>
    public static readonly HashSet<string> Refused =
    [
        "System.Array.CreateInstance", "System.Exception.TargetSite", "System.Exception.GetType", "System.Convert.ToHexString",
        "System.Convert.ToHexStringLower", "System.Convert.FromHexString", "System.Security.Cryptography.SHA1.HashData",
        "System.Security.Cryptography.SHA256.HashData", "System.Security.Cryptography.SHA384.HashData",
        "System.Security.Cryptography.SHA512.HashData", "System.Security.Cryptography.MD5.HashData",
        "System.Security.Cryptography.HMACSHA256.HashData", "System.Security.Cryptography.HMACSHA384.HashData",
        "System.Security.Cryptography.HMACSHA512.HashData", "System.Security.Cryptography.HMACSHA1.HashData",
        "System.Security.Cryptography.HMACMD5.HashData", "System.DateTimeOffset.ToUnixTimeNanoseconds", "System.Guid.CreateVersion7",
        "System.Random.Shared",
    ];

    /// <summary>What a variable may hold. Source: set-variable policy, "Allowed types".</summary>
    public static readonly HashSet<string> Variables =
    [
        "System.Boolean", "System.SByte", "System.Byte", "System.UInt16", "System.UInt32", "System.UInt64", "System.Int16", "System.Int32",
        "System.Int64", "System.Decimal", "System.Single", "System.Double", "System.Guid", "System.String", "System.Char", "System.DateTime",
        "System.TimeSpan", "System.SByte[]", "System.Byte[]",
        "System.Byte?", "System.UInt16?", "System.UInt32?", "System.UInt64?", "System.Int16?", "System.Int32?", "System.Int64?",
        "System.Decimal?", "System.Single?", "System.Double?", "System.Guid?", "System.Char?", "System.DateTime?",
    ];

    /// <summary>What a body can be read as. Source: context variable, IMessageBody; its XML types are left out.</summary>
    public static readonly HashSet<string> Bodies =
        ["System.String", "System.Byte[]", "Newtonsoft.Json.Linq.JToken", "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JArray"];

    /// <summary>The delegates that lambdas become; they can be called and nothing else.</summary>
    public static readonly HashSet<string> Delegates = ["System.Func", "System.Action", "System.Predicate", "System.Comparison", "System.Converter"];
}
