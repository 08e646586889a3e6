#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("self")]
public partial class Self2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
