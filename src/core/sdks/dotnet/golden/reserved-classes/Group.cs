#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("group")]
public partial class Group : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
