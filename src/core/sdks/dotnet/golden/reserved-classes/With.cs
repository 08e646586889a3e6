#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("with")]
public partial class With : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
