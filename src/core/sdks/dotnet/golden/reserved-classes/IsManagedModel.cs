#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("isManaged")]
public partial class IsManagedModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
