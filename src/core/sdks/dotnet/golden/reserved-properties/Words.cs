#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

public partial class Words : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = global::MongoDB.Bson.ObjectId.GenerateNewId();

    [MapTo("actor")]
    public string Actor { get; set; } = null!;

    public string Any { get; set; } = null!;

    public string Protocol { get; set; } = null!;

    public string Self { get; set; } = null!;

    public string Type { get; set; } = null!;

    [MapTo("associatedtype")]
    public string Associatedtype { get; set; } = null!;

    [MapTo("async")]
    public string Async { get; set; } = null!;

    [MapTo("await")]
    public string Await { get; set; } = null!;

    [MapTo("as")]
    public string As { get; set; } = null!;

    [MapTo("break")]
    public string Break { get; set; } = null!;

    [MapTo("case")]
    public string Case { get; set; } = null!;

    [MapTo("catch")]
    public string Catch { get; set; } = null!;

    [MapTo("class")]
    public string Class { get; set; } = null!;

    [MapTo("continue")]
    public string Continue { get; set; } = null!;

    [MapTo("convenience")]
    public string Convenience { get; set; } = null!;

    [MapTo("default")]
    public string Default { get; set; } = null!;

    [MapTo("defer")]
    public string Defer { get; set; } = null!;

    [MapTo("deinit")]
    public string Deinit { get; set; } = null!;

    [MapTo("didSet")]
    public string DidSet { get; set; } = null!;

    [MapTo("do")]
    public string Do { get; set; } = null!;

    [MapTo("dynamic")]
    public string Dynamic { get; set; } = null!;

    [MapTo("else")]
    public string Else { get; set; } = null!;

    [MapTo("enum")]
    public string Enum { get; set; } = null!;

    [MapTo("extension")]
    public string Extension { get; set; } = null!;

    [MapTo("fallthrough")]
    public string Fallthrough { get; set; } = null!;

    [MapTo("false")]
    public string False { get; set; } = null!;

    [MapTo("fileprivate")]
    public string Fileprivate { get; set; } = null!;

    [MapTo("final")]
    public string Final { get; set; } = null!;

    [MapTo("for")]
    public string For { get; set; } = null!;

    [MapTo("func")]
    public string Func { get; set; } = null!;

    [MapTo("get")]
    public string Get { get; set; } = null!;

    [MapTo("guard")]
    public string Guard { get; set; } = null!;

    [MapTo("if")]
    public string If { get; set; } = null!;

    [MapTo("import")]
    public string Import { get; set; } = null!;

    [MapTo("in")]
    public string In { get; set; } = null!;

    [MapTo("indirect")]
    public string Indirect { get; set; } = null!;

    [MapTo("infix")]
    public string Infix { get; set; } = null!;

    [MapTo("init")]
    public string Init { get; set; } = null!;

    [MapTo("inout")]
    public string Inout { get; set; } = null!;

    [MapTo("internal")]
    public string Internal { get; set; } = null!;

    [MapTo("is")]
    public string Is { get; set; } = null!;

    [MapTo("lazy")]
    public string Lazy { get; set; } = null!;

    [MapTo("left")]
    public string Left { get; set; } = null!;

    [MapTo("let")]
    public string Let { get; set; } = null!;

    [MapTo("mutating")]
    public string Mutating { get; set; } = null!;

    [MapTo("nil")]
    public string Nil { get; set; } = null!;

    [MapTo("none")]
    public string None { get; set; } = null!;

    [MapTo("nonmutating")]
    public string Nonmutating { get; set; } = null!;

    [MapTo("open")]
    public string Open { get; set; } = null!;

    [MapTo("operator")]
    public string Operator { get; set; } = null!;

    [MapTo("optional")]
    public string Optional { get; set; } = null!;

    [MapTo("override")]
    public string Override { get; set; } = null!;

    [MapTo("postfix")]
    public string Postfix { get; set; } = null!;

    [MapTo("precedence")]
    public string Precedence { get; set; } = null!;

    [MapTo("precedencegroup")]
    public string Precedencegroup { get; set; } = null!;

    [MapTo("prefix")]
    public string Prefix { get; set; } = null!;

    [MapTo("private")]
    public string Private { get; set; } = null!;

    [MapTo("protocol")]
    public string Protocol2 { get; set; } = null!;

    [MapTo("public")]
    public string Public { get; set; } = null!;

    [MapTo("repeat")]
    public string Repeat { get; set; } = null!;

    [MapTo("required")]
    public string Required { get; set; } = null!;

    [MapTo("rethrows")]
    public string Rethrows { get; set; } = null!;

    [MapTo("return")]
    public string Return { get; set; } = null!;

    [MapTo("right")]
    public string Right { get; set; } = null!;

    [MapTo("self")]
    public string Self2 { get; set; } = null!;

    [MapTo("set")]
    public string Set2 { get; set; } = null!;

    [MapTo("some")]
    public string Some { get; set; } = null!;

    [MapTo("static")]
    public string Static { get; set; } = null!;

    [MapTo("struct")]
    public string Struct { get; set; } = null!;

    [MapTo("subscript")]
    public string Subscript { get; set; } = null!;

    [MapTo("super")]
    public string Super { get; set; } = null!;

    [MapTo("switch")]
    public string Switch { get; set; } = null!;

    [MapTo("throw")]
    public string Throw { get; set; } = null!;

    [MapTo("throws")]
    public string Throws { get; set; } = null!;

    [MapTo("true")]
    public string True { get; set; } = null!;

    [MapTo("try")]
    public string Try { get; set; } = null!;

    [MapTo("typealias")]
    public string Typealias { get; set; } = null!;

    [MapTo("unowned")]
    public string Unowned { get; set; } = null!;

    [MapTo("var")]
    public string Var { get; set; } = null!;

    [MapTo("weak")]
    public string Weak { get; set; } = null!;

    [MapTo("where")]
    public string Where { get; set; } = null!;

    [MapTo("while")]
    public string While { get; set; } = null!;

    [MapTo("willSet")]
    public string WillSet { get; set; } = null!;

    [MapTo("abstract")]
    public string Abstract { get; set; } = null!;

    [MapTo("actual")]
    public string Actual { get; set; } = null!;

    [MapTo("annotation")]
    public string Annotation { get; set; } = null!;

    [MapTo("by")]
    public string By { get; set; } = null!;

    [MapTo("companion")]
    public string Companion { get; set; } = null!;

    [MapTo("const")]
    public string Const { get; set; } = null!;

    [MapTo("constructor")]
    public string Constructor { get; set; } = null!;

    [MapTo("crossinline")]
    public string Crossinline { get; set; } = null!;

    [MapTo("data")]
    public string Data2 { get; set; } = null!;

    [MapTo("delegate")]
    public string Delegate { get; set; } = null!;

    [MapTo("expect")]
    public string Expect { get; set; } = null!;

    [MapTo("external")]
    public string External { get; set; } = null!;

    [MapTo("field")]
    public string Field { get; set; } = null!;

    [MapTo("file")]
    public string File { get; set; } = null!;

    [MapTo("finally")]
    public string Finally { get; set; } = null!;

    [MapTo("fun")]
    public string Fun { get; set; } = null!;

    [MapTo("inline")]
    public string Inline { get; set; } = null!;

    [MapTo("inner")]
    public string Inner { get; set; } = null!;

    [MapTo("interface")]
    public string Interface { get; set; } = null!;

    [MapTo("lateinit")]
    public string Lateinit { get; set; } = null!;

    [MapTo("noinline")]
    public string Noinline { get; set; } = null!;

    [MapTo("null")]
    public string Null { get; set; } = null!;

    [MapTo("object")]
    public string Object2 { get; set; } = null!;

    [MapTo("out")]
    public string Out { get; set; } = null!;

    [MapTo("package")]
    public string Package { get; set; } = null!;

    [MapTo("param")]
    public string Param { get; set; } = null!;

    [MapTo("property")]
    public string Property { get; set; } = null!;

    [MapTo("protected")]
    public string Protected { get; set; } = null!;

    [MapTo("receiver")]
    public string Receiver { get; set; } = null!;

    [MapTo("reified")]
    public string Reified { get; set; } = null!;

    [MapTo("sealed")]
    public string Sealed { get; set; } = null!;

    [MapTo("setparam")]
    public string Setparam { get; set; } = null!;

    [MapTo("suspend")]
    public string Suspend { get; set; } = null!;

    [MapTo("tailrec")]
    public string Tailrec { get; set; } = null!;

    [MapTo("this")]
    public string This { get; set; } = null!;

    [MapTo("typeof")]
    public string Typeof { get; set; } = null!;

    [MapTo("val")]
    public string Val { get; set; } = null!;

    [MapTo("value")]
    public string Value { get; set; } = null!;

    [MapTo("vararg")]
    public string Vararg { get; set; } = null!;

    [MapTo("when")]
    public string When { get; set; } = null!;

    [MapTo("it")]
    public string It { get; set; } = null!;

    [MapTo("base")]
    public string Base { get; set; } = null!;

    [MapTo("bool")]
    public string Bool2 { get; set; } = null!;

    [MapTo("byte")]
    public string Byte { get; set; } = null!;

    [MapTo("char")]
    public string Char { get; set; } = null!;

    [MapTo("checked")]
    public string Checked { get; set; } = null!;

    [MapTo("decimal")]
    public string Decimal { get; set; } = null!;

    [MapTo("double")]
    public string Double2 { get; set; } = null!;

    [MapTo("event")]
    public string Event { get; set; } = null!;

    [MapTo("explicit")]
    public string Explicit { get; set; } = null!;

    [MapTo("extern")]
    public string Extern { get; set; } = null!;

    [MapTo("fixed")]
    public string Fixed { get; set; } = null!;

    [MapTo("float")]
    public string Float2 { get; set; } = null!;

    [MapTo("foreach")]
    public string Foreach { get; set; } = null!;

    [MapTo("goto")]
    public string Goto { get; set; } = null!;

    [MapTo("implicit")]
    public string Implicit { get; set; } = null!;

    [MapTo("int")]
    public string Int2 { get; set; } = null!;

    [MapTo("lock")]
    public string Lock { get; set; } = null!;

    [MapTo("long")]
    public string Long2 { get; set; } = null!;

    [MapTo("namespace")]
    public string Namespace { get; set; } = null!;

    [MapTo("new")]
    public string New { get; set; } = null!;

    [MapTo("params")]
    public string Params { get; set; } = null!;

    [MapTo("readonly")]
    public string Readonly { get; set; } = null!;

    [MapTo("ref")]
    public string Ref { get; set; } = null!;

    [MapTo("sbyte")]
    public string Sbyte { get; set; } = null!;

    [MapTo("short")]
    public string Short { get; set; } = null!;

    [MapTo("sizeof")]
    public string Sizeof { get; set; } = null!;

    [MapTo("stackalloc")]
    public string Stackalloc { get; set; } = null!;

    [MapTo("string")]
    public string String2 { get; set; } = null!;

    [MapTo("uint")]
    public string Uint { get; set; } = null!;

    [MapTo("ulong")]
    public string Ulong { get; set; } = null!;

    [MapTo("unchecked")]
    public string Unchecked { get; set; } = null!;

    [MapTo("unsafe")]
    public string Unsafe { get; set; } = null!;

    [MapTo("ushort")]
    public string Ushort { get; set; } = null!;

    [MapTo("using")]
    public string Using { get; set; } = null!;

    [MapTo("virtual")]
    public string Virtual { get; set; } = null!;

    [MapTo("void")]
    public string Void { get; set; } = null!;

    [MapTo("volatile")]
    public string Volatile { get; set; } = null!;

    [MapTo("add")]
    public string Add { get; set; } = null!;

    [MapTo("and")]
    public string And { get; set; } = null!;

    [MapTo("alias")]
    public string Alias { get; set; } = null!;

    [MapTo("from")]
    public string From { get; set; } = null!;

    [MapTo("global")]
    public string Global { get; set; } = null!;

    [MapTo("group")]
    public string Group { get; set; } = null!;

    [MapTo("into")]
    public string Into { get; set; } = null!;

    [MapTo("join")]
    public string Join { get; set; } = null!;

    [MapTo("managed")]
    public string Managed { get; set; } = null!;

    [MapTo("nameof")]
    public string Nameof { get; set; } = null!;

    [MapTo("nint")]
    public string Nint { get; set; } = null!;

    [MapTo("not")]
    public string Not { get; set; } = null!;

    [MapTo("notnull")]
    public string Notnull { get; set; } = null!;

    [MapTo("nuint")]
    public string Nuint { get; set; } = null!;

    [MapTo("on")]
    public string On { get; set; } = null!;

    [MapTo("or")]
    public string Or { get; set; } = null!;

    [MapTo("orderby")]
    public string Orderby { get; set; } = null!;

    [MapTo("partial")]
    public string Partial { get; set; } = null!;

    [MapTo("record")]
    public string Record { get; set; } = null!;

    [MapTo("remove")]
    public string Remove { get; set; } = null!;

    [MapTo("scoped")]
    public string Scoped { get; set; } = null!;

    [MapTo("select")]
    public string Select { get; set; } = null!;

    [MapTo("unmanaged")]
    public string Unmanaged { get; set; } = null!;

    [MapTo("with")]
    public string With { get; set; } = null!;

    [MapTo("yield")]
    public string Yield { get; set; } = null!;

    [MapTo("assert")]
    public string Assert { get; set; } = null!;

    [MapTo("covariant")]
    public string Covariant { get; set; } = null!;

    [MapTo("deferred")]
    public string Deferred { get; set; } = null!;

    [MapTo("export")]
    public string Export { get; set; } = null!;

    [MapTo("extends")]
    public string Extends { get; set; } = null!;

    [MapTo("factory")]
    public string Factory { get; set; } = null!;

    public string Function { get; set; } = null!;

    [MapTo("hide")]
    public string Hide { get; set; } = null!;

    [MapTo("implements")]
    public string Implements { get; set; } = null!;

    [MapTo("late")]
    public string Late { get; set; } = null!;

    [MapTo("library")]
    public string Library { get; set; } = null!;

    [MapTo("mixin")]
    public string Mixin { get; set; } = null!;

    [MapTo("of")]
    public string Of { get; set; } = null!;

    [MapTo("part")]
    public string Part { get; set; } = null!;

    [MapTo("rethrow")]
    public string Rethrow { get; set; } = null!;

    [MapTo("show")]
    public string Show { get; set; } = null!;

    [MapTo("sync")]
    public string Sync { get; set; } = null!;

    [MapTo("type")]
    public string Type2 { get; set; } = null!;

    [MapTo("typedef")]
    public string Typedef { get; set; } = null!;

    [MapTo("boolean")]
    public string Boolean { get; set; } = null!;

    [MapTo("instanceof")]
    public string Instanceof { get; set; } = null!;

    [MapTo("native")]
    public string Native { get; set; } = null!;

    [MapTo("strictfp")]
    public string Strictfp { get; set; } = null!;

    [MapTo("synchronized")]
    public string Synchronized { get; set; } = null!;

    [MapTo("transient")]
    public string Transient { get; set; } = null!;

    [MapTo("_")]
    public string Unnamed { get; set; } = null!;

    [MapTo("permits")]
    public string Permits { get; set; } = null!;

    [MapTo("non-sealed")]
    public string NonSealed { get; set; } = null!;

    [MapTo("module")]
    public string Module { get; set; } = null!;

    [MapTo("exports")]
    public string Exports { get; set; } = null!;

    [MapTo("opens")]
    public string Opens { get; set; } = null!;

    [MapTo("requires")]
    public string Requires { get; set; } = null!;

    [MapTo("uses")]
    public string Uses { get; set; } = null!;

    [MapTo("provides")]
    public string Provides { get; set; } = null!;

    [MapTo("to")]
    public string To { get; set; } = null!;

    [MapTo("alignas")]
    public string Alignas { get; set; } = null!;

    [MapTo("alignof")]
    public string Alignof { get; set; } = null!;

    [MapTo("and_eq")]
    public string AndEq { get; set; } = null!;

    [MapTo("asm")]
    public string Asm { get; set; } = null!;

    [MapTo("auto")]
    public string Auto { get; set; } = null!;

    [MapTo("bitand")]
    public string Bitand { get; set; } = null!;

    [MapTo("bitor")]
    public string Bitor { get; set; } = null!;

    [MapTo("char8_t")]
    public string Char8T { get; set; } = null!;

    [MapTo("char16_t")]
    public string Char16T { get; set; } = null!;

    [MapTo("char32_t")]
    public string Char32T { get; set; } = null!;

    [MapTo("compl")]
    public string Compl { get; set; } = null!;

    [MapTo("concept")]
    public string Concept { get; set; } = null!;

    [MapTo("consteval")]
    public string Consteval { get; set; } = null!;

    [MapTo("constexpr")]
    public string Constexpr { get; set; } = null!;

    [MapTo("constinit")]
    public string Constinit { get; set; } = null!;

    [MapTo("const_cast")]
    public string ConstCast { get; set; } = null!;

    [MapTo("co_await")]
    public string CoAwait { get; set; } = null!;

    [MapTo("co_return")]
    public string CoReturn { get; set; } = null!;

    [MapTo("co_yield")]
    public string CoYield { get; set; } = null!;

    [MapTo("decltype")]
    public string Decltype { get; set; } = null!;

    [MapTo("delete")]
    public string Delete { get; set; } = null!;

    [MapTo("dynamic_cast")]
    public string DynamicCast { get; set; } = null!;

    [MapTo("friend")]
    public string Friend { get; set; } = null!;

    [MapTo("mutable")]
    public string Mutable { get; set; } = null!;

    [MapTo("noexcept")]
    public string Noexcept { get; set; } = null!;

    [MapTo("not_eq")]
    public string NotEq { get; set; } = null!;

    [MapTo("nullptr")]
    public string Nullptr { get; set; } = null!;

    [MapTo("or_eq")]
    public string OrEq { get; set; } = null!;

    [MapTo("register")]
    public string Register { get; set; } = null!;

    [MapTo("reinterpret_cast")]
    public string ReinterpretCast { get; set; } = null!;

    [MapTo("signed")]
    public string Signed { get; set; } = null!;

    [MapTo("static_assert")]
    public string StaticAssert { get; set; } = null!;

    [MapTo("static_cast")]
    public string StaticCast { get; set; } = null!;

    [MapTo("template")]
    public string Template { get; set; } = null!;

    [MapTo("thread_local")]
    public string ThreadLocal { get; set; } = null!;

    [MapTo("typeid")]
    public string Typeid { get; set; } = null!;

    [MapTo("typename")]
    public string Typename { get; set; } = null!;

    [MapTo("union")]
    public string Union { get; set; } = null!;

    [MapTo("unsigned")]
    public string Unsigned { get; set; } = null!;

    [MapTo("wchar_t")]
    public string WcharT { get; set; } = null!;

    [MapTo("xor")]
    public string Xor { get; set; } = null!;

    [MapTo("xor_eq")]
    public string XorEq { get; set; } = null!;

    [MapTo("any")]
    public string Any2 { get; set; } = null!;

    [MapTo("arguments")]
    public string Arguments { get; set; } = null!;

    [MapTo("asserts")]
    public string Asserts { get; set; } = null!;

    [MapTo("bigint")]
    public string Bigint { get; set; } = null!;

    [MapTo("debugger")]
    public string Debugger { get; set; } = null!;

    [MapTo("declare")]
    public string Declare { get; set; } = null!;

    [MapTo("eval")]
    public string Eval { get; set; } = null!;

    [MapTo("function")]
    public string Function2 { get; set; } = null!;

    [MapTo("infer")]
    public string Infer { get; set; } = null!;

    [MapTo("keyof")]
    public string Keyof { get; set; } = null!;

    [MapTo("never")]
    public string Never { get; set; } = null!;

    [MapTo("number")]
    public string Number { get; set; } = null!;

    [MapTo("require")]
    public string Require { get; set; } = null!;

    [MapTo("satisfies")]
    public string Satisfies { get; set; } = null!;

    [MapTo("symbol")]
    public string Symbol { get; set; } = null!;

    [MapTo("undefined")]
    public string Undefined { get; set; } = null!;

    [MapTo("unique")]
    public string Unique { get; set; } = null!;

    [MapTo("unknown")]
    public string Unknown { get; set; } = null!;

    [MapTo("description")]
    public string Description { get; set; } = null!;

    [MapTo("debugDescription")]
    public string DebugDescription { get; set; } = null!;

    [MapTo("hash")]
    public string Hash { get; set; } = null!;

    [MapTo("hashValue")]
    public string HashValue { get; set; } = null!;

    [MapTo("realm")]
    public string RealmValue2 { get; set; } = null!;

    [MapTo("objectSchema")]
    public string ObjectSchemaValue { get; set; } = null!;

    [MapTo("isInvalidated")]
    public string IsInvalidated { get; set; } = null!;

    [MapTo("isFrozen")]
    public string IsFrozenValue { get; set; } = null!;

    [MapTo("superclass")]
    public string Superclass { get; set; } = null!;

    [MapTo("observe")]
    public string Observe { get; set; } = null!;

    [MapTo("schema")]
    public string Schema { get; set; } = null!;

    [MapTo("isManaged")]
    public string IsManagedValue { get; set; } = null!;

    [MapTo("isValid")]
    public string IsValidValue { get; set; } = null!;

    [MapTo("hashCode")]
    public string HashCode { get; set; } = null!;

    [MapTo("toString")]
    public string ToStringValue { get; set; } = null!;

    [MapTo("parent")]
    public string Parent2 { get; set; } = null!;

    [MapTo("changes")]
    public string Changes { get; set; } = null!;

    [MapTo("freeze")]
    public string Freeze { get; set; } = null!;

    [MapTo("toEJson")]
    public string ToEJson { get; set; } = null!;

    [MapTo("keys")]
    public string Keys { get; set; } = null!;

    [MapTo("entries")]
    public string Entries { get; set; } = null!;

    [MapTo("toJSON")]
    public string ToJSON { get; set; } = null!;

    [MapTo("linkingObjects")]
    public string LinkingObjects { get; set; } = null!;

    [MapTo("addListener")]
    public string AddListener { get; set; } = null!;

    [MapTo("removeListener")]
    public string RemoveListener { get; set; } = null!;

    [MapTo("removeAllListeners")]
    public string RemoveAllListeners { get; set; } = null!;

    [MapTo("__proto__")]
    public string Proto { get; set; } = null!;

    public string Object { get; set; } = null!;

    public string List { get; set; } = null!;

    public string Map { get; set; } = null!;

    public string Set { get; set; } = null!;

    public string Date { get; set; } = null!;

    public string Data { get; set; } = null!;

    public string UUID { get; set; } = null!;

    public string ObjectId { get; set; } = null!;

    public string Decimal128 { get; set; } = null!;

    public string RealmValue { get; set; } = null!;

    [MapTo("Realm")]
    public string RealmValue3 { get; set; } = null!;

    public string BSON { get; set; } = null!;

    public string String { get; set; } = null!;

    public string Int { get; set; } = null!;

    public string Bool { get; set; } = null!;

    public string Long { get; set; } = null!;

    public string Double { get; set; } = null!;

    public string Float { get; set; } = null!;

    public string Guid { get; set; } = null!;

    public string DateTimeOffset { get; set; } = null!;

    public string Uuid { get; set; } = null!;

    public string Task { get; set; } = null!;

    public string Result { get; set; } = null!;

    public string Error { get; set; } = null!;

    public string Model { get; set; } = null!;

    [MapTo("Accessor")]
    public string AccessorValue { get; set; } = null!;

    public string Parent { get; set; } = null!;

    [MapTo("ObjectSchema")]
    public string ObjectSchemaValue2 { get; set; } = null!;

    [MapTo("equals")]
    public string EqualsValue { get; set; } = null!;

    [MapTo("getClass")]
    public string GetClass { get; set; } = null!;

    [MapTo("notify")]
    public string Notify { get; set; } = null!;

    [MapTo("wait")]
    public string Wait { get; set; } = null!;

    [MapTo("clone")]
    public string Clone { get; set; } = null!;

    [MapTo("finalize")]
    public string FinalizeValue { get; set; } = null!;
}
