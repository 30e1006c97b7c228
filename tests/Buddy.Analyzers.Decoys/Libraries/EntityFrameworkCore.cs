using System.Linq.Expressions;

namespace Microsoft.EntityFrameworkCore
{
    public class DbContext
    {
        protected virtual void OnModelCreating(ModelBuilder modelBuilder) { }

        public int SaveChanges() => 0;
    }

    public abstract class DbSet<T> : IQueryable<T>
    {
        public abstract Type ElementType { get; }

        public abstract Expression Expression { get; }

        public abstract IQueryProvider Provider { get; }

        public abstract IEnumerator<T> GetEnumerator();

        public abstract void Add(T entity);

        public abstract void AddRange(params T[] entities);

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public class ModelBuilder
    {
        public Metadata.Builders.EntityTypeBuilder<T> Entity<T>() => new();

        public Metadata.Builders.EntityTypeBuilder Entity(string name, Action<Metadata.Builders.EntityTypeBuilder> build) => new();
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source) => Task.FromResult(source.ToList());
    }
}

namespace Microsoft.EntityFrameworkCore.Metadata.Builders
{
    public class EntityTypeBuilder
    {
        public void HasData(params object[] data) { }

        public EntityTypeBuilder HasIndex(params string[] names) => this;

        public PropertyBuilder Property<T>(string name) => new();
    }

    public class EntityTypeBuilder<T>
    {
        public void HasData(params object[] data) { }

        public EntityTypeBuilder<T> HasKey(Expression<Func<T, object?>> key) => this;

        public EntityTypeBuilder<T> HasIndex(Expression<Func<T, object?>> key) => this;
    }

    public class PropertyBuilder
    {
        public PropertyBuilder HasColumnName(string name) => this;

        public PropertyBuilder HasDefaultValue(object? value) => this;
    }
}

namespace Microsoft.EntityFrameworkCore.Migrations
{
    public abstract class Migration
    {
        protected abstract void Up(MigrationBuilder migrationBuilder);
    }

    public class MigrationBuilder
    {
        public void CreateTable<TColumns>(
            string name, Func<ColumnsBuilder, TColumns> columns, string? schema = null, Action<CreateTableBuilder<TColumns>>? constraints = null)
        {
        }

        public void InsertData(string table, string[] columns, object[] values) { }

        public void InsertData(string table, string[] columns, object[,] values) { }

        public void Sql(string sql) { }
    }

    public class ColumnsBuilder
    {
        public OperationBuilder Column<T>(string? type = null, bool nullable = false, object? defaultValue = null, int? maxLength = null) => new();
    }

    public class OperationBuilder
    {
        public OperationBuilder Annotation(string name, object? value) => this;
    }

    public class CreateTableBuilder<TColumns>
    {
        public void PrimaryKey(string name, Expression<Func<TColumns, object?>> columns) { }

        public void ForeignKey(string name, Expression<Func<TColumns, object?>> column, string principalTable) { }
    }
}
