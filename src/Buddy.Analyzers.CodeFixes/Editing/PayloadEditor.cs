using Buddy.Analyzers.CodeFixes.Verification;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>
/// Edits one object of a payload in the user's own form: inserts, sets, renames and removes fields, replaces and wraps values.
/// One implementation for each shape; what cannot be done in that shape is refused.
/// </summary>
internal abstract class PayloadEditor(PayloadObject payload, SyntaxNode creation, ReadContext context)
    : IPayloadEditor
{
    private readonly List<string> _inserted = [];
    private readonly HashSet<string> _insertedNames = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> _removed = [];
    private readonly Dictionary<string, (string NewName, (string Member, string Name)? InCSharp)> _renamed = new(StringComparer.Ordinal);
    private readonly List<TextChange> _replaced = [];
    private readonly List<string> _arguments = [];
    private readonly List<(SyntaxTree Tree, TextChange Change)> _declarations = [];
    private readonly LaterChanges _later = new(payload, creation);

    protected ReadContext Context { get; } = context;

    protected SyntaxNode Creation { get; } = creation;

    /// <summary>The members that the code lists, and the braces around them.</summary>
    protected abstract MemberList Members { get; }

    /// <inheritdoc />
    public IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Declarations => _declarations;

    /// <summary>The editor for the object at <paramref name="span"/> within <paramref name="root"/>, or null where its shape cannot be edited.</summary>
    public static PayloadEditor? For(PayloadObject root, TextSpan span, ReadContext context)
    {
        var payload = PayloadParts.ObjectAt(root, span);
        var node = context.Model.SyntaxTree.GetRoot(context.CancellationToken).FindNode(span, getInnermostNodeForTie: true);
        if (payload is null || node.Span != span)
            return null;

        return node switch
        {
            AnonymousObjectCreationExpressionSyntax anonymous => new AnonymousObjectEditor(payload, anonymous, context),
            BaseObjectCreationExpressionSyntax created => context.Model.GetTypeInfo(created, context.CancellationToken).Type is not INamedTypeSymbol type ? null
                : NodeTypes.IsObject(type) ? new NodeObjectEditor(payload, created, type, context)
                : context.Cache.TypeOf(type, context) is { } dto ? new DtoEditor(payload, created, dto, context)
                : new DictionaryEditor(payload, created, type, context),
            WithExpressionSyntax with => context.Model.GetTypeInfo(with, context.CancellationToken).Type is INamedTypeSymbol type
                && context.Cache.TypeOf(type, context) is { } dto ? new DtoEditor(payload, with, dto, context) : null,
            _ => null,
        };
    }

    /// <summary>Adds the fields behind the last one; those that an earlier call has added are passed over, those that are written as null are set.</summary>
    public bool TryInsert(IEnumerable<FixField> fields)
    {
        fields = fields.ToList();
        if (HasErrors || MemberDirectives.PartEnd(Members) || fields.Any(field => MemberDirectives.AreDisabled(field.Name, Creation)))
            return false;

        var isNull = fields.ToLookup(field => WrittenHere(field.Name) is { IsNull: true });
        var rendered = isNull[false].Where(field => !_insertedNames.Contains(field.Name))
            .Select(field => (Field: field, Argument: ArgumentFor(field.Name, field.Json)))
            .Select(field => (field.Field, field.Argument, Text: field.Argument is null ? Render(field.Field.Name, field.Field.Json) : null))
            .ToList();
        var undeclared = rendered.Where(static member => member is { Text: null, Argument: null }).Select(static member => member.Field).ToList();
        var declared = undeclared.Count == 0 ? null : Declare(undeclared);
        if (isNull[false].Any(field => WrittenHere(field.Name) is not null || payload.OtherWrites.Contains(field.Name)))
            return false;
        if ((undeclared.Count > 0 && declared is null) || !isNull[true].All(TrySet))
            return false;

        _declarations.AddRange(declared?.Changes ?? []);
        foreach (var (field, argument, text) in rendered)
        {
            _insertedNames.Add(field.Name);
            if (argument is not null)
                _arguments.Add(argument);
            else if (text is not null)
                InsertMember(field, text);
            else if (declared!.AreParameters && Creation is BaseObjectCreationExpressionSyntax)
                _arguments.Add($"{declared.NameOf(field)}: {declared.ValueOf(field)}");
            else
                InsertMember(field, $"{declared.NameOf(field)} = {declared.ValueOf(field)}");
        }

        return true;
    }

    private void InsertMember(FixField field, string text)
    {
        if (Members.Nodes.Count > 0 || !_later.TryInsert(text, RenderName(field.Name, null)!, JsonReader.Read(field.Json).Root is { } value ? RenderValue(field.Name, value) : null))
            _inserted.Add(text);
    }

    /// <summary>Gives the field a value where it stands, else adds it; not where it stands on one of several ways to the request.</summary>
    public bool TrySet(FixField field) => WrittenHere(field.Name) is { } present
        ? !present.IsOfSomeWaysOnly && !IsWrittenElsewhere(field.Name) && ExpressionOf(present) is { } expression && TryReplace(expression, field.Json)
        : TryInsert([field]);

    /// <summary>Removes the field with its separator, and its line where it has one to itself.</summary>
    public bool TryRemove(string name) => payload.Find(name) is { } field && !IsWrittenElsewhere(name) && TryRemove(field);

    /// <summary>Removes the one of two fields of one name that does nothing.</summary>
    public bool TryRemoveRepeated(TextSpan laterName) =>
        payload.Repeated.FirstOrDefault(pair => pair.Later.NameSpan == laterName) is { } pair && TryRemove(pair.Idle);

    private bool TryRemove(PayloadField field)
    {
        if (!CanRemove(field) || (ExpressionOf(field) is { } value && DropsMore(value)))
            return false;
        if (field.Change is not null)
            return _later.TryRemove(field);
        if (MemberOf(field) is not { } member || IsRepeated(member))
            return false;

        _removed.Add(member);
        return true;
    }

    /// <summary>Gives the field another name, which the object does not have yet, where it stands; and another value, if one is given.</summary>
    public bool TryRename(string name, string newName, string? json = null)
    {
        if (_renamed.TryGetValue(name, out var renamed))
            return renamed.NewName == newName;
        if (HasErrors || IsWrittenElsewhere(name) || IsWrittenElsewhere(newName) || payload.Find(newName) is not null || payload.Find(name) is not { NameSpan: { } span } field)
            return false;

        var member = field.Change is null ? MemberOf(field) : null;
        if ((field.Change is null && member is null)
            || ExpressionOf(field) is not { } expression
            || RenderName(newName, json is null ? expression : null) is not { } newText)
        {
            return false;
        }

        var value = json is null ? null : JsonReader.Read(json).Root is { } node ? RenderValue(newName, node) : null;
        if ((json is not null && (value is null || DropsMore(expression))) || _renamed.Values.Any(other => other.NewName == newName))
            return false;

        var isMember = member is AnonymousObjectMemberDeclaratorSyntax || Creation is WithExpressionSyntax;
        _renamed.Add(name, (newName, isMember ? (Creation.FindToken(span.End - 1).ValueText, newText) : null));

        // new { clutser } takes its name from the expression.
        if (member is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null })
        {
            _replaced.Add(new TextChange(expression.Span, $"{newText} = {value ?? expression.ToString()}"));
            return true;
        }

        _replaced.Add(new TextChange(span, newText));
        if (value is not null)
            _replaced.Add(new TextChange(expression.Span, value));
        return true;
    }

    /// <summary>The names in C# that a field had and that a call so far has given it; null where it keeps its name, or has none in C#.</summary>
    public (string Member, string Name)? NewNameOf(string name) => _renamed.TryGetValue(name, out var renamed) ? renamed.InCSharp : null;

    /// <summary>Replaces the value at that place.</summary>
    public bool TryReplace(TextSpan span, string json) =>
        ExpressionAt(span) is { } expression && TryReplace(expression, json);

    /// <summary>Makes the value at that place the only item of an array or the field of an object; the user's expression stays as it is.</summary>
    public bool TryWrap(TextSpan span, string? field)
    {
        if (ExpressionAt(span) is not { } expression || Wrapping(expression, field) is not { } around)
            return false;

        _replaced.Add(new TextChange(new TextSpan(span.Start, 0), ReplacementText.NameBefore(expression) + around.Before));
        _replaced.Add(new TextChange(new TextSpan(span.End, 0), around.After));
        return true;
    }

    /// <summary>Makes the object at that place a list of pairs; each value stays where it is.</summary>
    public bool TryListPairs(TextSpan span, string key, string value)
    {
        // The members beside them are names that the user chose, and say nothing of the spelling.
        var spelling = new MemberSpelling(Context.Format);
        if (ExpressionAt(span) is not { } expression
            || !TargetType.IsAny(expression, Context)
            || spelling.NameFor(key) is not { } keyName
            || spelling.NameFor(value) is not { } valueName
            || PairList.Of(expression, keyName, valueName) is not { } changes)
        {
            return false;
        }

        _replaced.AddRange(changes);
        return true;
    }

    /// <summary>Reads the value at that place from an environment variable; not where a constant is only named there.</summary>
    public bool TryReadEnvironment(TextSpan span, string variable)
    {
        if (ExpressionAt(span) is not { } expression || EnvironmentRead.Of(expression, variable, Context) is not { } text)
            return false;

        _replaced.Add(new TextChange(span, text));
        return true;
    }

    /// <summary>All changes that the calls so far have asked for.</summary>
    public IEnumerable<TextChange> Render(SourceText text) => _replaced.Concat(Members.Change(text, _removed, _inserted)).Concat(_later.Render(text)).Concat(InsertArguments(text));

    /// <summary>The source text of a new member, without separator; null where the shape cannot hold it.</summary>
    protected abstract string? Render(string name, string json);

    /// <summary>Declares members for fields that the object cannot hold yet; null where that cannot be.</summary>
    protected virtual DeclaredMembers? Declare(IReadOnlyList<FixField> fields) => null;

    /// <summary>The source text of a named argument that gives the field its value; null where no parameter of the creation takes it.</summary>
    protected virtual string? ArgumentFor(string name, string json) => null;

    /// <summary>The source text of a field's name as it stands there; null where the shape has no such field, or it cannot hold the value.</summary>
    protected abstract string? RenderName(string name, ExpressionSyntax? value);

    /// <summary>The source text of a value for that field; null where it cannot hold it.</summary>
    protected abstract string? RenderValue(string name, JsonNode json);

    /// <summary>The source text of a value that takes the place of an expression; null where it cannot.</summary>
    protected virtual string? RenderInPlaceOf(ExpressionSyntax expression, JsonNode json) => ReplacementText.Of(expression, json, Context);

    /// <summary>What to write around an expression that is to be wrapped; null where that cannot stand there.</summary>
    protected virtual (string Before, string After)? Wrapping(ExpressionSyntax expression, string? field)
    {
        if (!TargetType.IsAny(expression, Context))
            return null;
        if (field is null)
            return ("new[] { ", " }");

        return Spelling.NameFor(field) is { } name ? ($"new {{ {name} = ", " }") : null;
    }

    /// <summary>How the members of anonymous objects are named here.</summary>
    protected virtual MemberSpelling Spelling => new(Context.Format);

    private ExpressionSyntax? ExpressionAt(TextSpan span) =>
        Creation.SyntaxTree.GetRoot(Context.CancellationToken).FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span
            ? expression
            : null;

    /// <summary>Whether the object has syntax errors: then there is no telling what a change would meet.</summary>
    private bool HasErrors => Creation.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether the field is gone once it is not written here: what an anonymous object is copied from has it, too.</summary>
    private bool CanRemove(PayloadField field) => !HasErrors
        && !(Creation is WithExpressionSyntax && Context.Model.GetTypeInfo(Creation, Context.CancellationToken).Type is { IsAnonymousType: true })
        && (field.Change is not null || MemberOf(field) is not { } member || !MemberDirectives.PartFromNeighbours(member, Members));

    /// <summary>Whether the code would do less without the expression than not send its value.</summary>
    private bool DropsMore(ExpressionSyntax expression) => SideEffects.MayBeIn(expression, Context.Model, Context.CancellationToken);

    /// <summary>Whether more than one place gives the field that name, or takes it away.</summary>
    private bool IsWrittenElsewhere(string name) =>
        payload.OtherWrites.Contains(name) || payload.Fields.Count(field => field.Name == name) > 1 || payload.Repeated.Any(pair => pair.Later.Name == name);

    private bool TryReplace(ExpressionSyntax expression, string json)
    {
        if (JsonReader.Read(json).Root is not { } value || RenderInPlaceOf(expression, value) is not { } text)
            return false;

        _replaced.Add(new TextChange(expression.Span, LiteralSpelling.Like(expression, text, value)));
        return true;
    }

    /// <summary>The field of that name where the creation or a later change writes it; null where it comes from elsewhere or is not there.</summary>
    private PayloadField? WrittenHere(string name) =>
        payload.Find(name) is { NameSpan: { } span } field && (field.Change is not null || Creation.Span.Contains(span)) ? field : null;

    /// <summary>Whether another member of the list is set by the same name, which C# does not allow: the field would stay.</summary>
    private bool IsRepeated(SyntaxNode member) => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name }
        && Members.Nodes.Count(other => other is AssignmentExpressionSyntax { Left: IdentifierNameSyntax same } && same.Identifier.ValueText == name.Identifier.ValueText) > 1;

    private SyntaxNode? MemberOf(PayloadField field) =>
        field.NameSpan is { } name ? Members.Nodes.FirstOrDefault(member => member.Span.Contains(name)) : null;

    /// <summary>The value that a member of the list gives to its field.</summary>
    protected virtual ExpressionSyntax? ExpressionOf(SyntaxNode member) => member switch
    {
        AnonymousObjectMemberDeclaratorSyntax declarator => declarator.Expression,
        AssignmentExpressionSyntax assignment => assignment.Right,
        InitializerExpressionSyntax { Expressions: { Count: 2 } entry } => entry[1],
        _ => null,
    };

    private ExpressionSyntax? ExpressionOf(PayloadField field) =>
        field.Change is not null ? _later.ValueOf(field) : MemberOf(field) is { } member ? ExpressionOf(member) : ArgumentOf(field);

    private IEnumerable<TextChange> InsertArguments(SourceText text) => Creation is BaseObjectCreationExpressionSyntax { ArgumentList: { } list }
        ? MemberList.Of(list.OpenParenToken, list.Arguments, list.CloseParenToken).Change(text, [], _arguments)
        : [];

    private ExpressionSyntax? ArgumentOf(PayloadField field) => field.NameSpan is { } name && Creation.Span.Contains(name)
        ? Creation.FindNode(name).FirstAncestorOrSelf<ArgumentSyntax>(argument => argument.Parent?.Parent == Creation)?.Expression
        : null;
}
