#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;
using MongoDB.Bson;
using Realms;

namespace Models;

[PrimaryKey]
public partial class Dog : IRealmObject
{
    public string? Name { get; set; }
}
