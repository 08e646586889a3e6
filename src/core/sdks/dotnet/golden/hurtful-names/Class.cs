#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("class")]
public partial class Class : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();

    [MapTo("id")]
    public string Id2 { get; set; } = null!;

    [MapTo("keys")]
    public string Keys { get; set; } = null!;

    [MapTo("constructor")]
    public string Constructor { get; set; } = null!;

    [MapTo("__proto__")]
    public string Proto { get; set; } = null!;

    [MapTo("")]
    public string Unnamed { get; set; } = null!;

    [MapTo("two words")]
    public string TwoWords2 { get; set; } = null!;

    [MapTo("two_words")]
    public string TwoWords3 { get; set; } = null!;

    public string TwoWords { get; set; } = null!;

    [MapTo("twoWords")]
    public string TwoWords4 { get; set; } = null!;

    [MapTo("quote\"; }; process.exit(); //")]
    public string QuoteProcessExit { get; set; } = null!;

    [MapTo("it's")]
    public string ItS { get; set; } = null!;

    [MapTo("dollar$name")]
    public string DollarName { get; set; } = null!;

    [MapTo("$")]
    public string Unnamed2 { get; set; } = null!;

    [MapTo("_")]
    public string Unnamed3 { get; set; } = null!;

    [MapTo("1st")]
    public string _1st { get; set; } = null!;

    [MapTo("größe")]
    public string Größe { get; set; } = null!;

    public string 名前 { get; set; } = null!;

    [MapTo("🐕")]
    public string Unnamed4 { get; set; } = null!;

    [MapTo("a.b")]
    public string AB { get; set; } = null!;

    [MapTo("line\nbreak")]
    public string LineBreak { get; set; } = null!;

    [MapTo("star*/slash")]
    public string StarSlash { get; set; } = null!;

    [MapTo("rtl\u202eevil")]
    public string RtlEvil { get; set; } = null!;

    // gap: left out, only the server knows the type * / } process.exit()

    // vet: left out, Vet * / } does not exist
}
