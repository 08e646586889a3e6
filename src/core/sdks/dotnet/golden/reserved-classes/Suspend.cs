#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("suspend")]
public partial class Suspend : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
