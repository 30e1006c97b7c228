namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>Code as most code is: it creates objects, logs, queries and writes JSON, but no payload.</summary>
internal static class OrdinaryCode
{
    private const int MethodsOfFile = 25;

    /// <summary>A file of some 500 lines.</summary>
    /// <param name="number">Which one; no two define the same.</param>
    public static string File(int number) =>
        $$"""
        namespace Shop.Module{{number}};

        public enum OrderState { Open, Paid, Sent }

        public sealed record Order(int Id, string Title, decimal Price, OrderState State);

        public sealed class OrderRow
        {
            public int Id { get; set; }
            public string? Name { get; set; }
            public string? Type { get; set; }
            public List<string> Tags { get; init; } = new();
        }

        public sealed class OrderService
        {
            private readonly Dictionary<string, Order> _orders = new(StringComparer.Ordinal);
            private int _count;

        {{string.Join("\n\n", Enumerable.Range(0, MethodsOfFile).Select(Method))}}
        }
        """;

    private static string Method(int number) =>
        $$""""
            /// <summary>Adds an order, and says how many there are.</summary>
            public async Task<int> Add{{number}}Async(string name, string type, CancellationToken cancellation)
            {
                var order = new Order(_count++, name, {{number}}.5m, OrderState.Open);
                _orders[$"{name}-{type}"] = order;
                var row = new OrderRow { Id = order.Id, Name = order.Title, Tags = { "new", type } };
                foreach (var other in _orders.Values.Where(o => o.Id > {{number}}).OrderBy(o => o.Title).Select(o => new { o.Id, o.Price }))
                {
                    if (other.Price > 100)
                        Console.WriteLine("order " + other.Id + " is too dear: " + other.Price);
                }

                var json = """{ "id": {{number}}, "title": "text", "lines": [ { "sku": "a", "amount": 1 } ] }""";
                await File.WriteAllTextAsync("{{number}}.json", json, cancellation);
                return row.Tags.Count > 0 ? _orders.Count : throw new InvalidOperationException($"no tags in {nameof(row)}");
            }
        """";
}
