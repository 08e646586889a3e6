#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("factory")]
public partial class Factory : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
