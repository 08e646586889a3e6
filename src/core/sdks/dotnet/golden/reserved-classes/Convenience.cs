#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("convenience")]
public partial class Convenience : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
