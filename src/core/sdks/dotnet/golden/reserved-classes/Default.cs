#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("default")]
public partial class Default : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
