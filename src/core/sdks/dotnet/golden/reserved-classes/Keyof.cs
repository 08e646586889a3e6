#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("keyof")]
public partial class Keyof : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
