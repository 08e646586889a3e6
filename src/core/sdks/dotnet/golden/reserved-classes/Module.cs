#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("module")]
public partial class Module : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
