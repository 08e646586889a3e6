#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("rethrows")]
public partial class Rethrows : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
