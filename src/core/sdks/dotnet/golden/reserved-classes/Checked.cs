#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("checked")]
public partial class Checked : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
