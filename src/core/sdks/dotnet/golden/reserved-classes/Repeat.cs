#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("repeat")]
public partial class Repeat : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
