using System.Security.Cryptography;
using System.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

#pragma warning disable CA5350, CA5351 // These are the functions that the language has; nothing is secured with them.

/// <summary>Digests of texts and files.</summary>
internal static class HashFunctions
{
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    public static IEnumerable<Function> All =>
    [
        .. Family("md5", MD5.HashData),
        .. Family("sha1", SHA1.HashData),
        .. Family("sha256", SHA256.HashData),
        .. Family("sha512", SHA512.HashData),
        new("base64sha256 s", call => Base64(call, call.Text(0), SHA256.HashData)),
        new("base64sha512 s", call => Base64(call, call.Text(0), SHA512.HashData)),
        new("filebase64sha256 s", call => FileFunctions.WithFile(call, text => Base64(call, text, SHA256.HashData))),
        new("filebase64sha512 s", call => FileFunctions.WithFile(call, text => Base64(call, text, SHA512.HashData))),
        new("uuidv5 s s", Uuid),
        new("bcrypt s n...", call => call.NotEvaluated("the result is different each time")),
        new("uuid", call => call.NotEvaluated("the result is different each time")),
        new("rsadecrypt s s", call => call.NotEvaluated("secrets are not decrypted")),
    ];

    private static IEnumerable<Function> Family(string name, Func<byte[], byte[]> hash) =>
    [
        new($"{name} s", call => Hex(call, call.Text(0), hash)),
        new($"file{name} s", call => FileFunctions.WithFile(call, text => Hex(call, text, hash))),
    ];

    private static Value Hex(FunctionCall call, string text, Func<byte[], byte[]> hash) =>
        call.Result(Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(text))));

    private static Value Base64(FunctionCall call, string text, Func<byte[], byte[]> hash) =>
        call.Result(Convert.ToBase64String(hash(Encoding.UTF8.GetBytes(text))));

    private static Value Uuid(FunctionCall call)
    {
        Guid? space = call.Text(0) switch
        {
            "dns" => Dns,
            "url" => new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
            "oid" => new Guid("6ba7b812-9dad-11d1-80b4-00c04fd430c8"),
            "x500" => new Guid("6ba7b814-9dad-11d1-80b4-00c04fd430c8"),
            var text => Guid.TryParseExact(text, "D", out var parsed) ? parsed : null,
        };
        if (space is not { } @namespace)
        {
            return call.Error("the namespace is no UUID");
        }

        var hash = SHA1.HashData([.. @namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(call.Text(1))]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return call.Result(new Guid(hash, bigEndian: true).ToString("D"));
    }
}
