#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("thread_local")]
public partial class ThreadLocal : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
