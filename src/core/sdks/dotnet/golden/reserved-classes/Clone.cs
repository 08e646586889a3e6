#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("clone")]
public partial class Clone : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
