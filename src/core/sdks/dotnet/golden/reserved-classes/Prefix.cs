#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("prefix")]
public partial class Prefix : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
