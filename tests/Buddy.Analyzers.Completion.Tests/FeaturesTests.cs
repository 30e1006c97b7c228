using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace Buddy.Analyzers.Completion.Tests;

/// <summary>What the completion is compiled against is a copy of a few members: each must be in the real assembly, the same.</summary>
public sealed class FeaturesTests : IDisposable
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Real = typeof(CompletionService).Assembly;

    private readonly MetadataLoadContext _context = new(new PathAssemblyResolver(
        Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(static file => Path.GetFileName(file) != "Microsoft.CodeAnalysis.Features.dll")
            .Concat(Directory.GetFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll"))
            .DistinctBy(static file => Path.GetFileName(file))));

    private Assembly? _copy;

    private Assembly Copy => _copy ??= _context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "features-reference", "Microsoft.CodeAnalysis.Features.dll"));

    [Fact]
    public void The_copy_has_the_identity_of_the_floor()
    {
        var (copy, real) = (Copy.GetName(), Real.GetName());

        Assert.Equal(real.Name, copy.Name);
        Assert.Equal(real.GetPublicKeyToken(), copy.GetPublicKeyToken());
        Assert.Equal(new Version(4, 5, 0, 0), copy.Version);
        Assert.True(copy.Version < real.Version);
    }

    [Fact]
    public void Each_member_of_the_copy_is_in_the_real_assembly()
    {
        var members = Copy.GetExportedTypes().SelectMany(SignaturesOf).ToList();
        var real = Copy.GetExportedTypes().SelectMany(type => SignaturesOf(Real.GetType(type.FullName!)!)).ToHashSet();

        Assert.True(members.Count > 30);
        Assert.Empty(members.Except(real));
    }

    public void Dispose() => _context.Dispose();

    private static IEnumerable<string> SignaturesOf(Type type) =>
        type.GetMembers(Declared).Where(IsVisible).Select(member => $"{type.FullName} {Kind(type)}: {Signature(member)}").Append($"{type.FullName} {Kind(type)}");

    private static string Kind(Type type) =>
        type.IsEnum ? $"enum of {type.GetEnumUnderlyingType().Name}" : type.IsValueType ? "struct" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily,
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        _ => false,
    };

    private static string Signature(MemberInfo member) => member switch
    {
        FieldInfo field => $"{field.Name} = {(field.IsLiteral ? field.GetRawConstantValue() : "")}",
        MethodBase method => $"{(method.IsStatic ? "static " : "")}{(method.IsAbstract ? "abstract " : method.IsVirtual ? "virtual " : "")}{(method as MethodInfo)?.ReturnType} "
            + $"{method.Name}({string.Join(", ", method.GetParameters().Select(static parameter => $"{parameter.ParameterType} {parameter.Name}"))})",
        _ => throw new NotSupportedException(member.ToString()),
    };
}
