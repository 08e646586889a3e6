#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("fixed")]
public partial class Fixed : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
