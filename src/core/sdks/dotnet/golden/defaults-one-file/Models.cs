#nullable enable

using System;
using System.Collections.Generic;
using MongoDB.Bson;
using Realms;

public partial class Defaults : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("status")]
    public string Status { get; set; } = "new \"one\"\n$x \\(y) #{z}";

    [MapTo("empty")]
    public string Empty { get; set; } = "";

    [MapTo("count")]
    public long Count { get; set; } = 7;

    [MapTo("below")]
    public long Below { get; set; } = -1;

    [MapTo("huge")]
    public long Huge { get; set; } = 9007199254740993;

    [MapTo("ratio")]
    public double Ratio { get; set; } = 0.5;

    [MapTo("share")]
    public float Share { get; set; } = 1.25f;

    [MapTo("price")]
    public Decimal128 Price { get; set; } = Decimal128.Parse("12.50");

    [MapTo("active")]
    public bool Active { get; set; } = true;

    [MapTo("opened")]
    public DateTimeOffset Opened { get; set; } = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [MapTo("ref")]
    public ObjectId Ref { get; set; } = ObjectId.Parse("64b7f0a1c2d3e4f506172839");

    [MapTo("tag")]
    public Guid Tag { get; set; } = Guid.Parse("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e");

    [MapTo("maybe")]
    public string? Maybe { get; set; } = "perhaps";

    [MapTo("nothing")]
    public string? Nothing { get; set; }

    [MapTo("any")]
    public RealmValue Any { get; set; } = "x";

    // the default ["a","b"] cannot be written here
    [MapTo("tags")]
    public IList<string> Tags { get; } = null!;

    // the default "seven" cannot be written here
    [MapTo("wrong")]
    public long Wrong { get; set; }
}

/// <summary>Every class of the model, for <c>RealmConfigurationBase.Schema</c>.</summary>
public static class ModelSchema
{
    public static Realms.Schema.RealmSchema All { get; } = new[]
    {
        typeof(Defaults),
    };
}
