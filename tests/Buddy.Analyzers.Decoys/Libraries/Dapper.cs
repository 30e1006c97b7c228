namespace Dapper;

public interface IDbConnection;

public sealed class SqlConnection : IDbConnection;

public class DynamicParameters
{
    public DynamicParameters(object? template = null) { }

    public void Add(string name, object? value = null) { }

    public void AddDynamicParams(object param) { }
}

public sealed class CommandDefinition(string commandText, object? parameters = null, CancellationToken cancellationToken = default)
{
    public string CommandText { get; } = commandText;

    public object? Parameters { get; } = parameters;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}

public static class SqlMapper
{
    public static int Execute(this IDbConnection connection, string sql, object? param = null) => 0;

    public static Task<int> ExecuteAsync(this IDbConnection connection, string sql, object? param = null) => Task.FromResult(0);

    public static Task<int> ExecuteAsync(this IDbConnection connection, CommandDefinition command) => Task.FromResult(0);

    public static Task<T?> ExecuteScalarAsync<T>(this IDbConnection connection, string sql, object? param = null) => Task.FromResult(default(T));

    public static IEnumerable<T> Query<T>(this IDbConnection connection, string sql, object? param = null) => [];

    public static Task<IEnumerable<T>> QueryAsync<T>(this IDbConnection connection, string sql, object? param = null)
        => Task.FromResult(Enumerable.Empty<T>());

    public static Task<IEnumerable<dynamic>> QueryAsync(this IDbConnection connection, string sql, object? param = null)
        => Task.FromResult(Enumerable.Empty<dynamic>());

    public static Task<T?> QuerySingleOrDefaultAsync<T>(this IDbConnection connection, string sql, object? param = null)
        => Task.FromResult(default(T));

    public static Task<T?> QueryFirstOrDefaultAsync<T>(this IDbConnection connection, string sql, object? param = null)
        => Task.FromResult(default(T));

    public static Task<GridReader> QueryMultipleAsync(this IDbConnection connection, string sql, object? param = null)
        => Task.FromResult(new GridReader());

    public sealed class GridReader
    {
        public Task<IEnumerable<T>> ReadAsync<T>() => Task.FromResult(Enumerable.Empty<T>());
    }
}
