#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("abstract")]
public partial class Abstract : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
