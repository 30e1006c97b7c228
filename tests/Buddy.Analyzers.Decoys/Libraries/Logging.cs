namespace Microsoft.Extensions.Logging
{
    public interface ILogger
    {
        IDisposable? BeginScope<TState>(TState state);
    }

    public interface ILogger<out T> : ILogger;

    public static class LoggerExtensions
    {
        public static void LogInformation(this ILogger logger, string message, params object?[] args) { }

        public static void LogDebug(this ILogger logger, string message, params object?[] args) { }

        public static void LogError(this ILogger logger, Exception? exception, string message, params object?[] args) { }
    }
}

namespace Serilog
{
    public static class Log
    {
        public static void Information(string template, params object?[] values) { }

        public static ILogger ForContext(string name, object? value, bool destructureObjects = false) => null!;
    }

    public interface ILogger
    {
        void Information(string template, params object?[] values);
    }
}

namespace Microsoft.ApplicationInsights
{
    public class TelemetryClient
    {
        public void TrackEvent(string name, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) { }
    }
}
