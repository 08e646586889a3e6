#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("add")]
public partial class Add : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
