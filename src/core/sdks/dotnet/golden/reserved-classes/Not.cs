#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("not")]
public partial class Not : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
