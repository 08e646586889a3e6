#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("else")]
public partial class Else : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
