#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("didSet")]
public partial class DidSet : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
