#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("uses")]
public partial class Uses : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
