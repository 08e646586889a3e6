#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("open")]
public partial class Open : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
