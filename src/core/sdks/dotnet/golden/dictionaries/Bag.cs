#nullable enable

using System;
using System.Collections.Generic;
using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Bag : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("bools")]
    public IDictionary<string, bool> Bools { get; } = null!;

    [MapTo("boolsMaybe")]
    public IDictionary<string, bool?> BoolsMaybe { get; } = null!;

    [MapTo("ints")]
    public IDictionary<string, long> Ints { get; } = null!;

    [MapTo("intsMaybe")]
    public IDictionary<string, long?> IntsMaybe { get; } = null!;

    [MapTo("floats")]
    public IDictionary<string, float> Floats { get; } = null!;

    [MapTo("floatsMaybe")]
    public IDictionary<string, float?> FloatsMaybe { get; } = null!;

    [MapTo("doubles")]
    public IDictionary<string, double> Doubles { get; } = null!;

    [MapTo("doublesMaybe")]
    public IDictionary<string, double?> DoublesMaybe { get; } = null!;

    [MapTo("decimal128s")]
    public IDictionary<string, Decimal128> Decimal128s { get; } = null!;

    [MapTo("decimal128sMaybe")]
    public IDictionary<string, Decimal128?> Decimal128sMaybe { get; } = null!;

    [MapTo("strings")]
    public IDictionary<string, string> Strings { get; } = null!;

    [MapTo("stringsMaybe")]
    public IDictionary<string, string?> StringsMaybe { get; } = null!;

    [MapTo("dates")]
    public IDictionary<string, DateTimeOffset> Dates { get; } = null!;

    [MapTo("datesMaybe")]
    public IDictionary<string, DateTimeOffset?> DatesMaybe { get; } = null!;

    [MapTo("objectIds")]
    public IDictionary<string, ObjectId> ObjectIds { get; } = null!;

    [MapTo("objectIdsMaybe")]
    public IDictionary<string, ObjectId?> ObjectIdsMaybe { get; } = null!;

    [MapTo("uuids")]
    public IDictionary<string, Guid> Uuids { get; } = null!;

    [MapTo("uuidsMaybe")]
    public IDictionary<string, Guid?> UuidsMaybe { get; } = null!;

    [MapTo("datas")]
    public IDictionary<string, byte[]> Datas { get; } = null!;

    [MapTo("datasMaybe")]
    public IDictionary<string, byte[]?> DatasMaybe { get; } = null!;

    [MapTo("mixeds")]
    public IDictionary<string, RealmValue> Mixeds { get; } = null!;

    [MapTo("mixedsMaybe")]
    public IDictionary<string, RealmValue> MixedsMaybe { get; } = null!;
}
