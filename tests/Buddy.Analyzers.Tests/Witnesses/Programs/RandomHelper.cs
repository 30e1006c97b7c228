namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Random ways of an object through other members: factories, helpers that complete or send it, names for the same object.</summary>
/// <param name="values">Chance, and names for locals.</param>
/// <param name="type">The C# type of the object.</param>
/// <param name="change">A statement that changes the object in the variable <c>action</c>.</param>
/// <param name="send">Statements that send the value of an expression.</param>
/// <param name="isAllSeen">Whether all that happens to the object is to be seen.</param>
internal sealed class RandomHelper(RandomValues values, string type, Func<string> change, Func<string, string> send, bool isAllSeen)
{
    /// <summary>Stands for the number of the program, so that the members of all have different names.</summary>
    public const string Number = "§";

    /// <summary>The members that the program has beside its method.</summary>
    public string Members { get; private set; } = "";

    /// <summary>A program that goes such a way.</summary>
    /// <param name="creation">Statements that create the object, in the variable <c>action</c>.</param>
    public string Program(string creation) => values.Pick<Func<string>>(
    [
        () => Made(creation),
        () => $"{creation} {Call("void", $"{change()} {change()}")}; {change()} {send("action")}",
        () => $"{creation} {change()} await {Call("async Task", $"{change()} {send("action")} await Task.CompletedTask;")};",
        () => $"{creation} var passed = {Call(type, $"{change()} return action;")}; {change()} {send(values.Pick(["passed", "action"]))}",
        () => $"{creation} var outer = action; {{ var inner = outer; {Call("void", change(), "inner")}; }} {send(values.Pick(["outer", "action"]))}",
        () => Sent(creation),
        () => isAllSeen ? Made(creation) : Completed(creation),
        () => isAllSeen ? Sent(creation) : Completed(creation),
    ])();

    /// <summary>By code that no analyzer sees.</summary>
    private string Completed(string creation)
    {
        values.Hide();
        return $"{creation} FillUnseen(action); {send("action")}";
    }

    private string Made(string creation)
    {
        Members += $"private static {type} Make{Number}({ProgramFilling.Parameters}) {{ {creation} {change()} return action; }} ";
        return $"var action = Make{Number}({ProgramFilling.Names}); {change()} {send("action")}";
    }

    /// <summary>A call of a method with those statements, which it may reach by a method in between.</summary>
    private string Call(string result, string statements, string variable = "action")
    {
        var (name, parameters) = ($"Help{Number}", $"{ProgramFilling.Parameters}, {type} action");
        Members += $"private static {result} {name}({parameters}) {{ {statements} }} ";
        if (values.Chance(40))
        {
            Members += $"private static {result.Replace("async ", "")} Via{Number}({parameters}) => {name}({ProgramFilling.Names}, action); ";
            name = $"Via{Number}";
        }

        return $"{name}({ProgramFilling.Names}, {variable})";
    }

    /// <summary>By a client behind an interface.</summary>
    private string Sent(string creation)
    {
        var parameters = $"{ProgramFilling.Parameters}, {type} action";
        Members += $"private interface IClient{Number} {{ Task Send({parameters}); }} "
            + $"private sealed class Client{Number} : IClient{Number} {{ public async Task Send({parameters}) {{ {change()} {send("action")} await Task.CompletedTask; }} }} ";
        return $"{creation} IClient{Number} client = new Client{Number}(); {change()} await client.Send({ProgramFilling.Names}, action);";
    }
}
