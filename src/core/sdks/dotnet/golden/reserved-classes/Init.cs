#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("init")]
public partial class Init : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
