#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct Words {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
    std::string actor;
    std::string Any;
    std::string Protocol;
    std::string Self;
    std::string Type;
    std::string associatedtype;
    std::string async;
    std::string await;
    std::string as;
    // break: left out, its stored name cannot be a name in this language
    // case: left out, its stored name cannot be a name in this language
    // catch: left out, its stored name cannot be a name in this language
    // class: left out, its stored name cannot be a name in this language
    // continue: left out, its stored name cannot be a name in this language
    std::string convenience;
    // default: left out, its stored name cannot be a name in this language
    std::string defer;
    std::string deinit;
    std::string didSet;
    // do: left out, its stored name cannot be a name in this language
    std::string dynamic;
    // else: left out, its stored name cannot be a name in this language
    // enum: left out, its stored name cannot be a name in this language
    std::string extension;
    std::string fallthrough;
    // false: left out, its stored name cannot be a name in this language
    std::string fileprivate;
    std::string final;
    // for: left out, its stored name cannot be a name in this language
    std::string func;
    std::string get;
    std::string guard;
    // if: left out, its stored name cannot be a name in this language
    std::string import;
    std::string in;
    std::string indirect;
    std::string infix;
    std::string init;
    std::string inout;
    std::string internal;
    std::string is;
    std::string lazy;
    std::string left;
    std::string let;
    std::string mutating;
    std::string nil;
    std::string none;
    std::string nonmutating;
    std::string open;
    // operator: left out, its stored name cannot be a name in this language
    std::string optional;
    std::string override;
    std::string postfix;
    std::string precedence;
    std::string precedencegroup;
    std::string prefix;
    // private: left out, its stored name cannot be a name in this language
    std::string protocol;
    // public: left out, its stored name cannot be a name in this language
    std::string repeat;
    std::string required;
    std::string rethrows;
    // return: left out, its stored name cannot be a name in this language
    std::string right;
    std::string self;
    std::string set;
    std::string some;
    // static: left out, its stored name cannot be a name in this language
    // struct: left out, its stored name cannot be a name in this language
    std::string subscript;
    std::string super;
    // switch: left out, its stored name cannot be a name in this language
    // throw: left out, its stored name cannot be a name in this language
    std::string throws;
    // true: left out, its stored name cannot be a name in this language
    // try: left out, its stored name cannot be a name in this language
    std::string typealias;
    std::string unowned;
    std::string var;
    std::string weak;
    std::string where;
    // while: left out, its stored name cannot be a name in this language
    std::string willSet;
    std::string abstract;
    std::string actual;
    std::string annotation;
    std::string by;
    std::string companion;
    // const: left out, its stored name cannot be a name in this language
    std::string constructor;
    std::string crossinline;
    std::string data;
    std::string delegate;
    std::string expect;
    std::string external;
    std::string field;
    std::string file;
    std::string finally;
    std::string fun;
    // inline: left out, its stored name cannot be a name in this language
    std::string inner;
    std::string interface;
    std::string lateinit;
    std::string noinline;
    std::string null;
    std::string object;
    std::string out;
    std::string package;
    std::string param;
    std::string property;
    // protected: left out, its stored name cannot be a name in this language
    std::string receiver;
    std::string reified;
    std::string sealed;
    std::string setparam;
    std::string suspend;
    std::string tailrec;
    // this: left out, its stored name cannot be a name in this language
    // typeof: left out, its stored name cannot be a name in this language
    std::string val;
    std::string value;
    std::string vararg;
    std::string when;
    std::string it;
    std::string base;
    // bool: left out, its stored name cannot be a name in this language
    std::string byte;
    // char: left out, its stored name cannot be a name in this language
    std::string checked;
    std::string decimal;
    // double: left out, its stored name cannot be a name in this language
    std::string event;
    // explicit: left out, its stored name cannot be a name in this language
    // extern: left out, its stored name cannot be a name in this language
    std::string fixed;
    // float: left out, its stored name cannot be a name in this language
    std::string foreach;
    // goto: left out, its stored name cannot be a name in this language
    std::string implicit;
    // int: left out, its stored name cannot be a name in this language
    std::string lock;
    // long: left out, its stored name cannot be a name in this language
    // namespace: left out, its stored name cannot be a name in this language
    // new: left out, its stored name cannot be a name in this language
    std::string params;
    std::string readonly;
    std::string ref;
    std::string sbyte;
    // short: left out, its stored name cannot be a name in this language
    // sizeof: left out, its stored name cannot be a name in this language
    std::string stackalloc;
    std::string string;
    std::string uint;
    std::string ulong;
    std::string unchecked;
    std::string unsafe;
    std::string ushort;
    // using: left out, its stored name cannot be a name in this language
    // virtual: left out, its stored name cannot be a name in this language
    // void: left out, its stored name cannot be a name in this language
    // volatile: left out, its stored name cannot be a name in this language
    std::string add;
    // and: left out, its stored name cannot be a name in this language
    std::string alias;
    std::string from;
    std::string global;
    std::string group;
    std::string into;
    std::string join;
    // managed: left out, its stored name cannot be a name in this language
    std::string nameof;
    std::string nint;
    // not: left out, its stored name cannot be a name in this language
    std::string notnull;
    std::string nuint;
    std::string on;
    // or: left out, its stored name cannot be a name in this language
    std::string orderby;
    std::string partial;
    std::string record;
    std::string remove;
    std::string scoped;
    std::string select;
    std::string unmanaged;
    std::string with;
    std::string yield;
    // assert: left out, its stored name cannot be a name in this language
    std::string covariant;
    std::string deferred;
    // export: left out, its stored name cannot be a name in this language
    std::string extends;
    std::string factory;
    std::string Function;
    std::string hide;
    std::string implements;
    std::string late;
    std::string library;
    std::string mixin;
    std::string of;
    std::string part;
    std::string rethrow;
    std::string show;
    std::string sync;
    std::string type;
    // typedef: left out, its stored name cannot be a name in this language
    std::string boolean;
    std::string instanceof;
    std::string native;
    std::string strictfp;
    std::string synchronized;
    std::string transient;
    // _: left out, its stored name cannot be a name in this language
    std::string permits;
    // non-sealed: left out, its stored name cannot be a name in this language
    std::string module;
    std::string exports;
    std::string opens;
    // requires: left out, its stored name cannot be a name in this language
    std::string uses;
    std::string provides;
    std::string to;
    // alignas: left out, its stored name cannot be a name in this language
    // alignof: left out, its stored name cannot be a name in this language
    // and_eq: left out, its stored name cannot be a name in this language
    // asm: left out, its stored name cannot be a name in this language
    // auto: left out, its stored name cannot be a name in this language
    // bitand: left out, its stored name cannot be a name in this language
    // bitor: left out, its stored name cannot be a name in this language
    // char8_t: left out, its stored name cannot be a name in this language
    // char16_t: left out, its stored name cannot be a name in this language
    // char32_t: left out, its stored name cannot be a name in this language
    // compl: left out, its stored name cannot be a name in this language
    // concept: left out, its stored name cannot be a name in this language
    // consteval: left out, its stored name cannot be a name in this language
    // constexpr: left out, its stored name cannot be a name in this language
    // constinit: left out, its stored name cannot be a name in this language
    // const_cast: left out, its stored name cannot be a name in this language
    // co_await: left out, its stored name cannot be a name in this language
    // co_return: left out, its stored name cannot be a name in this language
    // co_yield: left out, its stored name cannot be a name in this language
    // decltype: left out, its stored name cannot be a name in this language
    // delete: left out, its stored name cannot be a name in this language
    // dynamic_cast: left out, its stored name cannot be a name in this language
    // friend: left out, its stored name cannot be a name in this language
    // mutable: left out, its stored name cannot be a name in this language
    // noexcept: left out, its stored name cannot be a name in this language
    // not_eq: left out, its stored name cannot be a name in this language
    // nullptr: left out, its stored name cannot be a name in this language
    // or_eq: left out, its stored name cannot be a name in this language
    // register: left out, its stored name cannot be a name in this language
    // reinterpret_cast: left out, its stored name cannot be a name in this language
    // signed: left out, its stored name cannot be a name in this language
    // static_assert: left out, its stored name cannot be a name in this language
    // static_cast: left out, its stored name cannot be a name in this language
    // template: left out, its stored name cannot be a name in this language
    // thread_local: left out, its stored name cannot be a name in this language
    // typeid: left out, its stored name cannot be a name in this language
    // typename: left out, its stored name cannot be a name in this language
    // union: left out, its stored name cannot be a name in this language
    // unsigned: left out, its stored name cannot be a name in this language
    // wchar_t: left out, its stored name cannot be a name in this language
    // xor: left out, its stored name cannot be a name in this language
    // xor_eq: left out, its stored name cannot be a name in this language
    std::string any;
    std::string arguments;
    std::string asserts;
    std::string bigint;
    std::string debugger;
    std::string declare;
    std::string eval;
    std::string function;
    std::string infer;
    std::string keyof;
    std::string never;
    std::string number;
    std::string require;
    std::string satisfies;
    std::string symbol;
    std::string undefined;
    std::string unique;
    std::string unknown;
    std::string description;
    std::string debugDescription;
    std::string hash;
    std::string hashValue;
    std::string realm;
    std::string objectSchema;
    std::string isInvalidated;
    std::string isFrozen;
    std::string superclass;
    // observe: left out, its stored name cannot be a name in this language
    // schema: left out, its stored name cannot be a name in this language
    std::string isManaged;
    std::string isValid;
    std::string hashCode;
    std::string toString;
    std::string parent;
    // changes: left out, a class has at most 199 properties
    // freeze: left out, its stored name cannot be a name in this language
    // toEJson: left out, a class has at most 199 properties
    // keys: left out, a class has at most 199 properties
    // entries: left out, a class has at most 199 properties
    // toJSON: left out, a class has at most 199 properties
    // linkingObjects: left out, a class has at most 199 properties
    // addListener: left out, a class has at most 199 properties
    // removeListener: left out, a class has at most 199 properties
    // removeAllListeners: left out, a class has at most 199 properties
    // __proto__: left out, a class has at most 199 properties
    // Object: left out, a class has at most 199 properties
    // List: left out, a class has at most 199 properties
    // Map: left out, a class has at most 199 properties
    // Set: left out, a class has at most 199 properties
    // Date: left out, a class has at most 199 properties
    // Data: left out, a class has at most 199 properties
    // UUID: left out, a class has at most 199 properties
    // ObjectId: left out, a class has at most 199 properties
    // Decimal128: left out, a class has at most 199 properties
    // RealmValue: left out, a class has at most 199 properties
    // Realm: left out, a class has at most 199 properties
    // BSON: left out, a class has at most 199 properties
    // String: left out, a class has at most 199 properties
    // Int: left out, a class has at most 199 properties
    // Bool: left out, a class has at most 199 properties
    // Long: left out, a class has at most 199 properties
    // Double: left out, a class has at most 199 properties
    // Float: left out, a class has at most 199 properties
    // Guid: left out, a class has at most 199 properties
    // DateTimeOffset: left out, a class has at most 199 properties
    // Uuid: left out, a class has at most 199 properties
    // Task: left out, a class has at most 199 properties
    // Result: left out, a class has at most 199 properties
    // Error: left out, a class has at most 199 properties
    // Model: left out, a class has at most 199 properties
    // Accessor: left out, a class has at most 199 properties
    // Parent: left out, a class has at most 199 properties
    // ObjectSchema: left out, a class has at most 199 properties
    // equals: left out, a class has at most 199 properties
    // getClass: left out, a class has at most 199 properties
    // notify: left out, a class has at most 199 properties
    // wait: left out, a class has at most 199 properties
    // clone: left out, a class has at most 199 properties
    // finalize: left out, a class has at most 199 properties
};
REALM_SCHEMA(Words, _id, actor, Any, Protocol, Self, Type, associatedtype, async, await, as,
             convenience, defer, deinit, didSet, dynamic, extension, fallthrough, fileprivate,
             final, func, get, guard, import, in, indirect, infix, init, inout, internal, is, lazy,
             left, let, mutating, nil, none, nonmutating, open, optional, override, postfix,
             precedence, precedencegroup, prefix, protocol, repeat, required, rethrows, right, self,
             set, some, subscript, super, throws, typealias, unowned, var, weak, where, willSet,
             abstract, actual, annotation, by, companion, constructor, crossinline, data, delegate,
             expect, external, field, file, finally, fun, inner, interface, lateinit, noinline,
             null, object, out, package, param, property, receiver, reified, sealed, setparam,
             suspend, tailrec, val, value, vararg, when, it, base, byte, checked, decimal, event,
             fixed, foreach, implicit, lock, params, readonly, ref, sbyte, stackalloc, string, uint,
             ulong, unchecked, unsafe, ushort, add, alias, from, global, group, into, join, nameof,
             nint, notnull, nuint, on, orderby, partial, record, remove, scoped, select, unmanaged,
             with, yield, covariant, deferred, extends, factory, Function, hide, implements, late,
             library, mixin, of, part, rethrow, show, sync, type, boolean, instanceof, native,
             strictfp, synchronized, transient, permits, module, exports, opens, uses, provides, to,
             any, arguments, asserts, bigint, debugger, declare, eval, function, infer, keyof,
             never, number, require, satisfies, symbol, undefined, unique, unknown, description,
             debugDescription, hash, hashValue, realm, objectSchema, isInvalidated, isFrozen,
             superclass, isManaged, isValid, hashCode, toString, parent)

} // namespace realm
