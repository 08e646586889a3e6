#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("sbyte")]
public partial class Sbyte : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
