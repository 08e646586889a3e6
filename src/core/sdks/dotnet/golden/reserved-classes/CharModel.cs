#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("char")]
public partial class CharModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
