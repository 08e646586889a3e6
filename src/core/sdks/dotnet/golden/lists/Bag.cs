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
    public IList<bool> Bools { get; } = null!;

    [MapTo("boolsMaybe")]
    public IList<bool?> BoolsMaybe { get; } = null!;

    [MapTo("ints")]
    public IList<long> Ints { get; } = null!;

    [MapTo("intsMaybe")]
    public IList<long?> IntsMaybe { get; } = null!;

    [MapTo("floats")]
    public IList<float> Floats { get; } = null!;

    [MapTo("floatsMaybe")]
    public IList<float?> FloatsMaybe { get; } = null!;

    [MapTo("doubles")]
    public IList<double> Doubles { get; } = null!;

    [MapTo("doublesMaybe")]
    public IList<double?> DoublesMaybe { get; } = null!;

    [MapTo("decimal128s")]
    public IList<Decimal128> Decimal128s { get; } = null!;

    [MapTo("decimal128sMaybe")]
    public IList<Decimal128?> Decimal128sMaybe { get; } = null!;

    [MapTo("strings")]
    public IList<string> Strings { get; } = null!;

    [MapTo("stringsMaybe")]
    public IList<string?> StringsMaybe { get; } = null!;

    [MapTo("dates")]
    public IList<DateTimeOffset> Dates { get; } = null!;

    [MapTo("datesMaybe")]
    public IList<DateTimeOffset?> DatesMaybe { get; } = null!;

    [MapTo("objectIds")]
    public IList<ObjectId> ObjectIds { get; } = null!;

    [MapTo("objectIdsMaybe")]
    public IList<ObjectId?> ObjectIdsMaybe { get; } = null!;

    [MapTo("uuids")]
    public IList<Guid> Uuids { get; } = null!;

    [MapTo("uuidsMaybe")]
    public IList<Guid?> UuidsMaybe { get; } = null!;

    [MapTo("datas")]
    public IList<byte[]> Datas { get; } = null!;

    [MapTo("datasMaybe")]
    public IList<byte[]?> DatasMaybe { get; } = null!;

    [MapTo("mixeds")]
    public IList<RealmValue> Mixeds { get; } = null!;

    [MapTo("mixedsMaybe")]
    public IList<RealmValue> MixedsMaybe { get; } = null!;
}
