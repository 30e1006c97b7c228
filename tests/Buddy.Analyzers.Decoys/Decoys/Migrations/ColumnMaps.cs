using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Decoys.Migrations;

public class PipelineAction
{
    public int Id { get; set; }

    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? TriggerTime { get; set; }

    public bool RunOnlyOnFirstFailure { get; set; }

    public string? DockerImageName { get; set; }

    public string? DockerImageTag { get; set; }
}

public class CreateActions : Migration
{
    // Decoy: the columns of a table of actions.
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "actions",
        columns: table => new
        {
            id = table.Column<int>(type: "integer"),
            type = table.Column<string>(type: "text"),
            name = table.Column<string>(type: "text", nullable: true),
            trigger_time = table.Column<string>(type: "text", defaultValue: "ON_EVERY_EXECUTION"),
            run_only_on_first_failure = table.Column<bool>(type: "boolean"),
            docker_image_name = table.Column<string>(type: "text", nullable: true),
            docker_image_tag = table.Column<string>(type: "text", nullable: true),
            variables = table.Column<string>(type: "jsonb"),
        },
        constraints: table => table.PrimaryKey("pk_actions", row => row.id));
}

public class CreateJobs : Migration
{
    // Decoy: columns in the block of a lambda, with a composite key.
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("jobs", table =>
        {
            return new
            {
                cluster = table.Column<string>(),
                service = table.Column<string>(),
                region = table.Column<string>(),
                after_action_id = table.Column<long>(),
                trigger_conditions = table.Column<string>(),
            };
        }, constraints: table => table.PrimaryKey("pk_jobs", row => new { row.cluster, row.service }));
        migrationBuilder.Sql("update jobs set trigger_conditions = '[{\"trigger_condition\":\"NEVER\"}]', region = 'eu'");
    }
}

public class SeedActions : Migration
{
    // Decoy: rows for a table.
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.InsertData("actions", ["type", "name", "trigger_time"], new object[] { "AWS_ECS", "Deploy", "ON_SUCCESS" });
        migrationBuilder.InsertData("actions", ["type", "name"], new object[,] { { "RUN_DOCKER_CONTAINER", "Test" }, { "HTTP", "Ping" } });
    }
}

public class ActionsContext : DbContext
{
    public DbSet<PipelineAction> Actions => null!;

    // Decoy: seeds of the model, typed and anonymous.
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PipelineAction>().HasKey(action => new { action.Id, action.Type });
        modelBuilder.Entity<PipelineAction>().HasIndex(action => new { action.TriggerTime, action.RunOnlyOnFirstFailure });
        modelBuilder.Entity<PipelineAction>().HasData(
            new PipelineAction { Id = 1, Type = "AWS_ECS", Name = "Deploy", TriggerTime = "ON_FAILURE" },
            new { Id = 2, Type = "RUN_DOCKER_CONTAINER", type = "RUN_DOCKER_CONTAINER", trigger_time = "ON_FAILURE" });
    }

    // Decoy: a new row.
    public void Add(string image)
    {
        Actions.Add(new PipelineAction { Type = "RUN_DOCKER_CONTAINER", DockerImageName = image, TriggerTime = "ON_FAILURE" });
        SaveChanges();
    }

    // Decoy: several rows, each given its values later.
    public void AddTwo()
    {
        var first = new PipelineAction();
        first.Type = "AWS_ECS";
        first.RunOnlyOnFirstFailure = true;
        Actions.AddRange(first, new PipelineAction { TriggerTime = "ON_SUCCESS", RunOnlyOnFirstFailure = true });
    }

    // Decoy: a projection of rows.
    public Task<List<string>> Names() => EntityFrameworkQueryableExtensions.ToListAsync(
        Actions.Where(action => action.Type == "AWS_ECS")
            .Select(action => new { type = "AWS_ECS", name = action.Name, trigger_time = action.TriggerTime })
            .Select(row => row.name + row.type));

    // Decoy: groups by a composite key.
    public object Groups() => Actions.GroupBy(action => new { action.TriggerTime, action.DockerImageName, action.DockerImageTag })
        .Select(group => new { group.Key.TriggerTime, group.Key.DockerImageName, group.Key.DockerImageTag, Count = group.Count() })
        .ToList();
}

public class Snapshot
{
    // Decoy: the snapshot of a model.
    public void BuildModel(ModelBuilder modelBuilder) => modelBuilder.Entity("PipelineAction", entity =>
    {
        entity.Property<string>("TriggerTime").HasColumnName("trigger_time").HasDefaultValue("ON_EVERY_EXECUTION");
        entity.HasIndex("trigger_time", "run_only_on_first_failure");
        entity.HasData(new { id = 1, type = "AWS_ECS", trigger_time = "ON_WARNING", run_only_on_first_failure = true });
    });
}
