#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("mutating")]
public partial class Mutating : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
