#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("weak")]
public partial class Weak : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
