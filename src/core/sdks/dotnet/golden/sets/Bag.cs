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
    public ISet<bool> Bools { get; } = null!;

    [MapTo("boolsMaybe")]
    public ISet<bool?> BoolsMaybe { get; } = null!;

    [MapTo("ints")]
    public ISet<long> Ints { get; } = null!;

    [MapTo("intsMaybe")]
    public ISet<long?> IntsMaybe { get; } = null!;

    [MapTo("floats")]
    public ISet<float> Floats { get; } = null!;

    [MapTo("floatsMaybe")]
    public ISet<float?> FloatsMaybe { get; } = null!;

    [MapTo("doubles")]
    public ISet<double> Doubles { get; } = null!;

    [MapTo("doublesMaybe")]
    public ISet<double?> DoublesMaybe { get; } = null!;

    [MapTo("decimal128s")]
    public ISet<Decimal128> Decimal128s { get; } = null!;

    [MapTo("decimal128sMaybe")]
    public ISet<Decimal128?> Decimal128sMaybe { get; } = null!;

    [MapTo("strings")]
    public ISet<string> Strings { get; } = null!;

    [MapTo("stringsMaybe")]
    public ISet<string?> StringsMaybe { get; } = null!;

    [MapTo("dates")]
    public ISet<DateTimeOffset> Dates { get; } = null!;

    [MapTo("datesMaybe")]
    public ISet<DateTimeOffset?> DatesMaybe { get; } = null!;

    [MapTo("objectIds")]
    public ISet<ObjectId> ObjectIds { get; } = null!;

    [MapTo("objectIdsMaybe")]
    public ISet<ObjectId?> ObjectIdsMaybe { get; } = null!;

    [MapTo("uuids")]
    public ISet<Guid> Uuids { get; } = null!;

    [MapTo("uuidsMaybe")]
    public ISet<Guid?> UuidsMaybe { get; } = null!;

    [MapTo("datas")]
    public ISet<byte[]> Datas { get; } = null!;

    [MapTo("datasMaybe")]
    public ISet<byte[]?> DatasMaybe { get; } = null!;

    [MapTo("mixeds")]
    public ISet<RealmValue> Mixeds { get; } = null!;

    [MapTo("mixedsMaybe")]
    public ISet<RealmValue> MixedsMaybe { get; } = null!;
}
