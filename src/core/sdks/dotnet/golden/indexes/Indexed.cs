#nullable enable

using System;
using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Indexed : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [Indexed]
    [MapTo("string")]
    public string String { get; set; } = null!;

    [Indexed]
    [MapTo("int")]
    public long Int { get; set; }

    [Indexed]
    [MapTo("bool")]
    public bool Bool { get; set; }

    [Indexed]
    [MapTo("date")]
    public DateTimeOffset Date { get; set; }

    [Indexed]
    [MapTo("objectId")]
    public ObjectId ObjectId { get; set; }

    [Indexed]
    [MapTo("uuid")]
    public Guid Uuid { get; set; }

    [Indexed]
    [MapTo("mixed")]
    public RealmValue Mixed { get; set; }

    [Indexed(IndexType.FullText)]
    [MapTo("body")]
    public string Body { get; set; } = null!;

    [Indexed(IndexType.FullText)]
    [MapTo("note")]
    public string? Note { get; set; }
}
