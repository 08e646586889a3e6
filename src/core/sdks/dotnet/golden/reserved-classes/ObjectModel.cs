#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("object")]
public partial class ObjectModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
