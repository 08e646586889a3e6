#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("unchecked")]
public partial class Unchecked : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
