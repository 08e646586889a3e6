#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("external")]
public partial class External : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
