#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("unowned")]
public partial class Unowned : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
