#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("private")]
public partial class Private : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
