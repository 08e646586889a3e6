#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("import")]
public partial class Import : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
