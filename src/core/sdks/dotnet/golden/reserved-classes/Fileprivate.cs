#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("fileprivate")]
public partial class Fileprivate : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
