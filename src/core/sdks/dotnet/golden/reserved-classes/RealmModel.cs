#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("realm")]
public partial class RealmModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
