#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("provides")]
public partial class Provides : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
