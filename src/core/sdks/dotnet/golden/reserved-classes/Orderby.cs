#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("orderby")]
public partial class Orderby : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
