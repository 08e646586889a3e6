#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("never")]
public partial class Never : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
