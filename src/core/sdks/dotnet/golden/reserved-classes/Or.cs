#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("or")]
public partial class Or : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
