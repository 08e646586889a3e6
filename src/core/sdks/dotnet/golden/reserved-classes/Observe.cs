#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("observe")]
public partial class Observe : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
