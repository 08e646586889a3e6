#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("new")]
public partial class New : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
