#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("typedef")]
public partial class Typedef : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
