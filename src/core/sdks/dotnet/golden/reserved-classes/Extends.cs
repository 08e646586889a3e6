#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("extends")]
public partial class Extends : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
