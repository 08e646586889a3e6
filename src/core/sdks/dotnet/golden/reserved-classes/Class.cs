#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("class")]
public partial class Class : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
