#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("co_return")]
public partial class CoReturn : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
