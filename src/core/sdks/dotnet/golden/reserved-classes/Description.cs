#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("description")]
public partial class Description : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
