#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("super")]
public partial class Super : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
