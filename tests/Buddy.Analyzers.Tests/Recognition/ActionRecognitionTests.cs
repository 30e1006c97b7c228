using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Recognition;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Tests.Evaluation;

namespace Buddy.Analyzers.Tests.Recognition;

/// <summary>
/// As which action an object is taken, written as <see cref="PayloadSketch.FromJson"/> has it. The outcome is <c>nothing</c>, or its types
/// (<c>action</c> where they are not known) and what is true of it: <c>complete</c> where missing fields are told, <c>answer</c> where it may
/// be one, <c>vague</c> where it may be another system's.
/// </summary>
public class ActionRecognitionTests
{
    private const string SevenOwnFields = """ "label": 1, "icon": 1, "color": 1, "weight": 1, "order_by": 1, "tooltip": 1, "x_axis": 1 """;

    [Theory]
    [InlineData("""{ "type": "AWS_ECS" }""", "AWS_ECS complete")]
    [InlineData("""{ "type": "AWS_ECS", "name": "n" }""", "AWS_ECS complete")]
    [InlineData("""{ "type": "ATOP", "name": "n" }""", "nothing")]
    [InlineData("""{ "type": "ATOP", "name": "n", "trigger_time": "ON_SUCCESS" }""", "ATOP complete")]
    [InlineData("""{ "type": "ATOP", "name": "n", "trigger_time": "DAILY" }""", "nothing")]
    [InlineData("""{ "type": "ATOP", "name": "n", "after_action_id": 1 }""", "ATOP complete")]
    [InlineData("""{ "type": "ATOP", "name": "n", "(after_action_id)": 1 }""", "nothing")]
    public void ByAKnownType(string payload, string outcome) => Is(outcome, payload);

    [Theory]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "RUN_DOCKER_CONTAINER"] }, "name": "n" }""", "AWS_ECS RUN_DOCKER_CONTAINER complete")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "ATOP"] }, "name": "n" }""", "nothing")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "ATOP"] }, "name": "n", "trigger_time": "ON_SUCCESS" }""", "AWS_ECS ATOP complete")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "?string"] }, "name": "n" }""", "nothing")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "?string"] }, "name": "n", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", 5] }, "name": "n", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "invoice.paid"] }, "name": "n", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": { "?:": ["invoice.paid", "?string"] }, "name": "n", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": { "?:": ["invoice.paid", 5] }, "name": "n", "trigger_time": "ON_SUCCESS" }""", "nothing")]
    public void ByAChoiceOfTypes(string payload, string outcome) => Is(outcome, payload);

    [Theory]
    [InlineData("""{ "type": "invoice.paid", "trigger_time": "ON_SUCCESS" }""", "nothing")]
    [InlineData("""{ "type": "invoice.paid", "trigger_time": "ON_SUCCESS", "after_action_id": 1 }""", "action")]
    [InlineData("""{ "type": "invoice.paid", "trigger_time": "ON_SUCCESS", "(after_action_id)": 1 }""", "nothing")]
    [InlineData("""{ "type": "invoice.paid", "after_action_id": 1, "trigger_conditions": [] }""", "nothing")]
    [InlineData("""{ "type": 5, "trigger_time": "ON_SUCCESS" }""", "nothing")]
    [InlineData("""{ "type": 5, "trigger_time": "ON_SUCCESS", "after_action_id": 1 }""", "action")]
    [InlineData("""{ "type": "?integer", "trigger_time": "ON_SUCCESS" }""", "nothing")]
    [InlineData("""{ "type": null, "trigger_time": "ON_SUCCESS" }""", "nothing")]
    [InlineData("""{ "type": "?string|null", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": "?", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": "AWS_ESC", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": "AWS_ESC", "after_action_id": 1, "trigger_conditions": [] }""", "action")]
    [InlineData("""{ "type": "AWS_ESC", "after_action_id": 1, "name": "n" }""", "nothing")]
    [InlineData("""{ "type": "AWS_ESC", "name": "n", "cluster": "c" }""", "nothing")]
    public void ByATypeThatNoActionHas(string payload, string outcome) => Is(outcome, payload);

    [Theory]
    [InlineData("{}", "nothing")]
    [InlineData("""{ "name": "n", "cluster": "c" }""", "nothing")]
    [InlineData("""{ "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "trigger_time": "?string" }""", "nothing")]
    [InlineData("""{ "trigger_time": "DAILY" }""", "nothing")]
    [InlineData("""{ "trigger_time": 5 }""", "nothing")]
    [InlineData("""{ "trigger_time": { "?:": ["ON_SUCCESS", "?string"] } }""", "action")]
    [InlineData("""{ "when": "ON_SUCCESS" }""", "nothing")]
    [InlineData("""{ "after_action_id": 1 }""", "nothing")]
    [InlineData("""{ "after_action_id": 1, "trigger_conditions": [] }""", "action")]
    [InlineData("""{ "afterActionId": 1, "TriggerConditions": [] }""", "action")]
    [InlineData("""{ "after_action_id": 1, "(trigger_conditions)": [] }""", "nothing")]
    [InlineData("""{ "after_action_id": 1, "after_action_id": 2 }""", "nothing")]
    public void ByItsFieldsAlone(string payload, string outcome) => Is(outcome, payload);

    [Theory]
    [InlineData("""{ "docker_image_name": "i", "docker_image_tag": "t" }""", "nothing")]
    [InlineData("""{ "docker_image_name": "i", "docker_image_tag": "t", "name": "n", "cluster": "c" }""", "nothing")]
    [InlineData("""{ "docker_image_name": "i", "execute_commands": [] }""", "action")]
    [InlineData("""{ "docker_image_name": "i", "docker_image_tag": "t", "(execute_commands)": [] }""", "action vague")]
    [InlineData("""{ "docker_image_name": "i", "docker_image_tag": "t", "trigger_time": "?string" }""", "action vague")]
    [InlineData("""{ "docker_image_name": "i", "docker_image_tag": "t", "trigger_time": "ON_SUCCESS" }""", "action")]
    [InlineData("""{ "type": "?string", "docker_image_name": "i", "docker_image_tag": "t" }""", "nothing")]
    [InlineData("""{ "type": "?string", "docker_image_name": "i", "docker_image_tag": "t", "cluster": "c" }""", "action vague")]
    [InlineData("""{ "type": "?string", "docker_image_name": "i", "docker_image_tag": "t", "execute_commands": [] }""", "action")]
    [InlineData("""{ "type": "CUSTOM", "docker_image_name": "i", "docker_image_tag": "t" }""", "nothing")]
    [InlineData("""{ "type": { "?:": ["CUSTOM", "REDIS"] }, "docker_image_name": "i", "docker_image_tag": "t" }""", "nothing")]
    [InlineData("""{ "type": { "?:": ["CUSTOM", "AWS_ECS"] }, "docker_image_name": "i", "docker_image_tag": "t" }""", "nothing")]
    [InlineData("""{ "type": "CUSTOM", "docker_image_name": "i", "docker_image_tag": "t", "name": "n" }""", "nothing")]
    [InlineData("""{ "type": "AWS_ECS", "docker_image_name": "i", "docker_image_tag": "t" }""", "AWS_ECS complete")]
    [InlineData("""{ "type": "AWS_ECS", "id": 1, "identifier": "i" }""", "AWS_ECS answer")]
    public void WhatAPartOfAnActionHasToo(string payload, string outcome) => Is(outcome, payload);

    [Theory]
    [InlineData("""{ "type": "AWS_ECS", "label": "Deploy" }""", "nothing")]
    [InlineData("""{ "type": "AWS_ECS", "label": "Deploy", "icon": "ecs" }""", "nothing")]
    [InlineData("""{ "type": "AWS_ECS", "label": "Deploy", "name": "n" }""", "AWS_ECS complete")]
    [InlineData("""{ "type": "AWS_ECS", "label": "Deploy", "clutser": "c" }""", "AWS_ECS complete")]
    [InlineData("""{ "type": "AWS_ECS", """ + SevenOwnFields + "}", "nothing")]
    [InlineData("""{ "type": "AWS_ECS", "blurb": 1, """ + SevenOwnFields + "}", "AWS_ECS complete")]
    public void WhatOnlyTellsOfAType(string payload, string outcome) => Is(outcome, payload);

    [Theory]
    [InlineData("{}", "action complete")]
    [InlineData("""{ "name": "n" }""", "action complete")]
    [InlineData("""{ "type": "ATOP", "name": "n" }""", "ATOP complete")]
    [InlineData("""{ "type": "AWS_ECS", "name": "n", "id": 1 }""", "AWS_ECS complete")]
    [InlineData("""{ "type": "invoice.paid", "label": "l", "id": 1 }""", "action complete")]
    [InlineData("""{ "type": "AWS_ECS", "label": "Deploy", "icon": "ecs" }""", "AWS_ECS complete")]
    [InlineData("""{ "type": "CUSTOM", "docker_image_name": "i" }""", "CUSTOM complete")]
    [InlineData("""{ "docker_image_name": "i", "docker_image_tag": "t" }""", "action complete")]
    public void WhatGoesToTheActionsOfAPipeline(string payload, string outcome) =>
        Is(outcome, payload, new PayloadDestination { IsActionsUrl = true });

    [Theory]
    [InlineData("{}", "nothing")]
    [InlineData("""{ "label": "l" }""", "nothing")]
    [InlineData("""{ "label": "l", "name": "n" }""", "action complete")]
    [InlineData("""{ "name": "n", "id": 1 }""", "action")]
    [InlineData("""{ "type": "invoice.paid" }""", "action complete")]
    [InlineData("""{ "type": "ATOP" }""", "ATOP complete")]
    [InlineData("""{ "type": "AWS_ECS", "id": 1 }""", "AWS_ECS")]
    [InlineData("""{ "type": "AWS_ECS", "label": "Deploy", "icon": "ecs" }""", "AWS_ECS complete")]
    public void WhatIsMarked(string payload, string outcome) => Is(outcome, payload, new PayloadDestination { IsMarked = true });

    [Theory]
    [InlineData("{}", "action")]
    [InlineData("""{ "name": "n" }""", "action")]
    [InlineData("""{ "type": "invoice.paid", "name": "n" }""", "action")]
    [InlineData("""{ "type": "AWS_ECS", "name": "n" }""", "AWS_ECS")]
    [InlineData("""{ "type": "AWS_ECS", "id": 1 }""", "AWS_ECS")]
    [InlineData("""{ "type": "AWS_ECS", "label": "Deploy", "icon": "ecs" }""", "AWS_ECS")]
    [InlineData("""{ "trigger_time": "ON_SUCCESS", "html_url": "u" }""", "action")]
    public void WhatChangesAnAction(string payload, string outcome) =>
        Is(outcome, payload, new PayloadDestination { IsChangeOfAction = true, MayEdit = true });

    [Theory]
    [InlineData("""{ "name": "n" }""", "action")]
    [InlineData("""{ "type": "AWS_ECS", "name": "n" }""", "AWS_ECS")]
    public void WhatMayChangeAnActionLacksNothing(string payload, string outcome)
    {
        Is(outcome, payload, new PayloadDestination { IsMarked = true, MayEdit = true });
        Is(outcome, payload, new PayloadDestination { IsActionsUrl = true, MayEdit = true });
    }

    [Theory]
    [InlineData("""{ "type": "AWS_ECS", "name": "n", "id": 1 }""", "AWS_ECS answer")]
    [InlineData("""{ "type": "AWS_ECS", "last_execution_status": "SUCCESSFUL" }""", "AWS_ECS answer")]
    [InlineData("""{ "trigger_time": "ON_SUCCESS", "html_url": "u" }""", "action answer")]
    [InlineData("""{ "type": "?string", "docker_image_name": "i", "docker_image_tag": "t", "id": 1 }""", "action answer vague")]
    public void WhatMayBeAnAnswer(string payload, string outcome)
    {
        Is(outcome, payload);
        Is(outcome, payload, new PayloadDestination { IsOtherUrl = true });
        Is(outcome, payload, new PayloadDestination { IsElsewhere = true });
        Is(outcome, payload, new PayloadDestination { MayEdit = true });
    }

    [Theory]
    [InlineData("""{ "type": "AWS_ECS", "name": "n" }""", "nothing")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "RUN_DOCKER_CONTAINER"] }, "name": "n" }""", "nothing")]
    [InlineData("""{ "type": { "?:": ["RUN_DOCKER_CONTAINER", "AWS_ECS"] }, "name": "n" }""", "nothing")]
    [InlineData("""{ "type": "own.kind", "name": "n" }""", "nothing")]
    [InlineData("""{ "type": "RUN_DOCKER_CONTAINER", "name": "n" }""", "RUN_DOCKER_CONTAINER complete")]
    [InlineData("""{ "type": "?string", "name": "n" }""", "action complete")]
    [InlineData("""{ "type": 5, "name": "n" }""", "action complete")]
    [InlineData("""{ "name": "AWS_ECS" }""", "action complete")]
    public void TypesThatTheUserExcludesAreLeftAloneWhereverTheyGo(string payload, string outcome) => Is(
        outcome,
        payload,
        new PayloadDestination { IsActionsUrl = true, IsMarked = true },
        ActionCatalog.Shipped.With(CatalogAdditions.None with { ExcludedTypes = ImmutableArray.Create("AWS_ECS", "own.kind") }));

    private static void Is(string outcome, string payload, PayloadDestination? destination = null, ActionCatalog? catalog = null)
    {
        var recognition = ActionRecognition.Of(
            new Payload(PayloadSketch.FromJson(payload), destination ?? PayloadDestination.Unseen), catalog ?? ActionCatalog.Shipped);
        Assert.Equal(outcome, recognition is null ? "nothing" : string.Join(' ', Words(recognition)));
    }

    private static IEnumerable<string> Words(ActionRecognition recognition)
    {
        foreach (var type in recognition.Types)
            yield return type.Scalar.AsString!;
        if (recognition.Types.IsEmpty)
            yield return "action";
        if (recognition.JudgesAbsence)
            yield return "complete";
        if (recognition.MayBeAnswer)
            yield return "answer";
        if (recognition.IsVague)
            yield return "vague";
    }
}
