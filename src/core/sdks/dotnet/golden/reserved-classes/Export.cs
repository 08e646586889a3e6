#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("export")]
public partial class Export : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
