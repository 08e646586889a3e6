#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("let")]
public partial class Let : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
