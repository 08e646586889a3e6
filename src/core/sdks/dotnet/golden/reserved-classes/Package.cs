#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("package")]
public partial class Package : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
