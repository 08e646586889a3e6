#nullable enable

using System;
using Realms;

namespace Models;

[MapTo("uuidKey")]
public partial class UuidKey : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public Guid Id { get; set; } = Guid.NewGuid();
}
