#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("this")]
public partial class This : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
