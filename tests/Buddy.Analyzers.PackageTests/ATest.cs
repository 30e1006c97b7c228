namespace Buddy.Analyzers.PackageTests;
public class ATest { [Fact] public void Runs() => Assert.Equal(2, 1 + 1); }
