#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("isValid")]
public partial class IsValidModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
