#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Guid")]
public partial class GuidModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
