#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("require")]
public partial class Require : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
