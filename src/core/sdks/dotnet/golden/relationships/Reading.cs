#nullable enable

using System;
using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Reading : IAsymmetricObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("at")]
    public DateTimeOffset At { get; set; }

    [MapTo("place")]
    public Address? Place { get; set; }
}
