using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>What variables and calls give at the point of the program that is being read.</summary>
internal interface IFlowValues
{
    /// <summary>The value of a local, parameter, member or call; null where nothing is known beyond its declaration.</summary>
    PayloadValue? Find(IOperation reference);

    /// <summary>The object that a value refers to, as it is at this point; the value itself where it is no reference.</summary>
    PayloadValue Resolve(PayloadValue value);
}
