#nullable enable

using System;
using Realms;

namespace Models;

[MapTo("uuidMaybeKey")]
public partial class UuidMaybeKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public Guid? Id { get; set; }
}
