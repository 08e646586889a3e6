#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("linkingObjects")]
public partial class LinkingObjects : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
