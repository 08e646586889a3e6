#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("required")]
public partial class Required : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
