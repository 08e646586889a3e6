#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("willSet")]
public partial class WillSet : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
