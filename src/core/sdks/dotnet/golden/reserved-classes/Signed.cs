#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("signed")]
public partial class Signed : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
