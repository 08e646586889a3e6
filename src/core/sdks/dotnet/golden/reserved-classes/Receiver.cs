#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("receiver")]
public partial class Receiver : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
