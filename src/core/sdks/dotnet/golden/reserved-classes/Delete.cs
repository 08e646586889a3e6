#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("delete")]
public partial class Delete : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
