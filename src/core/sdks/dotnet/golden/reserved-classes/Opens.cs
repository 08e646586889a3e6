#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("opens")]
public partial class Opens : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
