#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("protected")]
public partial class Protected : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
