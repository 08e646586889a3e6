#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("global")]
public partial class Global : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
