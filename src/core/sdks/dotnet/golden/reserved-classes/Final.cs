#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("final")]
public partial class Final : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
