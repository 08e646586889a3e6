import Realm, { BSON, type ObjectSchema } from "realm";

export class actor extends Realm.Object<actor> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "actor",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Any extends Realm.Object<Any> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Any",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Protocol extends Realm.Object<Protocol> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Protocol",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Self extends Realm.Object<Self> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Self",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Type extends Realm.Object<Type> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Type",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class associatedtype extends Realm.Object<associatedtype> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "associatedtype",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class async2 extends Realm.Object<async2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "async",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class await2 extends Realm.Object<await2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "await",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class as extends Realm.Object<as> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "as",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class break2 extends Realm.Object<break2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "break",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class case2 extends Realm.Object<case2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "case",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class catch2 extends Realm.Object<catch2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "catch",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class class2 extends Realm.Object<class2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "class",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class continue2 extends Realm.Object<continue2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "continue",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class convenience extends Realm.Object<convenience> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "convenience",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class default2 extends Realm.Object<default2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "default",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class defer extends Realm.Object<defer> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "defer",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class deinit extends Realm.Object<deinit> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "deinit",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class didSet extends Realm.Object<didSet> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "didSet",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class do2 extends Realm.Object<do2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "do",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class dynamic extends Realm.Object<dynamic> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "dynamic",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class else2 extends Realm.Object<else2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "else",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class enum2 extends Realm.Object<enum2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "enum",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class extension extends Realm.Object<extension> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "extension",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class fallthrough extends Realm.Object<fallthrough> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "fallthrough",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class false2 extends Realm.Object<false2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "false",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class fileprivate extends Realm.Object<fileprivate> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "fileprivate",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class final extends Realm.Object<final> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "final",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class for2 extends Realm.Object<for2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "for",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class func extends Realm.Object<func> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "func",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class get2 extends Realm.Object<get2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "get",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class guard extends Realm.Object<guard> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "guard",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class if2 extends Realm.Object<if2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "if",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class import2 extends Realm.Object<import2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "import",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class in2 extends Realm.Object<in2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "in",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class indirect extends Realm.Object<indirect> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "indirect",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class infix extends Realm.Object<infix> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "infix",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class init extends Realm.Object<init> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "init",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class inout extends Realm.Object<inout> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "inout",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class internal extends Realm.Object<internal> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "internal",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class is extends Realm.Object<is> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "is",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class lazy extends Realm.Object<lazy> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "lazy",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class left extends Realm.Object<left> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "left",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class let2 extends Realm.Object<let2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "let",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class mutating extends Realm.Object<mutating> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "mutating",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class nil extends Realm.Object<nil> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "nil",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class none extends Realm.Object<none> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "none",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class nonmutating extends Realm.Object<nonmutating> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "nonmutating",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class open extends Realm.Object<open> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "open",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class operator extends Realm.Object<operator> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "operator",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class optional extends Realm.Object<optional> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "optional",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class override2 extends Realm.Object<override2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "override",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class postfix extends Realm.Object<postfix> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "postfix",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class precedence extends Realm.Object<precedence> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "precedence",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class precedencegroup extends Realm.Object<precedencegroup> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "precedencegroup",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class prefix extends Realm.Object<prefix> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "prefix",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class private2 extends Realm.Object<private2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "private",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class protocol2 extends Realm.Object<protocol2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "protocol",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class public2 extends Realm.Object<public2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "public",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class repeat extends Realm.Object<repeat> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "repeat",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class required extends Realm.Object<required> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "required",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class rethrows extends Realm.Object<rethrows> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "rethrows",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class return2 extends Realm.Object<return2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "return",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class right extends Realm.Object<right> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "right",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class self2 extends Realm.Object<self2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "self",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class set2 extends Realm.Object<set2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "set",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class some extends Realm.Object<some> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "some",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class static2 extends Realm.Object<static2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "static",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class struct extends Realm.Object<struct> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "struct",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class subscript extends Realm.Object<subscript> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "subscript",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class super2 extends Realm.Object<super2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "super",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class switch2 extends Realm.Object<switch2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "switch",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class throw2 extends Realm.Object<throw2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "throw",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class throws extends Realm.Object<throws> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "throws",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class true2 extends Realm.Object<true2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "true",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class try2 extends Realm.Object<try2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "try",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class typealias extends Realm.Object<typealias> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "typealias",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class unowned extends Realm.Object<unowned> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "unowned",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class var2 extends Realm.Object<var2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "var",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class weak extends Realm.Object<weak> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "weak",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class where extends Realm.Object<where> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "where",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class while2 extends Realm.Object<while2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "while",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class willSet extends Realm.Object<willSet> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "willSet",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class abstract2 extends Realm.Object<abstract2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "abstract",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class actual extends Realm.Object<actual> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "actual",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class annotation extends Realm.Object<annotation> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "annotation",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class by extends Realm.Object<by> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "by",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class companion extends Realm.Object<companion> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "companion",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class const2 extends Realm.Object<const2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "const",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class constructor extends Realm.Object<constructor> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "constructor",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class crossinline extends Realm.Object<crossinline> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "crossinline",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class data extends Realm.Object<data> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "data",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class delegate extends Realm.Object<delegate> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "delegate",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class expect extends Realm.Object<expect> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "expect",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class external extends Realm.Object<external> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "external",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class field extends Realm.Object<field> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "field",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class file extends Realm.Object<file> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "file",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class finally2 extends Realm.Object<finally2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "finally",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class fun extends Realm.Object<fun> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "fun",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class inline extends Realm.Object<inline> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "inline",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class inner extends Realm.Object<inner> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "inner",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class interface2 extends Realm.Object<interface2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "interface",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class lateinit extends Realm.Object<lateinit> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "lateinit",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class noinline extends Realm.Object<noinline> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "noinline",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class null2 extends Realm.Object<null2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "null",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class object2 extends Realm.Object<object2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "object",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class out extends Realm.Object<out> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "out",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class package2 extends Realm.Object<package2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "package",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class param extends Realm.Object<param> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "param",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class property extends Realm.Object<property> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "property",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class protected2 extends Realm.Object<protected2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "protected",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class receiver extends Realm.Object<receiver> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "receiver",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class reified extends Realm.Object<reified> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "reified",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class sealed extends Realm.Object<sealed> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "sealed",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class setparam extends Realm.Object<setparam> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "setparam",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class suspend extends Realm.Object<suspend> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "suspend",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class tailrec extends Realm.Object<tailrec> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "tailrec",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class this2 extends Realm.Object<this2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "this",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class typeof2 extends Realm.Object<typeof2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "typeof",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class val extends Realm.Object<val> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "val",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class value extends Realm.Object<value> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "value",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class vararg extends Realm.Object<vararg> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "vararg",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class when extends Realm.Object<when> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "when",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class it extends Realm.Object<it> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "it",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class base extends Realm.Object<base> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "base",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class bool extends Realm.Object<bool> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "bool",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class byte extends Realm.Object<byte> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "byte",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class char extends Realm.Object<char> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "char",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class checked extends Realm.Object<checked> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "checked",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class decimal extends Realm.Object<decimal> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "decimal",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class double extends Realm.Object<double> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "double",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class event extends Realm.Object<event> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "event",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class explicit extends Realm.Object<explicit> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "explicit",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class extern extends Realm.Object<extern> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "extern",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class fixed extends Realm.Object<fixed> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "fixed",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class float extends Realm.Object<float> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "float",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class foreach extends Realm.Object<foreach> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "foreach",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class goto extends Realm.Object<goto> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "goto",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class implicit extends Realm.Object<implicit> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "implicit",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class int extends Realm.Object<int> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "int",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class lock extends Realm.Object<lock> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "lock",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class long extends Realm.Object<long> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "long",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class namespace2 extends Realm.Object<namespace2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "namespace",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class new2 extends Realm.Object<new2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "new",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class params extends Realm.Object<params> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "params",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class readonly2 extends Realm.Object<readonly2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "readonly",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class ref extends Realm.Object<ref> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "ref",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class sbyte extends Realm.Object<sbyte> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "sbyte",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class short extends Realm.Object<short> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "short",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class sizeof extends Realm.Object<sizeof> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "sizeof",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class stackalloc extends Realm.Object<stackalloc> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "stackalloc",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class string2 extends Realm.Object<string2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "string",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class uint extends Realm.Object<uint> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "uint",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class ulong extends Realm.Object<ulong> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "ulong",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class unchecked extends Realm.Object<unchecked> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "unchecked",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class unsafe extends Realm.Object<unsafe> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "unsafe",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class ushort extends Realm.Object<ushort> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "ushort",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class using2 extends Realm.Object<using2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "using",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class virtual extends Realm.Object<virtual> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "virtual",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class void2 extends Realm.Object<void2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "void",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class volatile extends Realm.Object<volatile> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "volatile",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class add extends Realm.Object<add> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "add",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class and extends Realm.Object<and> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "and",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class alias extends Realm.Object<alias> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "alias",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class from extends Realm.Object<from> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "from",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class global extends Realm.Object<global> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "global",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class group extends Realm.Object<group> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "group",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class into extends Realm.Object<into> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "into",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class join extends Realm.Object<join> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "join",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class managed extends Realm.Object<managed> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "managed",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class nameof extends Realm.Object<nameof> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "nameof",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class nint extends Realm.Object<nint> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "nint",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class not extends Realm.Object<not> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "not",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class notnull extends Realm.Object<notnull> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "notnull",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class nuint extends Realm.Object<nuint> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "nuint",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class on extends Realm.Object<on> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "on",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class or extends Realm.Object<or> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "or",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class orderby extends Realm.Object<orderby> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "orderby",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class partial extends Realm.Object<partial> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "partial",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class record extends Realm.Object<record> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "record",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class remove extends Realm.Object<remove> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "remove",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class scoped extends Realm.Object<scoped> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "scoped",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class select extends Realm.Object<select> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "select",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class unmanaged extends Realm.Object<unmanaged> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "unmanaged",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class with2 extends Realm.Object<with2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "with",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class yield2 extends Realm.Object<yield2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "yield",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class assert extends Realm.Object<assert> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "assert",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class covariant extends Realm.Object<covariant> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "covariant",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class deferred extends Realm.Object<deferred> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "deferred",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class export2 extends Realm.Object<export2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "export",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class extends2 extends Realm.Object<extends2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "extends",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class factory extends Realm.Object<factory> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "factory",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Function extends Realm.Object<Function> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Function",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class hide extends Realm.Object<hide> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "hide",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class implements2 extends Realm.Object<implements2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "implements",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class late extends Realm.Object<late> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "late",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class library extends Realm.Object<library> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "library",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class mixin extends Realm.Object<mixin> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "mixin",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class of extends Realm.Object<of> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "of",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class part extends Realm.Object<part> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "part",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class rethrow extends Realm.Object<rethrow> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "rethrow",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class show extends Realm.Object<show> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "show",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class sync extends Realm.Object<sync> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "sync",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class type2 extends Realm.Object<type2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "type",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class typedef extends Realm.Object<typedef> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "typedef",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class boolean2 extends Realm.Object<boolean2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "boolean",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class instanceof2 extends Realm.Object<instanceof2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "instanceof",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class native extends Realm.Object<native> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "native",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class strictfp extends Realm.Object<strictfp> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "strictfp",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class synchronized extends Realm.Object<synchronized> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "synchronized",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class transient extends Realm.Object<transient> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "transient",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class _ extends Realm.Object<_> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "_",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class permits extends Realm.Object<permits> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "permits",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class non_sealed extends Realm.Object<non_sealed> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "non-sealed",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class module2 extends Realm.Object<module2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "module",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class exports2 extends Realm.Object<exports2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "exports",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class opens extends Realm.Object<opens> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "opens",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class requires extends Realm.Object<requires> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "requires",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class uses extends Realm.Object<uses> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "uses",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class provides extends Realm.Object<provides> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "provides",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class to extends Realm.Object<to> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "to",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class alignas extends Realm.Object<alignas> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "alignas",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class alignof extends Realm.Object<alignof> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "alignof",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class and_eq extends Realm.Object<and_eq> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "and_eq",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class asm extends Realm.Object<asm> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "asm",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class auto extends Realm.Object<auto> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "auto",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class bitand extends Realm.Object<bitand> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "bitand",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class bitor extends Realm.Object<bitor> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "bitor",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class char8_t extends Realm.Object<char8_t> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "char8_t",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class char16_t extends Realm.Object<char16_t> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "char16_t",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class char32_t extends Realm.Object<char32_t> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "char32_t",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class compl extends Realm.Object<compl> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "compl",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class concept extends Realm.Object<concept> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "concept",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class consteval extends Realm.Object<consteval> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "consteval",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class constexpr extends Realm.Object<constexpr> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "constexpr",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class constinit extends Realm.Object<constinit> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "constinit",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class const_cast extends Realm.Object<const_cast> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "const_cast",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class co_await extends Realm.Object<co_await> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "co_await",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class co_return extends Realm.Object<co_return> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "co_return",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class co_yield extends Realm.Object<co_yield> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "co_yield",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class decltype extends Realm.Object<decltype> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "decltype",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class delete2 extends Realm.Object<delete2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "delete",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class dynamic_cast extends Realm.Object<dynamic_cast> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "dynamic_cast",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class friend extends Realm.Object<friend> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "friend",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class mutable extends Realm.Object<mutable> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "mutable",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class noexcept extends Realm.Object<noexcept> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "noexcept",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class not_eq extends Realm.Object<not_eq> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "not_eq",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class nullptr extends Realm.Object<nullptr> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "nullptr",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class or_eq extends Realm.Object<or_eq> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "or_eq",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class register extends Realm.Object<register> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "register",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class reinterpret_cast extends Realm.Object<reinterpret_cast> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "reinterpret_cast",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class signed extends Realm.Object<signed> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "signed",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class static_assert extends Realm.Object<static_assert> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "static_assert",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class static_cast extends Realm.Object<static_cast> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "static_cast",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class template extends Realm.Object<template> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "template",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class thread_local extends Realm.Object<thread_local> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "thread_local",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class typeid extends Realm.Object<typeid> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "typeid",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class typename extends Realm.Object<typename> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "typename",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class union extends Realm.Object<union> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "union",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class unsigned extends Realm.Object<unsigned> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "unsigned",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class wchar_t extends Realm.Object<wchar_t> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "wchar_t",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class xor extends Realm.Object<xor> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "xor",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class xor_eq extends Realm.Object<xor_eq> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "xor_eq",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class any2 extends Realm.Object<any2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "any",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class arguments2 extends Realm.Object<arguments2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "arguments",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class asserts extends Realm.Object<asserts> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "asserts",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class bigint2 extends Realm.Object<bigint2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "bigint",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class debugger2 extends Realm.Object<debugger2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "debugger",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class declare2 extends Realm.Object<declare2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "declare",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class eval2 extends Realm.Object<eval2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "eval",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class function2 extends Realm.Object<function2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "function",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class infer2 extends Realm.Object<infer2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "infer",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class keyof2 extends Realm.Object<keyof2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "keyof",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class never2 extends Realm.Object<never2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "never",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class number2 extends Realm.Object<number2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "number",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class require2 extends Realm.Object<require2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "require",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class satisfies extends Realm.Object<satisfies> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "satisfies",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class symbol2 extends Realm.Object<symbol2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "symbol",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class undefined2 extends Realm.Object<undefined2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "undefined",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class unique2 extends Realm.Object<unique2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "unique",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class unknown2 extends Realm.Object<unknown2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "unknown",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class description extends Realm.Object<description> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "description",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class debugDescription extends Realm.Object<debugDescription> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "debugDescription",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class hash extends Realm.Object<hash> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "hash",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class hashValue extends Realm.Object<hashValue> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "hashValue",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class realm extends Realm.Object<realm> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "realm",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class objectSchema extends Realm.Object<objectSchema> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "objectSchema",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class isInvalidated extends Realm.Object<isInvalidated> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "isInvalidated",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class isFrozen extends Realm.Object<isFrozen> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "isFrozen",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class superclass extends Realm.Object<superclass> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "superclass",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class observe extends Realm.Object<observe> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "observe",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class schema2 extends Realm.Object<schema2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "schema",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class isManaged extends Realm.Object<isManaged> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "isManaged",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class isValid extends Realm.Object<isValid> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "isValid",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class hashCode extends Realm.Object<hashCode> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "hashCode",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class toString extends Realm.Object<toString> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "toString",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class parent extends Realm.Object<parent> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "parent",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class changes extends Realm.Object<changes> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "changes",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class freeze extends Realm.Object<freeze> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "freeze",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class toEJson extends Realm.Object<toEJson> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "toEJson",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class keys extends Realm.Object<keys> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "keys",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class entries extends Realm.Object<entries> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "entries",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class toJSON extends Realm.Object<toJSON> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "toJSON",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class linkingObjects extends Realm.Object<linkingObjects> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "linkingObjects",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class addListener extends Realm.Object<addListener> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "addListener",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class removeListener extends Realm.Object<removeListener> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "removeListener",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class removeAllListeners extends Realm.Object<removeAllListeners> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "removeAllListeners",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class __proto__ extends Realm.Object<__proto__> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "__proto__",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Object3 extends Realm.Object<Object3> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Object",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class List extends Realm.Object<List> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "List",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Map extends Realm.Object<Map> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Map",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Set extends Realm.Object<Set> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Set",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Date2 extends Realm.Object<Date2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Date",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Data2 extends Realm.Object<Data2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Data",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class UUID extends Realm.Object<UUID> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "UUID",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class ObjectId extends Realm.Object<ObjectId> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "ObjectId",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Decimal128 extends Realm.Object<Decimal128> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Decimal128",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class RealmValue extends Realm.Object<RealmValue> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "RealmValue",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Realm2 extends Realm.Object<Realm2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Realm",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class BSON2 extends Realm.Object<BSON2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "BSON",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class String extends Realm.Object<String> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "String",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Int2 extends Realm.Object<Int2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Int",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Bool2 extends Realm.Object<Bool2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Bool",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Long2 extends Realm.Object<Long2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Long",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Double2 extends Realm.Object<Double2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Double",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Float2 extends Realm.Object<Float2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Float",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Guid extends Realm.Object<Guid> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Guid",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class DateTimeOffset extends Realm.Object<DateTimeOffset> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "DateTimeOffset",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Uuid2 extends Realm.Object<Uuid2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Uuid",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Task extends Realm.Object<Task> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Task",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Result extends Realm.Object<Result> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Result",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Error extends Realm.Object<Error> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Error",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Model extends Realm.Object<Model> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Model",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Accessor extends Realm.Object<Accessor> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Accessor",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Parent2 extends Realm.Object<Parent2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Parent",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class ObjectSchema2 extends Realm.Object<ObjectSchema2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "ObjectSchema",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class equals extends Realm.Object<equals> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "equals",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class getClass extends Realm.Object<getClass> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "getClass",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class notify extends Realm.Object<notify> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "notify",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class wait extends Realm.Object<wait> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "wait",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class clone extends Realm.Object<clone> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "clone",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class finalize extends Realm.Object<finalize> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "finalize",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export const schema = [
  actor,
  Any,
  Protocol,
  Self,
  Type,
  associatedtype,
  async2,
  await2,
  as,
  break2,
  case2,
  catch2,
  class2,
  continue2,
  convenience,
  default2,
  defer,
  deinit,
  didSet,
  do2,
  dynamic,
  else2,
  enum2,
  extension,
  fallthrough,
  false2,
  fileprivate,
  final,
  for2,
  func,
  get2,
  guard,
  if2,
  import2,
  in2,
  indirect,
  infix,
  init,
  inout,
  internal,
  is,
  lazy,
  left,
  let2,
  mutating,
  nil,
  none,
  nonmutating,
  open,
  operator,
  optional,
  override2,
  postfix,
  precedence,
  precedencegroup,
  prefix,
  private2,
  protocol2,
  public2,
  repeat,
  required,
  rethrows,
  return2,
  right,
  self2,
  set2,
  some,
  static2,
  struct,
  subscript,
  super2,
  switch2,
  throw2,
  throws,
  true2,
  try2,
  typealias,
  unowned,
  var2,
  weak,
  where,
  while2,
  willSet,
  abstract2,
  actual,
  annotation,
  by,
  companion,
  const2,
  constructor,
  crossinline,
  data,
  delegate,
  expect,
  external,
  field,
  file,
  finally2,
  fun,
  inline,
  inner,
  interface2,
  lateinit,
  noinline,
  null2,
  object2,
  out,
  package2,
  param,
  property,
  protected2,
  receiver,
  reified,
  sealed,
  setparam,
  suspend,
  tailrec,
  this2,
  typeof2,
  val,
  value,
  vararg,
  when,
  it,
  base,
  bool,
  byte,
  char,
  checked,
  decimal,
  double,
  event,
  explicit,
  extern,
  fixed,
  float,
  foreach,
  goto,
  implicit,
  int,
  lock,
  long,
  namespace2,
  new2,
  params,
  readonly2,
  ref,
  sbyte,
  short,
  sizeof,
  stackalloc,
  string2,
  uint,
  ulong,
  unchecked,
  unsafe,
  ushort,
  using2,
  virtual,
  void2,
  volatile,
  add,
  and,
  alias,
  from,
  global,
  group,
  into,
  join,
  managed,
  nameof,
  nint,
  not,
  notnull,
  nuint,
  on,
  or,
  orderby,
  partial,
  record,
  remove,
  scoped,
  select,
  unmanaged,
  with2,
  yield2,
  assert,
  covariant,
  deferred,
  export2,
  extends2,
  factory,
  Function,
  hide,
  implements2,
  late,
  library,
  mixin,
  of,
  part,
  rethrow,
  show,
  sync,
  type2,
  typedef,
  boolean2,
  instanceof2,
  native,
  strictfp,
  synchronized,
  transient,
  _,
  permits,
  non_sealed,
  module2,
  exports2,
  opens,
  requires,
  uses,
  provides,
  to,
  alignas,
  alignof,
  and_eq,
  asm,
  auto,
  bitand,
  bitor,
  char8_t,
  char16_t,
  char32_t,
  compl,
  concept,
  consteval,
  constexpr,
  constinit,
  const_cast,
  co_await,
  co_return,
  co_yield,
  decltype,
  delete2,
  dynamic_cast,
  friend,
  mutable,
  noexcept,
  not_eq,
  nullptr,
  or_eq,
  register,
  reinterpret_cast,
  signed,
  static_assert,
  static_cast,
  template,
  thread_local,
  typeid,
  typename,
  union,
  unsigned,
  wchar_t,
  xor,
  xor_eq,
  any2,
  arguments2,
  asserts,
  bigint2,
  debugger2,
  declare2,
  eval2,
  function2,
  infer2,
  keyof2,
  never2,
  number2,
  require2,
  satisfies,
  symbol2,
  undefined2,
  unique2,
  unknown2,
  description,
  debugDescription,
  hash,
  hashValue,
  realm,
  objectSchema,
  isInvalidated,
  isFrozen,
  superclass,
  observe,
  schema2,
  isManaged,
  isValid,
  hashCode,
  toString,
  parent,
  changes,
  freeze,
  toEJson,
  keys,
  entries,
  toJSON,
  linkingObjects,
  addListener,
  removeListener,
  removeAllListeners,
  __proto__,
  Object3,
  List,
  Map,
  Set,
  Date2,
  Data2,
  UUID,
  ObjectId,
  Decimal128,
  RealmValue,
  Realm2,
  BSON2,
  String,
  Int2,
  Bool2,
  Long2,
  Double2,
  Float2,
  Guid,
  DateTimeOffset,
  Uuid2,
  Task,
  Result,
  Error,
  Model,
  Accessor,
  Parent2,
  ObjectSchema2,
  equals,
  getClass,
  notify,
  wait,
  clone,
  finalize,
];
