using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>An object after the changes that a method has made in what it is given.</summary>
public class ObjectStateTests
{
    private const int Seeds = 2_000;
    private static readonly string[] Names = ["a", "b", "c"];
    private static readonly ObjectState Nothing = ObjectState.Unchanged;

    [Fact]
    public void Nothing_leaves_it_as_it_is() => AssertIs("a=1 b?=2", Nothing);

    [Fact]
    public void What_is_set_for_certain_takes_the_place() => AssertIs("a=5 b=6 c=7", Nothing.Set(Field("a", 5)).Set(Field("b", 6)).Set(Field("c", 7)));

    [Fact]
    public void What_is_set_perhaps_joins_what_was_there() =>
        AssertIs("a=1|5 b?=2|6 c?=7", Joined(Nothing, Nothing.Set(Field("a", 5)).Set(Field("b", 6)).Set(Field("c", 7))));

    [Fact]
    public void What_is_added_where_it_is_missing_stays_where_it_is_there() => AssertIs("a=1|5 b?=2|6 c?=7", Nothing.TryAdd(Field("a", 5)).TryAdd(Field("b", 6)).TryAdd(Field("c", 7)));

    [Fact]
    public void What_is_removed_may_be_missing() => AssertIs("a?=*|1 b?=2", Nothing.Remove("a"));

    [Fact]
    public void What_is_removed_and_set_again_is_there() => AssertIs("a=5 b?=2", Nothing.Remove("a").Set(Field("a", 5)));

    [Fact]
    public void After_code_that_is_not_seen_any_field_may_come_and_go()
    {
        var after = Start().Then(Nothing.Opaque());

        Assert.True(after.IsOpen);
        Assert.All(after.Fields, static field => Assert.Equal(Presence.Maybe, field.Presence));
    }

    [Fact]
    public void What_is_set_behind_such_code_is_there() => Assert.Equal(Presence.Always, Start().Then(Nothing.Opaque().Set(Field("a", 5))).Find("a")!.Presence);

    [Fact]
    public void Another_object_takes_the_place() => Assert.Same(Other, Start().Then(Other));

    /// <summary>To change an object step by step, and all at once by the change that the steps make, is the same, or less is known.</summary>
    [Fact]
    public void A_change_claims_no_more_than_its_steps()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var steps = Steps(new Random(seed));
            var (one, all) = (Start(), Nothing);
            foreach (var step in steps)
                (one, all) = (step(one), step(all));

            var after = Start().Then(all);
            Assert.All(Names, name => Assert.True(Covers(after, one, name), $"seed {seed}: {name} of {Show(one)} is not in {Show(after)}"));
        }
    }

    private static readonly ObjectState Other = Start(Field("c", 3));

    private static List<Func<ObjectState, ObjectState>> Steps(Random random) => [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Step(random))];

    private static Func<ObjectState, ObjectState> Step(Random random)
    {
        var (name, value) = (Names[random.Next(Names.Length)], random.Next(5, 9));
        var other = random.Next(3) == 0 ? Step(random) : null;
        return random.Next(6) switch
        {
            0 or 1 => state => state.Set(Field(name, value)),
            2 => state => state.Remove(name),
            3 => state => state.TryAdd(Field(name, value)),
            4 => static state => state.Opaque(),
            _ => state => Joined(state, other?.Invoke(state) ?? state.Set(Field(name, value))),
        };
    }

    private static bool Covers(ObjectState general, ObjectState special, string name) => (general.Find(name), special.Find(name)) switch
    {
        (null, var there) => general.IsOpen || there is null,
        ({ Presence: Presence.Always }, not { Presence: Presence.Always }) => false,
        (_, null) => true,
        var (may, does) => may!.Value.Alternatives.Any(static value => value is UnknownValue) || does!.Value.Alternatives.All(value => may.Value.Alternatives.Any(known => SameValues.Are(known, value))),
    };

    private static void AssertIs(string expected, ObjectState change) => Assert.Equal(expected, Show(Start().Then(change)));

    /// <summary>An object with the field a, and perhaps b.</summary>
    private static ObjectState Start() => Start(Field("a", 1), Field("b", 2).With(Constant(2), Presence.Maybe));

    private static ObjectState Start(params PayloadField[] fields) => ObjectState.Of(new PayloadObject([.. fields], isOpen: false, default, default));

    private static ObjectState Joined(ObjectState one, ObjectState other) => ObjectState.Join(one, other)!;

    private static PayloadField Field(string name, int value) => new(name, null, Constant(value));

    private static ConstantValue Constant(int value) => new(JsonScalar.Of(value), default);

    private static string Show(ObjectState state) => string.Join(' ', state.Fields.OrderBy(static field => field.Name, StringComparer.Ordinal).Select(static field =>
        $"{field.Name}{(field.Presence == Presence.Maybe ? "?" : "")}={string.Join('|', field.Value.Alternatives.Select(static value => value is ConstantValue { Scalar: var scalar } ? $"{scalar}" : "*").Order(StringComparer.Ordinal))}"))
        + (state.IsOpen ? " …" : "");
}
