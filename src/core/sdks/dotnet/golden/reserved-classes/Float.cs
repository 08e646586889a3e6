#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("float")]
public partial class Float : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
