using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Tests.Reading;

internal sealed class WordsTests
{
    [TestCase(DeliveryModel.OnPremises, "on-premises")]
    [TestCase(DeliveryModel.Iaas, "iaas")]
    [TestCase(DeliveryModel.ServerlessContainers, "serverless-containers")]
    public void A_member_is_written_in_small_letters_with_hyphens(DeliveryModel model, string word)
    {
        Assert.That(Words.Of(model), Is.EqualTo(word));
        Assert.That(Words.Of<DeliveryModel>()[word], Is.EqualTo(model));
    }
}
