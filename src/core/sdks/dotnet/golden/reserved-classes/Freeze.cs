#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("freeze")]
public partial class Freeze : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
