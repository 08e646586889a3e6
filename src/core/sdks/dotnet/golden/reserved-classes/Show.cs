#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("show")]
public partial class Show : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
