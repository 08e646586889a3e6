#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("implements")]
public partial class Implements : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
