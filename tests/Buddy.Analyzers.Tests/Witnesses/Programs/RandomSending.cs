namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Random statements that send a payload.</summary>
/// <param name="values">Chance, and names for locals.</param>
/// <param name="shape">What the payload is.</param>
internal sealed class RandomSending(RandomValues values, ProgramShape shape)
{
    /// <summary>Statements that send the value of an expression.</summary>
    public string Send(string payload)
    {
        var url = values.Pick(["Actions", "Hook", "$\"/workspaces/w/projects/p/pipelines/{number}/actions\""]);
        var local = values.Local("sent");
        var text = values.Pick(shape.Texts(payload));
        List<string> ways =
        [
            $"await http.PostAsync({url}, new StringContent({text}, Encoding.UTF8, \"application/json\"));",
            $"var {local} = {text}; await http.PostAsync({url}, new StringContent({local}));",
            $"using var {local} = new HttpRequestMessage(HttpMethod.Post, {url}) {{ Content = new StringContent({text}) }}; await http.SendAsync({local});",
            $"await Post(http, {payload});",
        ];
        if (shape.IsOfSystemTextJson)
        {
            ways.Add($"await http.PostAsJsonAsync({url}, {payload});");
            ways.Add($"await http.PostAsJsonAsync({url}, {payload});");
        }

        foreach (var content in shape.Contents(payload))
        {
            ways.Add($"await http.PostAsync({url}, {content});");
            ways.Add($"var {local} = {content}; await http.PostAsync({url}, {local});");
        }

        return values.Pick(ways);
    }
}
