#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("join")]
public partial class Join : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
