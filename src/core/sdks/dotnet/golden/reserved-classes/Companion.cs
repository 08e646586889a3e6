#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("companion")]
public partial class Companion : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
