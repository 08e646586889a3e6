#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("co_yield")]
public partial class CoYield : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
