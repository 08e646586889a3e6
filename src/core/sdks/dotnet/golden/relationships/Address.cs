#nullable enable

using System.Linq;
using Realms;

namespace Models;

public partial class Address : IEmbeddedObject
{
    [MapTo("street")]
    public string Street { get; set; } = null!;

    [Backlink("Home")]
    [MapTo("dog")]
    public IQueryable<Dog> Dog { get; } = null!;
}
