import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PersistedName
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.ObjectId

@PersistedName("actor")
class Actor : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Any : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Protocol : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Self : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Type : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("associatedtype")
class Associatedtype : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("async")
class Async : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("await")
class Await : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("as")
class As : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("break")
class Break : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("case")
class Case : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("catch")
class Catch : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("class")
class Class : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("continue")
class Continue : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("convenience")
class Convenience : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("default")
class Default : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("defer")
class Defer : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("deinit")
class Deinit : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("didSet")
class DidSet : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("do")
class Do : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("dynamic")
class Dynamic : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("else")
class Else : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("enum")
class Enum : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("extension")
class Extension : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("fallthrough")
class Fallthrough : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("false")
class False : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("fileprivate")
class Fileprivate : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("final")
class Final : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("for")
class For : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("func")
class Func : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("get")
class Get : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("guard")
class Guard : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("if")
class If : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("import")
class Import : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("in")
class In : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("indirect")
class Indirect : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("infix")
class Infix : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("init")
class Init : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("inout")
class Inout : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("internal")
class Internal : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("is")
class Is : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("lazy")
class Lazy : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("left")
class Left : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("let")
class Let : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("mutating")
class Mutating : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("nil")
class Nil : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("none")
class None : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("nonmutating")
class Nonmutating : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("open")
class Open : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("operator")
class Operator : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("optional")
class Optional : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("override")
class Override : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("postfix")
class Postfix : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("precedence")
class Precedence : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("precedencegroup")
class Precedencegroup : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("prefix")
class Prefix : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("private")
class Private : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("protocol")
class Protocol2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("public")
class Public : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("repeat")
class Repeat : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("required")
class Required : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("rethrows")
class Rethrows : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("return")
class Return : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("right")
class Right : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("self")
class Self2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("set")
class SetModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("some")
class Some : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("static")
class Static : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("struct")
class Struct : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("subscript")
class Subscript : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("super")
class Super : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("switch")
class Switch : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("throw")
class Throw : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("throws")
class Throws : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("true")
class True : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("try")
class Try : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("typealias")
class Typealias : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("unowned")
class Unowned : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("var")
class Var : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("weak")
class Weak : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("where")
class Where : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("while")
class While : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("willSet")
class WillSet : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("abstract")
class Abstract : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("actual")
class Actual : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("annotation")
class Annotation : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("by")
class By : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("companion")
class CompanionModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("const")
class Const : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("constructor")
class Constructor : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("crossinline")
class Crossinline : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("data")
class Data : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("delegate")
class Delegate : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("expect")
class Expect : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("external")
class External : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("field")
class Field : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("file")
class File : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("finally")
class Finally : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("fun")
class Fun : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("inline")
class Inline : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("inner")
class Inner : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("interface")
class Interface : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("lateinit")
class Lateinit : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("noinline")
class Noinline : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("null")
class Null : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("object")
class Object : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("out")
class Out : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("package")
class Package : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("param")
class Param : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("property")
class Property : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("protected")
class Protected : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("receiver")
class Receiver : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("reified")
class Reified : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("sealed")
class Sealed : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("setparam")
class Setparam : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("suspend")
class Suspend : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("tailrec")
class Tailrec : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("this")
class This : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("typeof")
class Typeof : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("val")
class Val : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("value")
class Value : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("vararg")
class Vararg : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("when")
class When : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("it")
class It : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("base")
class Base : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("bool")
class Bool : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("byte")
class Byte : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("char")
class Char : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("checked")
class Checked : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("decimal")
class Decimal : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("double")
class DoubleModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("event")
class Event : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("explicit")
class Explicit : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("extern")
class Extern : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("fixed")
class Fixed : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("float")
class FloatModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("foreach")
class Foreach : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("goto")
class Goto : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("implicit")
class Implicit : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("int")
class Int : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("lock")
class Lock : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("long")
class LongModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("namespace")
class Namespace : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("new")
class New : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("params")
class Params : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("readonly")
class Readonly : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("ref")
class Ref : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("sbyte")
class Sbyte : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("short")
class Short : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("sizeof")
class Sizeof : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("stackalloc")
class Stackalloc : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("string")
class StringModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("uint")
class Uint : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("ulong")
class Ulong : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("unchecked")
class Unchecked : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("unsafe")
class Unsafe : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("ushort")
class Ushort : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("using")
class Using : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("virtual")
class Virtual : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("void")
class Void : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("volatile")
class Volatile : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("add")
class Add : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("and")
class And : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("alias")
class Alias : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("from")
class From : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("global")
class Global : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("group")
class Group : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("into")
class Into : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("join")
class Join : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("managed")
class Managed : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("nameof")
class Nameof : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("nint")
class Nint : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("not")
class Not : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("notnull")
class Notnull : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("nuint")
class Nuint : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("on")
class On : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("or")
class Or : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("orderby")
class Orderby : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("partial")
class Partial : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("record")
class Record : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("remove")
class Remove : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("scoped")
class Scoped : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("select")
class Select : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("unmanaged")
class Unmanaged : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("with")
class With : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("yield")
class Yield : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("assert")
class Assert : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("covariant")
class Covariant : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("deferred")
class Deferred : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("export")
class Export : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("extends")
class Extends : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("factory")
class Factory : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Function : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("hide")
class Hide : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("implements")
class Implements : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("late")
class Late : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("library")
class Library : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("mixin")
class Mixin : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("of")
class Of : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("part")
class Part : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("rethrow")
class Rethrow : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("show")
class Show : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("sync")
class Sync : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("type")
class Type2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("typedef")
class Typedef : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("boolean")
class BooleanModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("instanceof")
class Instanceof : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("native")
class Native : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("strictfp")
class Strictfp : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("synchronized")
class Synchronized : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("transient")
class Transient : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("_")
class Unnamed : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("permits")
class Permits : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("non-sealed")
class NonSealed : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("module")
class Module : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("exports")
class Exports : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("opens")
class Opens : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("requires")
class Requires : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("uses")
class Uses : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("provides")
class Provides : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("to")
class To : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("alignas")
class Alignas : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("alignof")
class Alignof : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("and_eq")
class AndEq : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("asm")
class Asm : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("auto")
class Auto : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("bitand")
class Bitand : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("bitor")
class Bitor : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("char8_t")
class Char8T : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("char16_t")
class Char16T : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("char32_t")
class Char32T : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("compl")
class Compl : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("concept")
class Concept : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("consteval")
class Consteval : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("constexpr")
class Constexpr : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("constinit")
class Constinit : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("const_cast")
class ConstCast : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("co_await")
class CoAwait : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("co_return")
class CoReturn : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("co_yield")
class CoYield : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("decltype")
class Decltype : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("delete")
class Delete : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("dynamic_cast")
class DynamicCast : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("friend")
class Friend : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("mutable")
class Mutable : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("noexcept")
class Noexcept : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("not_eq")
class NotEq : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("nullptr")
class Nullptr : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("or_eq")
class OrEq : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("register")
class Register : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("reinterpret_cast")
class ReinterpretCast : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("signed")
class Signed : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("static_assert")
class StaticAssert : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("static_cast")
class StaticCast : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("template")
class Template : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("thread_local")
class ThreadLocal : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("typeid")
class Typeid : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("typename")
class Typename : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("union")
class Union : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("unsigned")
class Unsigned : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("wchar_t")
class WcharT : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("xor")
class Xor : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("xor_eq")
class XorEq : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("any")
class Any2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("arguments")
class Arguments : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("asserts")
class Asserts : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("bigint")
class Bigint : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("debugger")
class Debugger : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("declare")
class Declare : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("eval")
class Eval : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("function")
class Function2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("infer")
class Infer : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("keyof")
class Keyof : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("never")
class Never : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("number")
class Number : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("require")
class Require : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("satisfies")
class Satisfies : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("symbol")
class Symbol : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("undefined")
class Undefined : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("unique")
class Unique : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("unknown")
class Unknown : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("description")
class Description : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("debugDescription")
class DebugDescription : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("hash")
class Hash : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("hashValue")
class HashValue : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("realm")
class Realm : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("objectSchema")
class ObjectSchema : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("isInvalidated")
class IsInvalidated : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("isFrozen")
class IsFrozen : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("superclass")
class Superclass : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("observe")
class Observe : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("schema")
class Schema : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("isManaged")
class IsManaged : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("isValid")
class IsValid : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("hashCode")
class HashCode : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("toString")
class ToString : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("parent")
class Parent : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("changes")
class Changes : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("freeze")
class Freeze : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("toEJson")
class ToEJson : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("keys")
class Keys : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("entries")
class Entries : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("toJSON")
class ToJSON : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("linkingObjects")
class LinkingObjects : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("addListener")
class AddListener : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("removeListener")
class RemoveListener : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("removeAllListeners")
class RemoveAllListeners : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("__proto__")
class Proto : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Object")
class Object2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class List : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Map : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Set")
class SetModel2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Date : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Data")
class Data2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("UUID")
class Uuid : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("ObjectId")
class ObjectIdModel : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Decimal128")
class Decimal128Model : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class RealmValue : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Realm")
class Realm2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("BSON")
class Bson : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("String")
class StringModel2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Int")
class Int2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Bool")
class Bool2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Long")
class LongModel2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Double")
class DoubleModel2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Float")
class FloatModel2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Guid : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class DateTimeOffset : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Uuid")
class Uuid2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Task : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Result : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Error : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Model : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

class Accessor : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("Parent")
class Parent2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("ObjectSchema")
class ObjectSchema2 : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("equals")
class Equals : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("getClass")
class GetClass : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("notify")
class Notify : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("wait")
class Wait : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("clone")
class Clone : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

@PersistedName("finalize")
class Finalize : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Actor::class,
    Any::class,
    Protocol::class,
    Self::class,
    Type::class,
    Associatedtype::class,
    Async::class,
    Await::class,
    As::class,
    Break::class,
    Case::class,
    Catch::class,
    Class::class,
    Continue::class,
    Convenience::class,
    Default::class,
    Defer::class,
    Deinit::class,
    DidSet::class,
    Do::class,
    Dynamic::class,
    Else::class,
    Enum::class,
    Extension::class,
    Fallthrough::class,
    False::class,
    Fileprivate::class,
    Final::class,
    For::class,
    Func::class,
    Get::class,
    Guard::class,
    If::class,
    Import::class,
    In::class,
    Indirect::class,
    Infix::class,
    Init::class,
    Inout::class,
    Internal::class,
    Is::class,
    Lazy::class,
    Left::class,
    Let::class,
    Mutating::class,
    Nil::class,
    None::class,
    Nonmutating::class,
    Open::class,
    Operator::class,
    Optional::class,
    Override::class,
    Postfix::class,
    Precedence::class,
    Precedencegroup::class,
    Prefix::class,
    Private::class,
    Protocol2::class,
    Public::class,
    Repeat::class,
    Required::class,
    Rethrows::class,
    Return::class,
    Right::class,
    Self2::class,
    SetModel::class,
    Some::class,
    Static::class,
    Struct::class,
    Subscript::class,
    Super::class,
    Switch::class,
    Throw::class,
    Throws::class,
    True::class,
    Try::class,
    Typealias::class,
    Unowned::class,
    Var::class,
    Weak::class,
    Where::class,
    While::class,
    WillSet::class,
    Abstract::class,
    Actual::class,
    Annotation::class,
    By::class,
    CompanionModel::class,
    Const::class,
    Constructor::class,
    Crossinline::class,
    Data::class,
    Delegate::class,
    Expect::class,
    External::class,
    Field::class,
    File::class,
    Finally::class,
    Fun::class,
    Inline::class,
    Inner::class,
    Interface::class,
    Lateinit::class,
    Noinline::class,
    Null::class,
    Object::class,
    Out::class,
    Package::class,
    Param::class,
    Property::class,
    Protected::class,
    Receiver::class,
    Reified::class,
    Sealed::class,
    Setparam::class,
    Suspend::class,
    Tailrec::class,
    This::class,
    Typeof::class,
    Val::class,
    Value::class,
    Vararg::class,
    When::class,
    It::class,
    Base::class,
    Bool::class,
    Byte::class,
    Char::class,
    Checked::class,
    Decimal::class,
    DoubleModel::class,
    Event::class,
    Explicit::class,
    Extern::class,
    Fixed::class,
    FloatModel::class,
    Foreach::class,
    Goto::class,
    Implicit::class,
    Int::class,
    Lock::class,
    LongModel::class,
    Namespace::class,
    New::class,
    Params::class,
    Readonly::class,
    Ref::class,
    Sbyte::class,
    Short::class,
    Sizeof::class,
    Stackalloc::class,
    StringModel::class,
    Uint::class,
    Ulong::class,
    Unchecked::class,
    Unsafe::class,
    Ushort::class,
    Using::class,
    Virtual::class,
    Void::class,
    Volatile::class,
    Add::class,
    And::class,
    Alias::class,
    From::class,
    Global::class,
    Group::class,
    Into::class,
    Join::class,
    Managed::class,
    Nameof::class,
    Nint::class,
    Not::class,
    Notnull::class,
    Nuint::class,
    On::class,
    Or::class,
    Orderby::class,
    Partial::class,
    Record::class,
    Remove::class,
    Scoped::class,
    Select::class,
    Unmanaged::class,
    With::class,
    Yield::class,
    Assert::class,
    Covariant::class,
    Deferred::class,
    Export::class,
    Extends::class,
    Factory::class,
    Function::class,
    Hide::class,
    Implements::class,
    Late::class,
    Library::class,
    Mixin::class,
    Of::class,
    Part::class,
    Rethrow::class,
    Show::class,
    Sync::class,
    Type2::class,
    Typedef::class,
    BooleanModel::class,
    Instanceof::class,
    Native::class,
    Strictfp::class,
    Synchronized::class,
    Transient::class,
    Unnamed::class,
    Permits::class,
    NonSealed::class,
    Module::class,
    Exports::class,
    Opens::class,
    Requires::class,
    Uses::class,
    Provides::class,
    To::class,
    Alignas::class,
    Alignof::class,
    AndEq::class,
    Asm::class,
    Auto::class,
    Bitand::class,
    Bitor::class,
    Char8T::class,
    Char16T::class,
    Char32T::class,
    Compl::class,
    Concept::class,
    Consteval::class,
    Constexpr::class,
    Constinit::class,
    ConstCast::class,
    CoAwait::class,
    CoReturn::class,
    CoYield::class,
    Decltype::class,
    Delete::class,
    DynamicCast::class,
    Friend::class,
    Mutable::class,
    Noexcept::class,
    NotEq::class,
    Nullptr::class,
    OrEq::class,
    Register::class,
    ReinterpretCast::class,
    Signed::class,
    StaticAssert::class,
    StaticCast::class,
    Template::class,
    ThreadLocal::class,
    Typeid::class,
    Typename::class,
    Union::class,
    Unsigned::class,
    WcharT::class,
    Xor::class,
    XorEq::class,
    Any2::class,
    Arguments::class,
    Asserts::class,
    Bigint::class,
    Debugger::class,
    Declare::class,
    Eval::class,
    Function2::class,
    Infer::class,
    Keyof::class,
    Never::class,
    Number::class,
    Require::class,
    Satisfies::class,
    Symbol::class,
    Undefined::class,
    Unique::class,
    Unknown::class,
    Description::class,
    DebugDescription::class,
    Hash::class,
    HashValue::class,
    Realm::class,
    ObjectSchema::class,
    IsInvalidated::class,
    IsFrozen::class,
    Superclass::class,
    Observe::class,
    Schema::class,
    IsManaged::class,
    IsValid::class,
    HashCode::class,
    ToString::class,
    Parent::class,
    Changes::class,
    Freeze::class,
    ToEJson::class,
    Keys::class,
    Entries::class,
    ToJSON::class,
    LinkingObjects::class,
    AddListener::class,
    RemoveListener::class,
    RemoveAllListeners::class,
    Proto::class,
    Object2::class,
    List::class,
    Map::class,
    SetModel2::class,
    Date::class,
    Data2::class,
    Uuid::class,
    ObjectIdModel::class,
    Decimal128Model::class,
    RealmValue::class,
    Realm2::class,
    Bson::class,
    StringModel2::class,
    Int2::class,
    Bool2::class,
    LongModel2::class,
    DoubleModel2::class,
    FloatModel2::class,
    Guid::class,
    DateTimeOffset::class,
    Uuid2::class,
    Task::class,
    Result::class,
    Error::class,
    Model::class,
    Accessor::class,
    Parent2::class,
    ObjectSchema2::class,
    Equals::class,
    GetClass::class,
    Notify::class,
    Wait::class,
    Clone::class,
    Finalize::class,
)
