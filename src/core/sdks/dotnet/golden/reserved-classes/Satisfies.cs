#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("satisfies")]
public partial class Satisfies : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
