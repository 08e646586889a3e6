#nullable enable

using System.Linq;
using Realms;

namespace Models;

public partial class Address : IEmbeddedObject
{
    [MapTo("street")]
    public string Street { get; set; } = null!;

    [MapTo("dog")]
    [Backlink("Home")]
    public IQueryable<Dog> Dog { get; } = null!;
}
