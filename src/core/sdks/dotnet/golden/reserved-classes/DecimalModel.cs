#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("decimal")]
public partial class DecimalModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
