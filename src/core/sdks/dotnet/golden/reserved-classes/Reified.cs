#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("reified")]
public partial class Reified : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
