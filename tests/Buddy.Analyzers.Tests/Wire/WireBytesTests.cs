using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>What is read of a call and its options is what its serializer writes: each form is compiled, run, and its bytes are looked at.</summary>
public class WireBytesTests
{
    private static readonly string[] Names = ["TriggerTime", "AmazonS3Key", "AB1", "S3_Key", "name", "HtmlURL"];

    [Theory]
    [InlineData("JsonSerializer.Serialize(payload)")]
    [InlineData("JsonSerializer.Serialize(payload, options: null)")]
    [InlineData("Text(JsonContent.Create(payload))")]
    [InlineData("Text(JsonContent.Create(payload, options: new JsonSerializerOptions()))")]
    [InlineData("Text(JsonContent.Create(payload, options: null))")]
    [InlineData("Text(JsonContent.Create(JsonSerializer.SerializeToNode(payload)))")]
    [InlineData("JsonSerializer.SerializeToNode(payload, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }).ToJsonString()")]
    [InlineData("Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(payload, JsonSerializerOptions.Web))")]
    [InlineData("Sent(http => http.PostAsJsonAsync(\"u\", payload))")]
    [InlineData("Sent(http => http.PutAsJsonAsync(\"u\", payload))")]
    [InlineData("Sent(http => http.PatchAsJsonAsync(\"u\", payload, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper }))")]
    [InlineData("Sent(http => http.PostAsJsonAsync(\"u\", payload, new JsonSerializerOptions { WriteIndented = true }))")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions(JsonSerializerDefaults.Web))")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions(JsonSerializerDefaults.General) { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions(JsonSerializerOptions.Web))")]
    [InlineData("JsonSerializer.Serialize(payload, JsonSerializerOptions.Default)")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { DictionaryKeyPolicy = null, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } })")]
    [InlineData("JsonSerializer.Serialize(payload, HeldOptions)")]
    [InlineData("JsonSerializer.Serialize(payload, Made)")]
    [InlineData("JsonSerializer.Serialize(payload, local)")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions(HeldOptions) { WriteIndented = true })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions(Made))")]
    [InlineData("JsonSerializer.Serialize(payload, (JsonSerializerOptions)null)")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(), PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })")]
    [InlineData("JObject.FromObject(payload, Newtonsoft.Json.JsonSerializer.Create(new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } })).ToString()")]
    [InlineData("JsonConvert.SerializeObject(payload)")]
    [InlineData("JsonConvert.SerializeObject(payload, Formatting.Indented)")]
    [InlineData("JObject.FromObject(payload).ToString()")]
    [InlineData("JsonConvert.SerializeObject(payload, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore })")]
    [InlineData("JsonConvert.SerializeObject(payload, new JsonSerializerSettings { DefaultValueHandling = DefaultValueHandling.Ignore })")]
    [InlineData("JsonConvert.SerializeObject(payload, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver() })")]
    [InlineData("JsonConvert.SerializeObject(payload, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } })")]
    [InlineData("JsonConvert.SerializeObject(payload, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new KebabCaseNamingStrategy() } })")]
    [InlineData("JsonConvert.SerializeObject(payload, new JsonSerializerSettings { Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()) } })")]
    public void ACertainForm(string call)
    {
        var (format, sent) = ReadAndRun(call);
        Assert.NotEqual(NamingPolicy.Unknown, format.Naming);
        Assert.NotEqual(EnumFormat.Unknown, format.Enums);
        Assert.False(format.RenamesKeys);
        AssertNames(format, sent);
        AssertValues(format, sent);
        Assert.Equal(1, (int?)sent[format.NameOf("Keys")!]!["SomeKey"]);
    }

    [Theory]
    [InlineData("JsonSerializer.Serialize(payload, PlainContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, SnakeContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, typeof(ContextPayload), SnakeContext.Default)")]
    [InlineData("JsonSerializer.Serialize(payload, new SnakeContext().ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, KebabContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, WebContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, TextContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.SerializeToNode(payload, SnakeContext.Default.ContextPayload).ToJsonString()")]
    [InlineData("Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(payload, SnakeContext.Default.ContextPayload))")]
    [InlineData("Text(JsonContent.Create(payload, SnakeContext.Default.ContextPayload))")]
    [InlineData("Text(JsonContent.Create(payload, PlainContext.Default.ContextPayload))")]
    [InlineData("Sent(http => http.PostAsJsonAsync(\"u\", payload, PlainContext.Default.ContextPayload))")]
    [InlineData("Sent(http => http.PatchAsJsonAsync(\"u\", payload, KebabContext.Default.ContextPayload))")]
    [InlineData("JsonSerializer.Serialize(payload, new SnakeContext(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }).ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, new TextContext(new JsonSerializerOptions(JsonSerializerDefaults.Web)).ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { TypeInfoResolver = PlainContext.Default })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { TypeInfoResolver = SnakeContext.Default })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { TypeInfoResolver = PlainContext.Default, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { TypeInfoResolver = TextContext.Default })")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { TypeInfoResolver = TextContext.Default, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } })")]
    [InlineData("JsonSerializer.Serialize(payload, new SnakeContext(new JsonSerializerOptions(local)).ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(SnakeContext.Default) })")]
    public void AGeneratedContext(string call) => ACertainForm(call);

    [Theory]
    [InlineData("JsonSerializer.Serialize(payload, FieldsContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, QuotingContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, SnakeContext.Default.Options.GetTypeInfo(typeof(ContextPayload)))")]
    public void AnUncertainContext(string call)
    {
        var (format, _) = ReadAndRun(call);
        Assert.Equal(WireFormat.WithUnknownOptions(Serializer.SystemTextJson), format);
    }

    [Fact]
    public void AContextWithAConverter()
    {
        var (format, sent) = ReadAndRun("JsonSerializer.Serialize(payload, ConverterContext.Default.ContextPayload)");
        Assert.True(format.Converted.Contains("Buddy.Analyzers.Tests.Wire.ContextWhen"));
        Assert.False(format.Converted.Contains("System.String"));
        Assert.Equal("OnFailure", (string?)sent["TriggerTime"]);
        AssertNames(format, sent);
    }

    [Theory]
    [InlineData("JsonSerializer.Serialize(payload, KeysContext.Default.ContextPayload)")]
    [InlineData("JsonSerializer.Serialize(payload, new JsonSerializerOptions { DictionaryKeyPolicy = JsonNamingPolicy.CamelCase })")]
    [InlineData("JsonConvert.SerializeObject(payload, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() })")]
    public void AFormThatRenamesKeys(string call)
    {
        var (format, sent) = ReadAndRun(call);
        Assert.True(format.RenamesKeys);
        AssertNames(format, sent);
        Assert.Null(sent[format.NameOf("Keys")!]!["SomeKey"]);
    }

    private static void AssertNames(WireFormat format, JsonObject sent) =>
        Assert.All(Names, name => Assert.Contains(format.NameOf(name)!, sent.Select(static field => field.Key)));

    private static void AssertValues(WireFormat format, JsonObject sent)
    {
        Assert.Equal(format.Enums != EnumFormat.Number ? $"\"{format.TextOf("OnFailure")}\"" : "1", sent[format.NameOf("TriggerTime")!]!.ToJsonString());
        foreach (var zero in new[] { "IsOn", "Count" })
            Assert.NotEqual(format.DropsDefaults, sent.ContainsKey(format.NameOf(zero)!));
    }

    /// <summary>What is read of the call, and what it writes.</summary>
    private static (WireFormat Format, JsonObject Sent) ReadAndRun(string call)
    {
        var tree = CSharpSyntaxTree.ParseText(Source(call));
        var compilation = CSharpCompilation.Create("Form", [tree], RuntimeReferences.WithTests, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return (Read(compilation.GetSemanticModel(tree)), Run(compilation));
    }

    private static WireFormat Read(SemanticModel model)
    {
        var call = model.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Single(static node => node.ArgumentList.Arguments.Any(static argument => argument.Expression is IdentifierNameSyntax { Identifier.ValueText: "payload" }));
        return SerializerCall.FormatOf((IInvocationOperation)model.GetOperation(call)!, new ReadContext
        {
            Model = model,
            Catalog = ActionCatalog.Shipped,
            Member = MemberCode.Around(call),
            CancellationToken = CancellationToken.None,
        });
    }

    private static JsonObject Run(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("Form", isCollectible: true);
        try
        {
            var text = (string)context.LoadFromStream(image).GetType("Form", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null)!;
            return JsonNode.Parse(text)!.AsObject();
        }
        finally
        {
            context.Unload();
        }
    }

    private const string Anonymous = """
        new
        {
            TriggerTime = When.OnFailure, AmazonS3Key = "a", AB1 = "b", S3_Key = "c", name = "d", HtmlURL = "e",
            IsOn = false, Count = 0, Keys = new Dictionary<string, object> { ["SomeKey"] = 1 },
        }
        """;

    private static string Source(string call) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using Buddy.Analyzers.Tests.Wire;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Converters;
        using Newtonsoft.Json.Linq;
        using Newtonsoft.Json.Serialization;
        using JsonSerializer = System.Text.Json.JsonSerializer;

        public enum When { Always, OnFailure }

        public static class Form
        {
            private static readonly JsonSerializerOptions HeldOptions = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

            private static JsonSerializerOptions Made => new(JsonSerializerDefaults.Web);

            public static string Run()
            {
                var local = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
                var payload = {{(call.Contains("Context") ? "new ContextPayload()" : Anonymous)}};
                return {{call}};
            }

            private static string Text(HttpContent content) => content.ReadAsStringAsync().Result;

            private static string Sent(Func<HttpClient, Task> send)
            {
                var handler = new Handler();
                send(new HttpClient(handler) { BaseAddress = new Uri("https://api.invalid/") }).Wait();
                return handler.Body;
            }

            private sealed class Handler : HttpMessageHandler
            {
                public string Body;

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
                {
                    Body = await request.Content.ReadAsStringAsync();
                    return new HttpResponseMessage();
                }
            }
        }
        """;
}
