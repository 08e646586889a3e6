namespace Models;

/// <summary>Every class of the model, for <c>RealmConfigurationBase.Schema</c>.</summary>
public static class ModelSchema
{
    public static Realms.Schema.RealmSchema All { get; } = new[]
    {
        typeof(StringKey),
        typeof(StringMaybeKey),
        typeof(IntKey),
        typeof(IntMaybeKey),
        typeof(ObjectIdKey),
        typeof(ObjectIdMaybeKey),
        typeof(UuidKey),
        typeof(UuidMaybeKey),
    };
}
