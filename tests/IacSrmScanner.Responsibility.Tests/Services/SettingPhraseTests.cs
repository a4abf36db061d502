using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

internal sealed class SettingPhraseTests
{
    [TestCase("kms key", "kms_key_id", 0, true)]
    [TestCase("kms key", "KmsKeyArn", 3, true)]
    [TestCase("kms key", "KMSKeyId", 0, true)]
    [TestCase("kms key", "default_kms_key_name", 0, true)]
    [TestCase("kms key", "key_kms", 0, false)]
    [TestCase("log", "access_log", 0, true)]
    [TestCase("log", "login", 0, false)]
    [TestCase("encrypt*", "encryption_at_rest", 0, true)]
    [TestCase("encrypt*", "StorageEncrypted", 0, true)]
    [TestCase("encrypt", "encrypted", 0, false)]
    [TestCase("=version", "version", 2, true)]
    [TestCase("=version", "engine_version", 0, false)]
    [TestCase("/version", "version", 0, true)]
    [TestCase("/version", "version", 1, false)]
    [TestCase("a b c", "a_b", 0, false)]
    [TestCase("", "anything", 0, false)]
    public void Words_are_found_in_a_name(string phrase, string name, int depth, bool found) =>
        Assert.That(new SettingPhrase(phrase).IsIn(TypeWords.Split(name), depth), Is.EqualTo(found));
}
