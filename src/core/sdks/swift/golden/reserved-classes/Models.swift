import Foundation
import RealmSwift

class `actor`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class AnyModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Any"
    }
}

class ProtocolModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Protocol"
    }
}

class SelfModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Self"
    }
}

class TypeModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Type"
    }
}

class `associatedtype`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `async`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `await`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `as`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `break`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `case`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `catch`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `class`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `continue`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `convenience`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `default`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `defer`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `deinit`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class didSet: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `do`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `dynamic`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `else`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `enum`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `extension`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `fallthrough`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `false`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `fileprivate`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `final`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `for`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `func`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class get: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `guard`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `if`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `import`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `in`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `indirect`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `infix`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class initModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "init"
    }
}

class `inout`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `internal`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `is`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class lazy: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class left: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `let`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `mutating`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `nil`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class none: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `nonmutating`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `open`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `operator`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `optional`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `override`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `postfix`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class precedence: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `precedencegroup`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `prefix`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `private`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `protocol`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `public`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `repeat`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `required`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `rethrows`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `return`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class right: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class selfModel2: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "self"
    }
}

class set: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `some`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `static`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `struct`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `subscript`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `super`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `switch`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `throw`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `throws`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `true`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `try`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `typealias`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `unowned`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `var`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `weak`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `where`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `while`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class willSet: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class abstract: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class actual: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class annotation: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class by: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class companion: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class const: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class constructor: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class crossinline: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class data: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class delegate: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class expect: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class external: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class field: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class file: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class finally: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class fun: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class inline: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class inner: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class interface: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class lateinit: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class noinline: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class null: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class object: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class out: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class package: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class param: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class property: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class protected: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class receiver: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class reified: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class sealed: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class setparam: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class suspend: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class tailrec: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class this: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class typeof: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class val: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class value: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class vararg: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class when: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class it: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class base: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class bool: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class byte: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class char: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class checked: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class decimal: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class double: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class event: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class explicit: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class extern: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class fixed: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class float: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class foreach: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class goto: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class implicit: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class int: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class lock: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class long: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class namespace: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class new: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class params: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class readonly: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class ref: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class sbyte: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class short: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class sizeof: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class stackalloc: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class string: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class uint: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class ulong: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class unchecked: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class unsafe: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class ushort: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class using: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class virtual: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class void: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class volatile: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class add: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class and: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class alias: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class from: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class global: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class group: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class into: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class join: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class managed: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class nameof: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class nint: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class not: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class notnull: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class nuint: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class on: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class or: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class orderby: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class partial: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class record: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class remove: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class scoped: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class select: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class unmanaged: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class with: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class yield: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class assert: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class covariant: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class deferred: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class export: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class extends: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class factory: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Function: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class hide: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class implements: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class late: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class library: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class mixin: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class of: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class part: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class rethrow: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class show: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class sync: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class type: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class typedef: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class boolean: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class instanceof: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class native: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class strictfp: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class synchronized: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class transient: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class _2: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "_"
    }
}

class permits: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class non_sealed: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "non-sealed"
    }
}

class module: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class exports: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class opens: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class requires: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class uses: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class provides: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class to: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class alignas: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class alignof: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class and_eq: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class asm: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class auto: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class bitand: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class bitor: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class char8_t: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class char16_t: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class char32_t: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class compl: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class concept: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class consteval: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class constexpr: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class constinit: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class const_cast: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class co_await: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class co_return: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class co_yield: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class decltype: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class delete: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class dynamic_cast: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class friend: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class mutable: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class noexcept: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class not_eq: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class nullptr: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class or_eq: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class register: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class reinterpret_cast: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class signed: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class static_assert: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class static_cast: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class template: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class thread_local: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class typeid: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class typename: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class union: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class unsigned: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class wchar_t: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class xor: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class xor_eq: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class `any`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class arguments: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class asserts: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class bigint: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class debugger: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class declare: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class eval: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class function2: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "function"
    }
}

class infer: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class keyof: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class never: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class number: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class require: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class satisfies: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class symbol: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class undefined: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class unique: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class unknown: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class description: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class debugDescription: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class hash: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class hashValue: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class realm: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class objectSchema: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class isInvalidated: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class isFrozen: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class superclass: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class observe: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class schema: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class isManaged: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class isValid: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class hashCode: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class toString: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class parent: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class changes: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class freeze: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class toEJson: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class keys: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class entries: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class toJSON: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class linkingObjects: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class addListener: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class removeListener: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class removeAllListeners: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class __proto__: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class ObjectModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Object"
    }
}

class ListModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "List"
    }
}

class MapModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Map"
    }
}

class Set2: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Set"
    }
}

class DateModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Date"
    }
}

class DataModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Data"
    }
}

class UUIDModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "UUID"
    }
}

class ObjectIdModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "ObjectId"
    }
}

class Decimal128Model: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Decimal128"
    }
}

class RealmValue: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class RealmModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Realm"
    }
}

class BSON: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class StringModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "String"
    }
}

class IntModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Int"
    }
}

class BoolModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Bool"
    }
}

class Long2: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Long"
    }
}

class DoubleModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Double"
    }
}

class FloatModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Float"
    }
}

class Guid: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class DateTimeOffset: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Uuid: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Task: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Result: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Error: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Model: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Accessor: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Parent2: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Parent"
    }
}

class ObjectSchema2: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "ObjectSchema"
    }
}

class equals: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class getClass: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class notify: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class wait: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class clone: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class finalize: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

let realmObjectTypes: [ObjectBase.Type] = [
    `actor`.self,
    AnyModel.self,
    ProtocolModel.self,
    SelfModel.self,
    TypeModel.self,
    `associatedtype`.self,
    `async`.self,
    `await`.self,
    `as`.self,
    `break`.self,
    `case`.self,
    `catch`.self,
    `class`.self,
    `continue`.self,
    `convenience`.self,
    `default`.self,
    `defer`.self,
    `deinit`.self,
    didSet.self,
    `do`.self,
    `dynamic`.self,
    `else`.self,
    `enum`.self,
    `extension`.self,
    `fallthrough`.self,
    `false`.self,
    `fileprivate`.self,
    `final`.self,
    `for`.self,
    `func`.self,
    get.self,
    `guard`.self,
    `if`.self,
    `import`.self,
    `in`.self,
    `indirect`.self,
    `infix`.self,
    initModel.self,
    `inout`.self,
    `internal`.self,
    `is`.self,
    lazy.self,
    left.self,
    `let`.self,
    `mutating`.self,
    `nil`.self,
    none.self,
    `nonmutating`.self,
    `open`.self,
    `operator`.self,
    `optional`.self,
    `override`.self,
    `postfix`.self,
    precedence.self,
    `precedencegroup`.self,
    `prefix`.self,
    `private`.self,
    `protocol`.self,
    `public`.self,
    `repeat`.self,
    `required`.self,
    `rethrows`.self,
    `return`.self,
    right.self,
    selfModel2.self,
    set.self,
    `some`.self,
    `static`.self,
    `struct`.self,
    `subscript`.self,
    `super`.self,
    `switch`.self,
    `throw`.self,
    `throws`.self,
    `true`.self,
    `try`.self,
    `typealias`.self,
    `unowned`.self,
    `var`.self,
    `weak`.self,
    `where`.self,
    `while`.self,
    willSet.self,
    abstract.self,
    actual.self,
    annotation.self,
    by.self,
    companion.self,
    const.self,
    constructor.self,
    crossinline.self,
    data.self,
    delegate.self,
    expect.self,
    external.self,
    field.self,
    file.self,
    finally.self,
    fun.self,
    inline.self,
    inner.self,
    interface.self,
    lateinit.self,
    noinline.self,
    null.self,
    object.self,
    out.self,
    package.self,
    param.self,
    property.self,
    protected.self,
    receiver.self,
    reified.self,
    sealed.self,
    setparam.self,
    suspend.self,
    tailrec.self,
    this.self,
    typeof.self,
    val.self,
    value.self,
    vararg.self,
    when.self,
    it.self,
    base.self,
    bool.self,
    byte.self,
    char.self,
    checked.self,
    decimal.self,
    double.self,
    event.self,
    explicit.self,
    extern.self,
    fixed.self,
    float.self,
    foreach.self,
    goto.self,
    implicit.self,
    int.self,
    lock.self,
    long.self,
    namespace.self,
    new.self,
    params.self,
    readonly.self,
    ref.self,
    sbyte.self,
    short.self,
    sizeof.self,
    stackalloc.self,
    string.self,
    uint.self,
    ulong.self,
    unchecked.self,
    unsafe.self,
    ushort.self,
    using.self,
    virtual.self,
    void.self,
    volatile.self,
    add.self,
    and.self,
    alias.self,
    from.self,
    global.self,
    group.self,
    into.self,
    join.self,
    managed.self,
    nameof.self,
    nint.self,
    not.self,
    notnull.self,
    nuint.self,
    on.self,
    or.self,
    orderby.self,
    partial.self,
    record.self,
    remove.self,
    scoped.self,
    select.self,
    unmanaged.self,
    with.self,
    yield.self,
    assert.self,
    covariant.self,
    deferred.self,
    export.self,
    extends.self,
    factory.self,
    Function.self,
    hide.self,
    implements.self,
    late.self,
    library.self,
    mixin.self,
    of.self,
    part.self,
    rethrow.self,
    show.self,
    sync.self,
    type.self,
    typedef.self,
    boolean.self,
    instanceof.self,
    native.self,
    strictfp.self,
    synchronized.self,
    transient.self,
    _2.self,
    permits.self,
    non_sealed.self,
    module.self,
    exports.self,
    opens.self,
    requires.self,
    uses.self,
    provides.self,
    to.self,
    alignas.self,
    alignof.self,
    and_eq.self,
    asm.self,
    auto.self,
    bitand.self,
    bitor.self,
    char8_t.self,
    char16_t.self,
    char32_t.self,
    compl.self,
    concept.self,
    consteval.self,
    constexpr.self,
    constinit.self,
    const_cast.self,
    co_await.self,
    co_return.self,
    co_yield.self,
    decltype.self,
    delete.self,
    dynamic_cast.self,
    friend.self,
    mutable.self,
    noexcept.self,
    not_eq.self,
    nullptr.self,
    or_eq.self,
    register.self,
    reinterpret_cast.self,
    signed.self,
    static_assert.self,
    static_cast.self,
    template.self,
    thread_local.self,
    typeid.self,
    typename.self,
    union.self,
    unsigned.self,
    wchar_t.self,
    xor.self,
    xor_eq.self,
    `any`.self,
    arguments.self,
    asserts.self,
    bigint.self,
    debugger.self,
    declare.self,
    eval.self,
    function2.self,
    infer.self,
    keyof.self,
    never.self,
    number.self,
    require.self,
    satisfies.self,
    symbol.self,
    undefined.self,
    unique.self,
    unknown.self,
    description.self,
    debugDescription.self,
    hash.self,
    hashValue.self,
    realm.self,
    objectSchema.self,
    isInvalidated.self,
    isFrozen.self,
    superclass.self,
    observe.self,
    schema.self,
    isManaged.self,
    isValid.self,
    hashCode.self,
    toString.self,
    parent.self,
    changes.self,
    freeze.self,
    toEJson.self,
    keys.self,
    entries.self,
    toJSON.self,
    linkingObjects.self,
    addListener.self,
    removeListener.self,
    removeAllListeners.self,
    __proto__.self,
    ObjectModel.self,
    ListModel.self,
    MapModel.self,
    Set2.self,
    DateModel.self,
    DataModel.self,
    UUIDModel.self,
    ObjectIdModel.self,
    Decimal128Model.self,
    RealmValue.self,
    RealmModel.self,
    BSON.self,
    StringModel.self,
    IntModel.self,
    BoolModel.self,
    Long2.self,
    DoubleModel.self,
    FloatModel.self,
    Guid.self,
    DateTimeOffset.self,
    Uuid.self,
    Task.self,
    Result.self,
    Error.self,
    Model.self,
    Accessor.self,
    Parent2.self,
    ObjectSchema2.self,
    equals.self,
    getClass.self,
    notify.self,
    wait.self,
    clone.self,
    finalize.self,
]
