namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>
/// Writes one action in each of the <see cref="NodeShape"/>s. Fields are lines of <c>name = value</c>, where the value is C#, or
/// <c>{ name = value }</c> for an object; markup may stand around names and values.
/// </summary>
internal static class NodeCode
{
    /// <summary>A file that sends the action, a field to a line; without trailing comma.</summary>
    public static string Lines(NodeShape shape, string fields) => File(Object(shape, FieldsOf(fields), isOnOneLine: false));

    /// <summary>The same on one line.</summary>
    public static string OneLine(NodeShape shape, string fields) => File(Object(shape, FieldsOf(fields), isOnOneLine: true));

    /// <summary>A file in which <c>Send(expression)</c> is called; nothing is known of <c>text</c>, <c>texts</c> and <c>flag</c>.</summary>
    public static string File(string expression) => Statements($"Send({expression});");

    /// <summary>A file with these statements in a method.</summary>
    public static string Statements(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using Newtonsoft.Json.Linq;

        class Deploy
        {
            static readonly HttpClient http = new HttpClient();
            const string url = "workspaces/w/projects/p/pipelines/1/actions";

            async Task Run(string text, bool flag, string[] texts)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
                await Task.Yield();
            }

            static extern void Send(object body);
        }
        """;

    /// <summary>The form with the code in the place of <c>VALUE</c>.</summary>
    public static string Put(string form, string value) => form.Replace("VALUE", value, StringComparison.Ordinal);

    private static List<(string Name, string Value)> FieldsOf(string fields) => fields
        .Split('\n')
        .Select(static line => line.Split(" = ", 2))
        .Select(static parts => (parts[0], parts[1]))
        .ToList();

    private static string Object(NodeShape shape, List<(string Name, string Value)> fields, bool isOnOneLine)
    {
        var members = fields.Select(field => Member(shape, field.Name, field.Value));
        var hasArguments = shape == NodeShape.JObjectArguments;
        var type = shape is NodeShape.JsonObjectIndexers or NodeShape.JsonObjectPairs ? "JsonObject" : "JObject";
        if (!isOnOneLine)
        {
            var list = "\n    " + string.Join(",\n    ", members);
            return hasArguments ? $"new {type}({list})" : $"new {type}\n{{{list}\n}}";
        }

        var line = string.Join(", ", members);
        return hasArguments ? $"new {type}({line})" : $"new {type} {{ {line} }}";
    }

    private static string Member(NodeShape shape, string name, string value)
    {
        var key = name.StartsWith("{|", StringComparison.Ordinal)
            ? name.Replace(":", ":\"", StringComparison.Ordinal).Replace("|}", "\"|}", StringComparison.Ordinal)
            : $"\"{name}\"";
        if (value.StartsWith("{ ", StringComparison.Ordinal))
        {
            var inner = shape == NodeShape.JObjectProperties ? NodeShape.JObjectArguments : shape;
            value = Object(inner, FieldsOf(value[2..^2]), isOnOneLine: true);
        }

        return shape switch
        {
            NodeShape.JsonObjectIndexers or NodeShape.JObjectIndexers => $"[{key}] = {value}",
            NodeShape.JsonObjectPairs or NodeShape.JObjectPairs => $"{{ {key}, {value} }}",
            _ => $"new JProperty({key}, {value})",
        };
    }
}
