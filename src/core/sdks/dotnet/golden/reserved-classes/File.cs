#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("file")]
public partial class File : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
