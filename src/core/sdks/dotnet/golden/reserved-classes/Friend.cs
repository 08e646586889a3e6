#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("friend")]
public partial class Friend : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
