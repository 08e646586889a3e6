#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("finalize")]
public partial class FinalizeModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
