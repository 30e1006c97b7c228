using System.Linq.Expressions;
using System.Net;

namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)]
    public class FactAttribute : Attribute;

    public class TheoryAttribute : FactAttribute;

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class InlineDataAttribute(params object?[] data) : Attribute
    {
        public object?[] Data { get; } = data;
    }

    public class TheoryData<T> : List<T>;

    public static class Assert
    {
        public static void Equal<T>(T expected, T actual) { }

        public static void Contains(string expected, string actual) { }

        public static void Equivalent(object? expected, object? actual, bool strict = false) { }

        public static T Throws<T>(Action code) where T : Exception => null!;

        public static void True(bool condition) { }
    }
}

namespace NUnit.Framework
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class TestCaseAttribute(params object?[] arguments) : Attribute
    {
        public object?[] Arguments { get; } = arguments;
    }

    public interface IConstraint;

    public static class Is
    {
        public static IConstraint EqualTo(object? expected) => null!;

        public static IConstraint EquivalentTo(object? expected) => null!;
    }

    public static class Assert
    {
        public static void That(object? actual, IConstraint constraint) { }
    }
}

namespace FluentAssertions
{
    public static class AssertionExtensions
    {
        public static ObjectAssertions Should(this object? subject) => new();

        public static StringAssertions Should(this string? subject) => new();
    }

    public class ObjectAssertions
    {
        public void Be(object? expected) { }

        public void BeEquivalentTo(object? expected, string because = "") { }

        public void ContainEquivalentOf(object? expected) { }
    }

    public class StringAssertions
    {
        public void Be(string expected) { }

        public void Contain(string expected) { }
    }
}

namespace Shouldly
{
    public static class ShouldBeExtensions
    {
        public static void ShouldBe(this object? actual, object? expected) { }

        public static void ShouldBeEquivalentTo(this object? actual, object? expected) { }
    }
}

namespace Moq
{
    public class Mock<T> where T : class
    {
        public T Object => null!;

        public ISetup<T, TResult> Setup<TResult>(Expression<Func<T, TResult>> call) => null!;

        public void Verify(Expression<Action<T>> call) { }
    }

    public interface ISetup<T, TResult>
    {
        void Returns(TResult value);

        void Returns(Func<TResult> value);
    }

    public static class ReturnsExtensions
    {
        public static void ReturnsAsync<T, TResult>(this ISetup<T, Task<TResult>> setup, TResult value) where T : class { }
    }

    public static class It
    {
        public static T IsAny<T>() => default!;

        public static T Is<T>(Expression<Func<T, bool>> match) => default!;
    }
}

namespace NSubstitute
{
    public static class Substitute
    {
        public static T For<T>() where T : class => null!;
    }

    public static class SubstituteExtensions
    {
        public static void Returns<T>(this T value, T returned) { }

        public static void Returns<T>(this Task<T> value, T returned) { }
    }
}

namespace RichardSzalay.MockHttp
{
    public class MockHttpMessageHandler : HttpMessageHandler
    {
        public MockedRequest When(string url) => new();

        public MockedRequest When(HttpMethod method, string url) => new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => null!;
    }

    public class MockedRequest
    {
        public MockedRequest Respond(string mediaType, string content) => this;

        public MockedRequest Respond(HttpStatusCode status, string mediaType, string content) => this;

        public MockedRequest Respond(HttpContent content) => this;

        public MockedRequest WithContent(string content) => this;
    }
}

namespace WireMock
{
    public static class Response
    {
        public static ResponseBuilder Create() => new();
    }

    public class ResponseBuilder
    {
        public ResponseBuilder WithStatusCode(int code) => this;

        public ResponseBuilder WithBody(string body) => this;

        public ResponseBuilder WithBodyAsJson(object body) => this;
    }

    public static class Request
    {
        public static RequestBuilder Create() => new();
    }

    public class RequestBuilder
    {
        public RequestBuilder WithPath(string path) => this;

        public RequestBuilder UsingGet() => this;
    }

    public class WireMockServer
    {
        public Mapping Given(RequestBuilder request) => new();
    }

    public class Mapping
    {
        public void RespondWith(ResponseBuilder response) { }
    }
}

namespace VerifyXunit
{
    public static class Verifier
    {
        public static Task Verify(object? target) => Task.CompletedTask;

        public static Task VerifyJson(string json) => Task.CompletedTask;
    }
}

namespace Bogus
{
    public class Faker<T> where T : class
    {
        public Faker<T> RuleFor<TProperty>(Expression<Func<T, TProperty>> property, TProperty value) => this;

        public T Generate() => null!;
    }
}
