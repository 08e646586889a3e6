#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("arguments")]
public partial class Arguments : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
