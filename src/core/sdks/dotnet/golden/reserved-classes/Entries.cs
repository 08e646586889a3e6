#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("entries")]
public partial class Entries : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
