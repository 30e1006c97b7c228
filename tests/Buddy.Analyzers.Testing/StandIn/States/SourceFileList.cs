using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The source files of a project; one without a name is named <c>Test0.cs</c>, <c>Test1.cs</c> …</summary>
/// <param name="defaultPrefix">What such a name begins with, e.g. <c>/0/Test</c>.</param>
/// <param name="defaultExtension">Its extension, without the dot.</param>
public class SourceFileList(string defaultPrefix, string defaultExtension) : SourceFileCollection
{
    public void Add(string content) => Add(SourceText.From(content));

    public void Add(SourceText content) => Add(($"{defaultPrefix}{Count}.{defaultExtension}", content));
}
