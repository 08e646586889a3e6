#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("register")]
public partial class Register : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
