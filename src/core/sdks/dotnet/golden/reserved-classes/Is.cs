#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("is")]
public partial class Is : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
