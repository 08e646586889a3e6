#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Realm")]
public partial class RealmModel2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
