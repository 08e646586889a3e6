#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Float")]
public partial class Float2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
