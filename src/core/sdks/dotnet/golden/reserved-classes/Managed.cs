#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("managed")]
public partial class Managed : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
