#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("date")]
public partial class Date2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
