#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("nonmutating")]
public partial class Nonmutating : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
