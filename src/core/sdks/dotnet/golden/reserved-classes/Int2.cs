#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Int")]
public partial class Int2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
