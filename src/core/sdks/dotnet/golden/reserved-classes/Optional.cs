#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("optional")]
public partial class Optional : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
