#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("unsigned")]
public partial class Unsigned : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
