#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("select")]
public partial class Select : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
