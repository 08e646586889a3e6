#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("DateTimeOffset")]
public partial class DateTimeOffsetModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
