using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>Duties that are attested and controls that are shared, each as a row of texts.</summary>
internal static class DutyCodec
{
    private const char Separator = '|';

    public static string[] Write(AttestedDuty duty) =>
    [
        duty.Id, duty.Title, duty.Customer, duty.Provider, duty.Why, string.Join(Separator, duty.Layers), .. Write(duty.Source),
    ];

    public static string[] Write(SharedControl control) =>
    [
        control.Id, control.Title, control.Provider, control.Customer, string.Join(Separator, control.Families), string.Join(Separator, control.Attest),
        .. Write(control.Source),
    ];

    public static AttestedDuty ReadAttested(ImmutableArray<string> row) =>
        new(row[0], row[1], row[2], row[3], row[4], Split(row[5]), ReadSource(row[6..]));

    public static SharedControl ReadShared(ImmutableArray<string> row) =>
        new(row[0], row[1], row[2], row[3], Split(row[4]), Split(row[5]), ReadSource(row[6..]));

    private static string[] Write(DataSource source) => [source.Document, source.Url, source.Revision, source.Date];

    private static DataSource ReadSource(ImmutableArray<string> row) => new(row[0], row[1], row[2], row[3]);

    private static ImmutableArray<string> Split(string words) => words.Length == 0 ? [] : [.. words.Split(Separator)];
}
