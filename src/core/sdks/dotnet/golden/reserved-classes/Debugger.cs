#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("debugger")]
public partial class Debugger : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
