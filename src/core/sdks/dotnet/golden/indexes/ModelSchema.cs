#nullable enable

using Realms.Schema;

namespace Models;

/// <summary>Every class of the model, for <c>RealmConfigurationBase.Schema</c>.</summary>
public static class ModelSchema
{
    public static RealmSchema All { get; } = new[]
    {
        typeof(Indexed),
    };
}
