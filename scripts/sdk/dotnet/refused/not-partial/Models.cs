#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;
using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Cat : IRealmObject { }

public class Dog : IRealmObject
{
    public string Name { get; set; } = null!;
}

public partial class Dog { }
