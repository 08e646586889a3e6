#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("throws")]
public partial class Throws : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
