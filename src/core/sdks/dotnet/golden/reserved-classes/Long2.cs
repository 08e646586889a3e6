#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Long")]
public partial class Long2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
