#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("hashValue")]
public partial class HashValue : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
