#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("equals")]
public partial class EqualsModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
