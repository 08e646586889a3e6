#nullable enable

using System;
using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Everything : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("bool")]
    public bool Bool { get; set; }

    [MapTo("boolMaybe")]
    public bool? BoolMaybe { get; set; }

    [MapTo("int")]
    public long Int { get; set; }

    [MapTo("intMaybe")]
    public long? IntMaybe { get; set; }

    [MapTo("float")]
    public float Float { get; set; }

    [MapTo("floatMaybe")]
    public float? FloatMaybe { get; set; }

    [MapTo("double")]
    public double Double { get; set; }

    [MapTo("doubleMaybe")]
    public double? DoubleMaybe { get; set; }

    [MapTo("decimal128")]
    public Decimal128 Decimal128 { get; set; }

    [MapTo("decimal128Maybe")]
    public Decimal128? Decimal128Maybe { get; set; }

    [MapTo("string")]
    public string String { get; set; } = null!;

    [MapTo("stringMaybe")]
    public string? StringMaybe { get; set; }

    [MapTo("date")]
    public DateTimeOffset Date { get; set; }

    [MapTo("dateMaybe")]
    public DateTimeOffset? DateMaybe { get; set; }

    [MapTo("objectId")]
    public ObjectId ObjectId { get; set; }

    [MapTo("objectIdMaybe")]
    public ObjectId? ObjectIdMaybe { get; set; }

    [MapTo("uuid")]
    public Guid Uuid { get; set; }

    [MapTo("uuidMaybe")]
    public Guid? UuidMaybe { get; set; }

    [MapTo("data")]
    public byte[] Data { get; set; } = null!;

    [MapTo("dataMaybe")]
    public byte[]? DataMaybe { get; set; }

    [MapTo("mixed")]
    public RealmValue Mixed { get; set; }

    [MapTo("mixedMaybe")]
    public RealmValue MixedMaybe { get; set; }
}
