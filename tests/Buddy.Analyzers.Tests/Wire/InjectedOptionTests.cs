using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>Options that a constructor is given: by the calls that are seen, or by the one registration of them.</summary>
public class InjectedOptionTests
{
    private const string Snake = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }";

    /// <summary>Ends the class, and stands for the libraries.</summary>
    private const string Libraries = """
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }
            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services) => services;
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services, T one) => services;
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services, Func<IServiceProvider, T> make) => services;
                public static IServiceCollection ConfigureHttpJsonOptions(this IServiceCollection services, Action<Microsoft.AspNetCore.Http.Json.JsonOptions> configure) => services;
            }
        }
        namespace Microsoft.AspNetCore.Http.Json
        {
            public class JsonOptions { public JsonSerializerOptions SerializerOptions { get; } = new JsonSerializerOptions(JsonSerializerDefaults.Web); }
        }
        static class Setup
        {
            public static void Use(Microsoft.Extensions.DependencyInjection.IServiceCollection services, JsonSerializerOptions other)
            {
                $
            }
        """;

    [Theory]
    [InlineData($"Add(services, {Snake}); Add<Client>(services);", Names.Snake)]
    [InlineData($"Add(services, _ => {Snake}); Add<Client>(services);", Names.Snake)]
    [InlineData($"Add(services, {Snake}); Add(services, new JsonSerializerOptions()); Add<Client>(services);", Names.Unknown)]
    [InlineData($"Add(services, {Snake});", Names.Unknown)]
    [InlineData("Add(services, other); Add<Client>(services);", Names.Unknown)]
    [InlineData("Add<Client>(services);", Names.Unknown)]
    [InlineData($"_ = new Client({Snake});", Names.Snake)]
    [InlineData($"Client client = new({Snake});", Names.Snake)]
    [InlineData($"_ = new Client({Snake}); _ = new Client(new JsonSerializerOptions());", Names.Unknown)]
    [InlineData($"_ = new Client(other); Add(services, {Snake});", Names.Unknown)]
    public Task OfAConstructor(string setup, Names names) => VerifyAsync(
        "",
        $$"""
        }
        class Client
        {
            readonly JsonSerializerOptions _options;
            public Client(JsonSerializerOptions options) => _options = options;
            static extern void Send(object body);
            void First() => Send(JsonSerializer.Serialize(new { Type = {{Told("BUDDY1001", "\"NATIVE_BUILD_LINUX\"", names is Names.Snake)}}, TriggerTime = {{Told("BUDDY1003", "\"ON_SUCESS\"", names is Names.Snake)}} }, _options));
        """,
        Libraries.Replace("$", setup
            .Replace("Add<Client>", "Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Client>")
            .Replace("Add(", "Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<JsonSerializerOptions>(")));

    [Theory]
    [InlineData("Configure(services, options => options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower);", Names.Snake)]
    [InlineData("Configure(services, options => { options.SerializerOptions.WriteIndented = true; options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; });", Names.Snake)]
    [InlineData("Configure(services, options => { if (other == null) options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; });", Names.Unknown)]
    [InlineData("Configure(services, options => options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower); Configure(services, options => options.SerializerOptions.PropertyNamingPolicy = null);", Names.Unknown)]
    public Task OfAspNetCore(string setup, Names names) => VerifyAsync(
        $$"""
        void First(Microsoft.AspNetCore.Http.Json.JsonOptions json) => Send(JsonSerializer.Serialize(new { Type = {{Told("BUDDY1001", "\"NATIVE_BUILD_LINUX\"", names is Names.Snake)}}, TriggerTime = {{Told("BUDDY1003", "\"ON_SUCESS\"", names is Names.Snake)}} }, json.SerializerOptions));
        """,
        Libraries.Replace("$", setup.Replace("Configure(", "Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.ConfigureHttpJsonOptions(")));

    private static string Told(string id, string value, bool isTold) => isTold ? $"{{|{id}:{value}|}}" : value;
}
