#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("guard")]
public partial class Guard : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
