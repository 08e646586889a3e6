#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("declare")]
public partial class Declare : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
