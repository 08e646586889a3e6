#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("constructor")]
public partial class Constructor : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
