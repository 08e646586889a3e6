#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("defer")]
public partial class Defer : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
