#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("any")]
public partial class Any2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
