#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("break")]
public partial class Break : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
