namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class TransitiveUseTests(PackedPackage package)
{
    private static readonly ProjectSample Front = new("Front") { PackageAttributes = "" };

    private static readonly ProjectSample Behind = Referencing("Behind", Front);

    private static readonly ProjectSample PrivateFront = new("PrivateFront");

    private static readonly ProjectSample BehindPrivate = Referencing("BehindPrivate", PrivateFront);

    [Fact]
    public async Task A_project_behind_one_that_references_the_package_is_checked_like_it()
    {
        (await package.Samples.OfDeveloperAsync(Behind)).ShouldSucceedWith(FaultyCode.Warnings);
        (await package.Samples.OfCIServerAsync(Behind)).ShouldFailWith(FaultyCode.Errors);
    }

    [Fact]
    public async Task A_project_behind_one_that_keeps_the_package_private_is_left_alone() =>
        (await package.Samples.OfCIServerAsync(BehindPrivate)).ShouldSucceedWith();

    private static ProjectSample Referencing(string name, ProjectSample front) => new(name)
    {
        PackageAttributes = null,
        Items = $"""<ProjectReference Include="../{front.Name}/{front.Name}.csproj" />""",
        Files = FaultyCode.File,
    };
}
