#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Bool")]
public partial class Bool2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
