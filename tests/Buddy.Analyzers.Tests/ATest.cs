namespace Buddy.Analyzers.Tests;
public class ATest { [Fact] public void Runs() => Assert.Equal(2, 1 + 1); }
