using Dapper;

namespace Decoys.Sql;

public record ActionRow(int id, string type, string trigger_time);

public class DapperParameters(IDbConnection connection)
{
    // Decoy: parameters of an insert.
    public Task Insert(string name) => connection.ExecuteAsync(
        "insert into actions (type, name, trigger_time) values (@type, @name, @trigger_time)",
        new { type = "AWS_ECS", name, trigger_time = "ON_FAILURE" });

    // Decoy: parameters of a query, made beforehand.
    public async Task<object?> Find()
    {
        var parameters = new { type = "RUN_DOCKER_CONTAINER", run_only_on_first_failure = true };
        return await connection.QuerySingleOrDefaultAsync<ActionRow>("select * from actions where type = @type", parameters);
    }

    // Decoy: rows for a bulk insert.
    public Task InsertMany() => connection.ExecuteAsync("insert into actions …", new[]
    {
        new { type = "AWS_ECS", trigger_time = "ON_FAILURE", docker_image_name = (string?)null },
        new { type = "RUN_DOCKER_CONTAINER", trigger_time = "ON_SUCCESS", docker_image_name = (string?)"node" },
    });

    // Decoy: the same from a list.
    public Task InsertAll(IEnumerable<string> names) => connection.ExecuteAsync(
        "insert into actions …", names.Select(name => new { type = "AWS_ECS", name, after_action_id = 0 }));

    // Decoy: dynamic parameters over an anonymous object.
    public Task Update(int id)
    {
        var parameters = new DynamicParameters(new { type = "HTTP", trigger_time = "ON_WARNING", id });
        parameters.Add("name", "Ping");
        return connection.ExecuteAsync("update actions set trigger_time = @trigger_time where id = @id", parameters);
    }

    // Decoy: dynamic parameters, added later.
    public Task UpdateSome()
    {
        var parameters = new DynamicParameters();
        parameters.Add("docker_image_name", "node");
        parameters.AddDynamicParams(new { trigger_time = "ON_SUCCESS", run_only_on_first_failure = false });
        return connection.ExecuteAsync("update actions …", parameters);
    }

    // Decoy: parameters in a dictionary.
    public Task<IEnumerable<dynamic>> Search() => connection.QueryAsync("select …", new Dictionary<string, object>
    {
        ["type"] = "AWS_ECS",
        ["trigger_time"] = "ON_TERMINATE",
        ["limit"] = 10,
    });

    // Decoy: parameters in a command definition.
    public Task Command() => connection.ExecuteAsync(new CommandDefinition(
        "insert into actions …", new { type = "AWS_ECS", trigger_time = "ON_BACK_TO_SUCCESS", disabled = false }));

    // Decoy: several queries in one.
    public async Task<int> Multiple()
    {
        var grid = await connection.QueryMultipleAsync("select …; select …", new { type = "AWS_ECS", run_next = "WAIT_ON_SUCCESS" });
        return (await grid.ReadAsync<int>()).Single();
    }

    // Decoy: a row that is written as it is.
    public int Write() => connection.Execute("insert into actions …", new ActionRow(1, "AWS_ECS", "ON_FAILURE"));
}
