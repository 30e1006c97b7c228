using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Buddy.Analyzers.PackageTests.Cli;

/// <summary>A client of csharp-ls: as much of the Language Server Protocol as a question for completion takes.</summary>
internal sealed class LanguageServer : IDisposable
{
    private const string Version = "0.28.0";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private int _id;

    private LanguageServer(Process process)
    {
        _process = process;
        _process.BeginErrorReadLine(); // nobody reads it, and a full pipe would stop the server
    }

    /// <summary>Starts the server on a folder with one project, which has been restored.</summary>
    public static async Task<LanguageServer> StartAsync(string folder, params (string Name, string Value)[] environment)
    {
        var packages = typeof(LanguageServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "PackagesFolder").Value!;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(packages, "csharp-ls", Version, "tools", "net10.0", "any", "CSharpLanguageServer.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var server = new LanguageServer(Process.Start(start)!);
        var uri = new Uri(folder).AbsoluteUri;
        await server.AskAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = uri,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = uri, ["name"] = "Fresh" }),
            ["capabilities"] = new JsonObject(),
        });
        await server.SendAsync("initialized", new JsonObject());
        return server;
    }

    /// <summary>Opens a file.</summary>
    public Task OpenAsync(string file) => SendAsync("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = new Uri(file).AbsoluteUri, ["languageId"] = "csharp", ["version"] = 1, ["text"] = File.ReadAllText(file) },
    });

    /// <summary>The labels of the items at a position, in the order in which an editor shows them.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string file, int line, int character)
    {
        var answer = await AskAsync("textDocument/completion", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = new Uri(file).AbsoluteUri },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
        });
        var items = answer is JsonObject list ? list["items"] : answer;
        return [.. items?.AsArray().OrderBy(static item => (string?)item!["sortText"], StringComparer.Ordinal).Select(static item => (string)item!["label"]!) ?? []];
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task<JsonNode?> AskAsync(string method, JsonObject parameters)
    {
        using var patience = new CancellationTokenSource(Patience);
        var id = ++_id;
        await WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
        {
            var message = await ReadAsync(patience.Token);
            if (message["method"] is null && (int?)message["id"] == id)
                return message["result"]?.DeepClone();
            if (message["method"] is not null && message["id"] is { } asked)
                await WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = Answer(message) });
        }
    }

    /// <summary>What the server asks for: settings, of which there are none, or leave to report progress.</summary>
    private static JsonArray? Answer(JsonNode message) => (string?)message["method"] == "workspace/configuration"
        ? [.. message["params"]!["items"]!.AsArray().Select(static _ => (JsonNode?)null)]
        : null;

    private Task SendAsync(string method, JsonObject parameters) =>
        WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private async Task WriteAsync(JsonObject message)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(message);
        var stream = _process.StandardInput.BaseStream;
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n"));
        await stream.WriteAsync(content);
        await stream.FlushAsync();
    }

    private async Task<JsonNode> ReadAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        while (await ReadLineAsync(cancellationToken) is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header["Content-Length:".Length..], CultureInfo.InvariantCulture);
        }

        var content = new byte[length];
        await _process.StandardOutput.BaseStream.ReadExactlyAsync(content, cancellationToken);
        return JsonNode.Parse(content)!;
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var character = new byte[1];
        while (character[0] != '\n')
        {
            await _process.StandardOutput.BaseStream.ReadExactlyAsync(character, cancellationToken);
            if (character[0] is not ((byte)'\r' or (byte)'\n'))
                line.Append((char)character[0]);
        }

        return line.ToString();
    }
}
