#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("extern")]
public partial class Extern : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
