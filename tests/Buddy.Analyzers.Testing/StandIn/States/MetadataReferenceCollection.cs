using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The assemblies that a project refers to beside its reference assemblies.</summary>
public class MetadataReferenceCollection : List<MetadataReference>
{
    public void Add(Assembly assembly) => Add(assembly.Location);

    public void Add(string path) => Add(MetadataReference.CreateFromFile(path));
}
