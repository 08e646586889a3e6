#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("exports")]
public partial class Exports : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
