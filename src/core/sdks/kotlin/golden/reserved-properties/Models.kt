import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.TypedRealmObject
import io.realm.kotlin.types.annotations.PersistedName
import io.realm.kotlin.types.annotations.PrimaryKey
import kotlin.reflect.KClass
import org.mongodb.kbson.ObjectId

class Words : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var actor: String = ""

    @PersistedName("Any")
    var any2: String = ""

    @PersistedName("Protocol")
    var protocol2: String = ""

    @PersistedName("Self")
    var self2: String = ""

    @PersistedName("Type")
    var type2: String = ""

    var associatedtype: String = ""
    var async: String = ""
    var await: String = ""
    var `as`: String = ""
    var `break`: String = ""
    var case: String = ""
    var catch: String = ""
    var `class`: String = ""
    var `continue`: String = ""
    var convenience: String = ""
    var default: String = ""
    var defer: String = ""
    var deinit: String = ""
    var didSet: String = ""
    var `do`: String = ""
    var dynamic: String = ""
    var `else`: String = ""
    var enum: String = ""
    var extension: String = ""
    var fallthrough: String = ""
    var `false`: String = ""
    var fileprivate: String = ""
    var final: String = ""
    var `for`: String = ""
    var func: String = ""
    var get: String = ""
    var guard: String = ""
    var `if`: String = ""
    var import: String = ""
    var `in`: String = ""
    var indirect: String = ""
    var infix: String = ""
    var init: String = ""
    var inout: String = ""
    var internal: String = ""
    var `is`: String = ""
    var lazy: String = ""
    var left: String = ""
    var let: String = ""
    var mutating: String = ""
    var nil: String = ""
    var none: String = ""
    var nonmutating: String = ""
    var open: String = ""
    var operator: String = ""
    var optional: String = ""
    var override: String = ""
    var postfix: String = ""
    var precedence: String = ""
    var precedencegroup: String = ""
    var prefix: String = ""
    var private: String = ""
    var protocol: String = ""
    var public: String = ""
    var repeat: String = ""
    var required: String = ""
    var rethrows: String = ""
    var `return`: String = ""
    var right: String = ""
    var self: String = ""
    var set: String = ""
    var some: String = ""
    var static: String = ""
    var struct: String = ""
    var subscript: String = ""
    var `super`: String = ""
    var switch: String = ""
    var `throw`: String = ""
    var throws: String = ""
    var `true`: String = ""
    var `try`: String = ""
    var `typealias`: String = ""
    var unowned: String = ""
    var `var`: String = ""
    var weak: String = ""
    var where: String = ""
    var `while`: String = ""
    var willSet: String = ""
    var abstract: String = ""
    var actual: String = ""
    var annotation: String = ""
    var by: String = ""
    var companion: String = ""
    var const: String = ""
    var constructor: String = ""
    var crossinline: String = ""
    var data: String = ""
    var delegate: String = ""
    var expect: String = ""
    var external: String = ""
    var field: String = ""
    var file: String = ""
    var finally: String = ""
    var `fun`: String = ""
    var inline: String = ""
    var inner: String = ""
    var `interface`: String = ""
    var lateinit: String = ""
    var noinline: String = ""
    var `null`: String = ""
    var `object`: String = ""
    var out: String = ""
    var `package`: String = ""
    var param: String = ""
    var property: String = ""
    var protected: String = ""
    var receiver: String = ""
    var reified: String = ""
    var sealed: String = ""
    var setparam: String = ""
    var suspend: String = ""
    var tailrec: String = ""
    var `this`: String = ""
    var `typeof`: String = ""
    var `val`: String = ""
    var value: String = ""
    var vararg: String = ""
    var `when`: String = ""
    var it: String = ""
    var base: String = ""
    var bool: String = ""
    var byte: String = ""
    var char: String = ""
    var checked: String = ""
    var decimal: String = ""
    var double: String = ""
    var event: String = ""
    var explicit: String = ""
    var extern: String = ""
    var fixed: String = ""
    var float: String = ""
    var foreach: String = ""
    var goto: String = ""
    var implicit: String = ""
    var int: String = ""
    var lock: String = ""
    var long: String = ""
    var namespace: String = ""
    var new: String = ""
    var params: String = ""
    var readonly: String = ""
    var ref: String = ""
    var sbyte: String = ""
    var short: String = ""
    var sizeof: String = ""
    var stackalloc: String = ""
    var string: String = ""
    var uint: String = ""
    var ulong: String = ""
    var unchecked: String = ""
    var unsafe: String = ""
    var ushort: String = ""
    var using: String = ""
    var virtual: String = ""
    var void: String = ""
    var volatile: String = ""
    var add: String = ""
    var and: String = ""
    var alias: String = ""
    var from: String = ""
    var global: String = ""
    var group: String = ""
    var into: String = ""
    var join: String = ""
    var managed: String = ""
    var nameof: String = ""
    var nint: String = ""
    var not: String = ""
    var notnull: String = ""
    var nuint: String = ""
    var on: String = ""
    var or: String = ""
    var orderby: String = ""
    var partial: String = ""
    var record: String = ""
    var remove: String = ""
    var scoped: String = ""
    var select: String = ""
    var unmanaged: String = ""
    var with: String = ""
    var yield: String = ""
    var assert: String = ""
    var covariant: String = ""
    var deferred: String = ""
    var export: String = ""
    var extends: String = ""
    var factory: String = ""

    @PersistedName("Function")
    var function2: String = ""

    var hide: String = ""
    var implements: String = ""
    var late: String = ""
    var library: String = ""
    var mixin: String = ""
    var of: String = ""
    var part: String = ""
    var rethrow: String = ""
    var show: String = ""
    var sync: String = ""
    var type: String = ""
    var typedef: String = ""
    var boolean: String = ""
    var instanceof: String = ""
    var native: String = ""
    var strictfp: String = ""
    var synchronized: String = ""
    var transient: String = ""
    var `_`: String = ""
    var permits: String = ""

    @PersistedName("non-sealed")
    var nonSealed: String = ""

    var module: String = ""
    var exports: String = ""
    var opens: String = ""
    var requires: String = ""
    var uses: String = ""
    var provides: String = ""
    var to: String = ""
    var alignas: String = ""
    var alignof: String = ""

    @PersistedName("and_eq")
    var andEq: String = ""

    var asm: String = ""
    var auto: String = ""
    var bitand: String = ""
    var bitor: String = ""

    @PersistedName("char8_t")
    var char8T: String = ""

    @PersistedName("char16_t")
    var char16T: String = ""

    @PersistedName("char32_t")
    var char32T: String = ""

    var compl: String = ""
    var concept: String = ""
    var consteval: String = ""
    var constexpr: String = ""
    var constinit: String = ""

    @PersistedName("const_cast")
    var constCast: String = ""

    @PersistedName("co_await")
    var coAwait: String = ""

    @PersistedName("co_return")
    var coReturn: String = ""

    @PersistedName("co_yield")
    var coYield: String = ""

    var decltype: String = ""
    var delete: String = ""

    @PersistedName("dynamic_cast")
    var dynamicCast: String = ""

    var friend: String = ""
    var mutable: String = ""
    var noexcept: String = ""

    @PersistedName("not_eq")
    var notEq: String = ""

    var nullptr: String = ""

    @PersistedName("or_eq")
    var orEq: String = ""

    var register: String = ""

    @PersistedName("reinterpret_cast")
    var reinterpretCast: String = ""

    var signed: String = ""

    @PersistedName("static_assert")
    var staticAssert: String = ""

    @PersistedName("static_cast")
    var staticCast: String = ""

    var template: String = ""

    @PersistedName("thread_local")
    var threadLocal: String = ""

    var typeid: String = ""
    var typename: String = ""
    var union: String = ""
    var unsigned: String = ""

    @PersistedName("wchar_t")
    var wcharT: String = ""

    var xor: String = ""

    @PersistedName("xor_eq")
    var xorEq: String = ""

    var any: String = ""
    var arguments: String = ""
    var asserts: String = ""
    var bigint: String = ""
    var debugger: String = ""
    var declare: String = ""
    var eval: String = ""
    var function: String = ""
    var infer: String = ""
    var keyof: String = ""
    var never: String = ""
    var number: String = ""
    var require: String = ""
    var satisfies: String = ""
    var symbol: String = ""
    var undefined: String = ""
    var unique: String = ""
    var unknown: String = ""
    var description: String = ""
    var debugDescription: String = ""
    var hash: String = ""
    var hashValue: String = ""
    var realm: String = ""
    var objectSchema: String = ""
    var isInvalidated: String = ""
    var isFrozen: String = ""
    var superclass: String = ""
    var observe: String = ""
    var schema: String = ""

    @PersistedName("isManaged")
    var isManaged2: String = ""

    var isValid: String = ""
    var hashCode: String = ""
    var toString: String = ""
    var parent: String = ""
    var changes: String = ""
    var freeze: String = ""
    var toEJson: String = ""
    var keys: String = ""
    var entries: String = ""
    var toJSON: String = ""
    var linkingObjects: String = ""
    var addListener: String = ""
    var removeListener: String = ""
    var removeAllListeners: String = ""
    var __proto__: String = ""

    @PersistedName("Object")
    var object2: String = ""

    @PersistedName("List")
    var list: String = ""

    @PersistedName("Map")
    var map: String = ""

    @PersistedName("Set")
    var set2: String = ""

    @PersistedName("Date")
    var date: String = ""

    @PersistedName("Data")
    var data2: String = ""

    @PersistedName("UUID")
    var uuid: String = ""

    @PersistedName("ObjectId")
    var objectId: String = ""

    @PersistedName("Decimal128")
    var decimal128: String = ""

    @PersistedName("RealmValue")
    var realmValue: String = ""

    @PersistedName("Realm")
    var realm2: String = ""

    @PersistedName("BSON")
    var bson: String = ""

    @PersistedName("String")
    var string2: String = ""

    @PersistedName("Int")
    var int2: String = ""

    @PersistedName("Bool")
    var bool2: String = ""

    @PersistedName("Long")
    var long2: String = ""

    @PersistedName("Double")
    var double2: String = ""

    @PersistedName("Float")
    var float2: String = ""

    @PersistedName("Guid")
    var guid: String = ""

    @PersistedName("DateTimeOffset")
    var dateTimeOffset: String = ""

    @PersistedName("Uuid")
    var uuid2: String = ""

    @PersistedName("Task")
    var task: String = ""

    @PersistedName("Result")
    var result: String = ""

    @PersistedName("Error")
    var error: String = ""

    @PersistedName("Model")
    var model: String = ""

    @PersistedName("Accessor")
    var accessor: String = ""

    @PersistedName("Parent")
    var parent2: String = ""

    @PersistedName("ObjectSchema")
    var objectSchema2: String = ""

    var equals: String = ""
    var getClass: String = ""
    var notify: String = ""
    var wait: String = ""
    var clone: String = ""
    var finalize: String = ""
}

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Words::class,
)
