#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("when")]
public partial class When : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
