#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Accessor")]
public partial class AccessorModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
