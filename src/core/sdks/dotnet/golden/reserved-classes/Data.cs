#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("data")]
public partial class Data : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
