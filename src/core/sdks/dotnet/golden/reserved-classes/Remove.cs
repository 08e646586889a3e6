#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("remove")]
public partial class Remove : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
