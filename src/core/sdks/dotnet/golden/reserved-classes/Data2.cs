#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Data")]
public partial class Data2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
