namespace Models;

/// <summary>Every class of the model, for <c>RealmConfigurationBase.Schema</c>.</summary>
public static class ModelSchema
{
    public static Realms.Schema.RealmSchema All { get; } = new[]
    {
        typeof(Dog),
        typeof(Person),
        typeof(Address),
        typeof(Reading),
    };
}
