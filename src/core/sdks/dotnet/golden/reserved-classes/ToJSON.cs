#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("toJSON")]
public partial class ToJSON : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
