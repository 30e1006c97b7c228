namespace MediatR
{
    public interface IRequest<T>;

    public interface INotification;

    public interface IMediator
    {
        Task<T> Send<T>(IRequest<T> request, CancellationToken cancellationToken = default);

        Task Publish(INotification notification);
    }
}

namespace MassTransit
{
    public interface IBus
    {
        Task Publish<T>(object values) where T : class;

        Task Send<T>(object values) where T : class;
    }
}

namespace StackExchange.Redis
{
    public interface IDatabase
    {
        Task<bool> StringSetAsync(string key, string value);

        Task<long> PublishAsync(string channel, string message);

        Task HashSetAsync(string key, Dictionary<string, string> values);
    }
}

namespace RabbitMQ.Client
{
    public interface IModel
    {
        void BasicPublish(string exchange, string routingKey, byte[] body);
    }
}

namespace Quartz
{
    public class JobDataMap : Dictionary<string, object>
    {
        public void Put(string key, object value) { }
    }

    public class JobBuilder
    {
        public static JobBuilder Create<T>() => new();

        public JobBuilder UsingJobData(JobDataMap map) => this;
    }
}

namespace Hangfire
{
    public static class RecurringJob
    {
        public static void AddOrUpdate(string id, System.Linq.Expressions.Expression<Action> call, string cron) { }
    }
}
