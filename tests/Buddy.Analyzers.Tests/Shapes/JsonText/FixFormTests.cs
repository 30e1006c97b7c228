using Buddy.Analyzers.CodeFixes;
using VerifyCS = Buddy.Analyzers.Tests.ActionFix;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>A fix edits the text in its own form, indentation and spacing.</summary>
public class FixFormTests
{
    [Theory]
    [InlineData(
        """""
        "{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"c\"}"
        """"",
        """""
        "{\"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"c\", \"integration\": {\"identifier\": \"<integration>\"}, \"local_path\": \"<local_path>\", \"service\": \"<service>\"}"
        """"")]
    [InlineData(
        """""
        "{\"type\":{|BUDDY1001:\"AWS_ECS\"|},\"name\":\"n\",\"region\":\"us-east-1\",\"cluster\":\"c\"}"u8.ToArray()
        """"",
        """""
        "{\"type\":\"AWS_ECS\",\"name\":\"n\",\"region\":\"us-east-1\",\"cluster\":\"c\",\"integration\":{\"identifier\":\"<integration>\"},\"local_path\":\"<local_path>\",\"service\":\"<service>\"}"u8.ToArray()
        """"")]
    [InlineData(
        """""
        "{\n  \"type\": {|BUDDY1001:\"AWS_ECS\"|},\n  \"name\": \"n\",\n  \"region\": \"us-east-1\",\n  \"cluster\": \"c\"\n}"
        """"",
        """""
        "{\n  \"type\": \"AWS_ECS\",\n  \"name\": \"n\",\n  \"region\": \"us-east-1\",\n  \"cluster\": \"c\",\n  \"integration\": {\"identifier\": \"<integration>\"},\n  \"local_path\": \"<local_path>\",\n  \"service\": \"<service>\"\n}"
        """"")]
    [InlineData(
        """""
        @"{
            ""type"": {|BUDDY1001:""AWS_ECS""|},
            ""name"": ""n"", ""region"": ""us-east-1"",
            ""cluster"": ""c""
        }"
        """"",
        """""
        @"{
            ""type"": ""AWS_ECS"",
            ""name"": ""n"", ""region"": ""us-east-1"",
            ""cluster"": ""c"",
            ""integration"": {""identifier"": ""<integration>""},
            ""local_path"": ""<local_path>"",
            ""service"": ""<service>""
        }"
        """"")]
    [InlineData(
        """""
        """{ "type" : {|BUDDY1001:"AWS_ECS"|} , "name" : "n" , "region" : "us-east-1" , "cluster" : "c" }"""
        """"",
        """""
        """{ "type" : "AWS_ECS" , "name" : "n" , "region" : "us-east-1" , "cluster" : "c" , "integration" : {"identifier" : "<integration>"} , "local_path" : "<local_path>" , "service" : "<service>" }"""
        """"")]
    [InlineData(
        """""
        """
          {
            "type": {|BUDDY1001:"AWS_ECS"|},
            "name": "n", "region": "us-east-1",
            "cluster": "c"
          }
          """
        """"",
        """""
        """
          {
            "type": "AWS_ECS",
            "name": "n", "region": "us-east-1",
            "cluster": "c",
            "integration": {"identifier": "<integration>"},
            "local_path": "<local_path>",
            "service": "<service>"
          }
          """
        """"")]
    [InlineData(
        """""
        $"{{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"{GetHashCode()}\"}}"
        """"",
        """""
        $"{{\"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"{GetHashCode()}\", \"integration\": {{\"identifier\": \"<integration>\"}}, \"local_path\": \"<local_path>\", \"service\": \"<service>\"}}"
        """"")]
    [InlineData(
        """""
        @$"{{ ""type"": {|BUDDY1001:""AWS_ECS""|}, ""name"": ""n"", ""region"": ""us-east-1"", ""cluster"": ""{GetHashCode()}"" }}"
        """"",
        """""
        @$"{{ ""type"": ""AWS_ECS"", ""name"": ""n"", ""region"": ""us-east-1"", ""cluster"": ""{GetHashCode()}"", ""integration"": {{""identifier"": ""<integration>""}}, ""local_path"": ""<local_path>"", ""service"": ""<service>"" }}"
        """"")]
    [InlineData(
        """""
        $$"""{"type": {|BUDDY1001:"AWS_ECS"|}, "name": "n", "region": "us-east-1", "cluster": "{{GetHashCode()}}"}"""
        """"",
        """""
        $$"""{"type": "AWS_ECS", "name": "n", "region": "us-east-1", "cluster": "{{GetHashCode()}}", "integration": { "identifier": "<integration>" }, "local_path": "<local_path>", "service": "<service>"}"""
        """"")]
    [InlineData(
        """""
        $$$"""
            {
                "type": {|BUDDY1001:"AWS_ECS"|},
                "name": "n",
                "region": "us-east-1",
                "cluster": "{{{GetHashCode()}}}"
            }
            """
        """"",
        """""
        $$$"""
            {
                "type": "AWS_ECS",
                "name": "n",
                "region": "us-east-1",
                "cluster": "{{{GetHashCode()}}}",
                "integration": { "identifier": "<integration>" },
                "local_path": "<local_path>",
                "service": "<service>"
            }
            """
        """"")]
    [InlineData(
        """""
        "{" +
            "\"type\": {|BUDDY1001:\"AWS_ECS\"|}, " + // which
            "\"name\": \"n\", " +
            @"""region"": ""us-east-1"", " + "\"cluster\": \"c\"" +
            "}"
        """"",
        """""
        "{" +
            "\"type\": \"AWS_ECS\", " + // which
            "\"name\": \"n\", " +
            @"""region"": ""us-east-1"", " + "\"cluster\": \"c\", \"integration\": {\"identifier\": \"<integration>\"}, \"local_path\": \"<local_path>\", \"service\": \"<service>\"" +
            "}"
        """"")]
    [InlineData(
        """""
        "{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"" + GetHashCode() + "\"}"
        """"",
        """""
        "{\"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"" + GetHashCode() + "\", \"integration\": {\"identifier\": \"<integration>\"}, \"local_path\": \"<local_path>\", \"service\": \"<service>\"}"
        """"")]
    [InlineData(
        """""
        string.Format("{{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"{0}\"}}", GetHashCode())
        """"",
        """""
        string.Format("{{\"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"{0}\", \"integration\": {{\"identifier\": \"<integration>\"}}, \"local_path\": \"<local_path>\", \"service\": \"<service>\"}}", GetHashCode())
        """"")]
    [InlineData(
        """""
        string.Format("""{{"type": {|BUDDY1001:"AWS_ECS"|}, "name": "n", "region": "us-east-1", "cluster": "{0,5}"}}""", GetHashCode())
        """"",
        """""
        string.Format("""{{"type": "AWS_ECS", "name": "n", "region": "us-east-1", "cluster": "{0,5}", "integration": {{"identifier": "<integration>"}}, "local_path": "<local_path>", "service": "<service>"}}""", GetHashCode())
        """"")]
    public Task Inserts_missing_fields(string before, string after) =>
        VerifyCS.VerifyCodeFixAsync(Snippet.Expression(before), Snippet.Expression(after));

    [Theory]
    [InlineData("\"{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \\\"name\\\": \\\"n\\\", \\\"trigger_time\\\": ", "\\\"ON_SUCESS\\\"", "\\\"ON_SUCCESS\\\"", "}\"")]
    [InlineData("@\"{\"\"type\"\": \"\"TERRAFORM_APPLY\"\", \"\"name\"\": \"\"n\"\", \"\"trigger_time\"\": ", "\"\"ON_SUCESS\"\"", "\"\"ON_SUCCESS\"\"", "}\"")]
    [InlineData("\"\"\"{\"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", \"trigger_time\": ", "\"ON_SUCESS\"", "\"ON_SUCCESS\"", "}\"\"\"")]
    [InlineData("\"\"\"\n    {\n    \"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", \"trigger_time\":\n  ", "\"ON_SUCESS\"", "\"ON_SUCCESS\"", "}\n  \"\"\"")]
    [InlineData("\"{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \\\"name\\\": \\\"n\\\", \\\"trigger_time\\\": ", "\\\"ON_SUCESS\\\"", "\\\"ON_SUCCESS\\\"", "}\"u8.ToArray()")]
    [InlineData("$\"{{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \\\"name\\\": \\\"{7}\\\", \\\"trigger_time\\\": ", "\\\"ON_SUCESS\\\"", "\\\"ON_SUCCESS\\\"", "}}\"")]
    [InlineData("$@\"{{\"\"type\"\": \"\"TERRAFORM_APPLY\"\", \"\"name\"\": \"\"{7}\"\", \"\"trigger_time\"\": ", "\"\"ON_SUCESS\"\"", "\"\"ON_SUCCESS\"\"", "}}\"")]
    [InlineData("$$\"\"\"{\"type\": \"TERRAFORM_APPLY\", \"name\": \"{{7}}\", \"trigger_time\": ", "\"ON_SUCESS\"", "\"ON_SUCCESS\"", "}\"\"\"")]
    [InlineData("\"{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \" + \"\\\"name\\\": \\\"n\\\", \\\"trigger_time\\\": ", "\\\"ON_SUCESS\\\"", "\\\"ON_SUCCESS\\\"", "\" + \"}\"")]
    [InlineData("string.Format(\"{{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \\\"name\\\": \\\"{0}\\\", \\\"trigger_time\\\": ", "\\\"ON_SUCESS\\\"", "\\\"ON_SUCCESS\\\"", "}}\", 7)")]
    public Task Replaces_a_value(string start, string wrong, string right, string end) => VerifyCS.VerifyCodeFixAsync(
        Snippet.Expression(start + "{|BUDDY1003:" + wrong + "|}" + end),
        Snippet.Expression(start + right + end));
}
