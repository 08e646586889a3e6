#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("hide")]
public partial class Hide : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
