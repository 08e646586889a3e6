import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
class _Words {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late String actor;

  @MapTo('Any')
  late String any2;

  @MapTo('Protocol')
  late String protocol2;

  @MapTo('Self')
  late String self2;

  @MapTo('Type')
  late String typeValue;

  late String associatedtype;

  @MapTo('async')
  late String asyncValue;

  @MapTo('await')
  late String awaitValue;

  @MapTo('as')
  late String asValue;

  @MapTo('break')
  late String breakValue;

  @MapTo('case')
  late String caseValue;

  @MapTo('catch')
  late String catchValue;

  @MapTo('class')
  late String classValue;

  @MapTo('continue')
  late String continueValue;

  late String convenience;

  @MapTo('default')
  late String defaultValue;

  late String defer;
  late String deinit;
  late String didSet;

  @MapTo('do')
  late String doValue;

  @MapTo('dynamic')
  late String dynamicValue;

  @MapTo('else')
  late String elseValue;

  @MapTo('enum')
  late String enumValue;

  @MapTo('extension')
  late String extensionValue;

  late String fallthrough;

  @MapTo('false')
  late String falseValue;

  late String fileprivate;

  @MapTo('final')
  late String finalValue;

  @MapTo('for')
  late String forValue;

  late String func;

  @MapTo('get')
  late String getValue;

  late String guard;

  @MapTo('if')
  late String ifValue;

  @MapTo('import')
  late String importValue;

  @MapTo('in')
  late String inValue;

  late String indirect;
  late String infix;
  late String init;
  late String inout;
  late String internal;

  @MapTo('is')
  late String isValue;

  late String lazy;
  late String left;
  late String let;
  late String mutating;
  late String nil;
  late String none;
  late String nonmutating;
  late String open;

  @MapTo('operator')
  late String operatorValue;

  late String optional;

  @MapTo('override')
  late String overrideValue;

  late String postfix;
  late String precedence;
  late String precedencegroup;
  late String prefix;
  late String private;
  late String protocol;
  late String public;
  late String repeat;

  @MapTo('required')
  late String requiredValue;

  late String rethrows;

  @MapTo('return')
  late String returnValue;

  late String right;
  late String self;

  @MapTo('set')
  late String setValue;

  late String some;

  @MapTo('static')
  late String staticValue;

  late String struct;
  late String subscript;

  @MapTo('super')
  late String superValue;

  @MapTo('switch')
  late String switchValue;

  @MapTo('throw')
  late String throwValue;

  late String throws;

  @MapTo('true')
  late String trueValue;

  @MapTo('try')
  late String tryValue;

  late String typealias;
  late String unowned;

  @MapTo('var')
  late String varValue;

  late String weak;
  late String where;

  @MapTo('while')
  late String whileValue;

  late String willSet;

  @MapTo('abstract')
  late String abstractValue;

  late String actual;
  late String annotation;
  late String by;
  late String companion;

  @MapTo('const')
  late String constValue;

  late String constructor;
  late String crossinline;
  late String data;
  late String delegate;
  late String expect;

  @MapTo('external')
  late String externalValue;

  late String field;
  late String file;

  @MapTo('finally')
  late String finallyValue;

  late String fun;
  late String inline;
  late String inner;

  @MapTo('interface')
  late String interfaceValue;

  late String lateinit;
  late String noinline;

  @MapTo('null')
  late String nullValue;

  late String object;
  late String out;
  late String package;
  late String param;
  late String property;
  late String protected;
  late String receiver;
  late String reified;

  @MapTo('sealed')
  late String sealedValue;

  late String setparam;
  late String suspend;
  late String tailrec;

  @MapTo('this')
  late String thisValue;

  late String typeof;
  late String val;
  late String value;
  late String vararg;

  @MapTo('when')
  late String whenValue;

  late String it;

  @MapTo('base')
  late String baseValue;

  @MapTo('bool')
  late String boolValue;

  late String byte;
  late String char;
  late String checked;
  late String decimal;

  @MapTo('double')
  late String doubleValue;

  late String event;
  late String explicit;
  late String extern;
  late String fixed;
  late String float;
  late String foreach;
  late String goto;
  late String implicit;

  @MapTo('int')
  late String intValue;

  late String lock;
  late String long;
  late String namespace;

  @MapTo('new')
  late String newValue;

  late String params;
  late String readonly;
  late String ref;
  late String sbyte;
  late String short;
  late String sizeof;
  late String stackalloc;
  late String string;
  late String uint;
  late String ulong;
  late String unchecked;
  late String unsafe;
  late String ushort;
  late String using;
  late String virtual;

  @MapTo('void')
  late String voidValue;

  late String volatile;
  late String add;
  late String and;
  late String alias;
  late String from;
  late String global;
  late String group;
  late String into;
  late String join;
  late String managed;
  late String nameof;
  late String nint;
  late String not;
  late String notnull;
  late String nuint;

  @MapTo('on')
  late String onValue;

  late String or;
  late String orderby;
  late String partial;
  late String record;
  late String remove;
  late String scoped;
  late String select;
  late String unmanaged;

  @MapTo('with')
  late String withValue;

  @MapTo('yield')
  late String yieldValue;

  @MapTo('assert')
  late String assertValue;

  @MapTo('covariant')
  late String covariantValue;

  @MapTo('deferred')
  late String deferredValue;

  @MapTo('export')
  late String exportValue;

  @MapTo('extends')
  late String extendsValue;

  @MapTo('factory')
  late String factoryValue;

  @MapTo('Function')
  late String function2;

  @MapTo('hide')
  late String hideValue;

  @MapTo('implements')
  late String implementsValue;

  @MapTo('late')
  late String lateValue;

  @MapTo('library')
  late String libraryValue;

  @MapTo('mixin')
  late String mixinValue;

  @MapTo('of')
  late String ofValue;

  @MapTo('part')
  late String partValue;

  @MapTo('rethrow')
  late String rethrowValue;

  @MapTo('show')
  late String showValue;

  @MapTo('sync')
  late String syncValue;

  @MapTo('type')
  late String typeValue2;

  @MapTo('typedef')
  late String typedefValue;

  late String boolean;
  late String instanceof;

  @MapTo('native')
  late String nativeValue;

  late String strictfp;
  late String synchronized;
  late String transient;

  @MapTo('_')
  late String unnamed;

  late String permits;

  @MapTo('non-sealed')
  late String nonSealed;

  late String module;
  late String exports;
  late String opens;
  late String requires;
  late String uses;
  late String provides;
  late String to;
  late String alignas;
  late String alignof;

  @MapTo('and_eq')
  late String andEq;

  late String asm;
  late String auto;
  late String bitand;
  late String bitor;

  @MapTo('char8_t')
  late String char8T;

  @MapTo('char16_t')
  late String char16T;

  @MapTo('char32_t')
  late String char32T;

  late String compl;
  late String concept;
  late String consteval;
  late String constexpr;
  late String constinit;

  @MapTo('const_cast')
  late String constCast;

  @MapTo('co_await')
  late String coAwait;

  @MapTo('co_return')
  late String coReturn;

  @MapTo('co_yield')
  late String coYield;

  late String decltype;
  late String delete;

  @MapTo('dynamic_cast')
  late String dynamicCast;

  late String friend;
  late String mutable;
  late String noexcept;

  @MapTo('not_eq')
  late String notEq;

  late String nullptr;

  @MapTo('or_eq')
  late String orEq;

  @MapTo('register')
  late String registerValue;

  @MapTo('reinterpret_cast')
  late String reinterpretCast;

  late String signed;

  @MapTo('static_assert')
  late String staticAssert;

  @MapTo('static_cast')
  late String staticCast;

  late String template;

  @MapTo('thread_local')
  late String threadLocal;

  late String typeid;
  late String typename;
  late String union;
  late String unsigned;

  @MapTo('wchar_t')
  late String wcharT;

  late String xor;

  @MapTo('xor_eq')
  late String xorEq;

  late String any;
  late String arguments;
  late String asserts;
  late String bigint;
  late String debugger;
  late String declare;
  late String eval;
  late String function;
  late String infer;
  late String keyof;
  late String never;
  late String number;
  late String require;
  late String satisfies;
  late String symbol;
  late String undefined;
  late String unique;
  late String unknown;
  late String description;
  late String debugDescription;
  late String hash;
  late String hashValue;

  @MapTo('realm')
  late String realmValue;

  @MapTo('objectSchema')
  late String objectSchemaValue;

  late String isInvalidated;

  @MapTo('isFrozen')
  late String isFrozenValue;

  late String superclass;
  late String observe;

  @MapTo('schema')
  late String schemaValue;

  @MapTo('isManaged')
  late String isManagedValue;

  @MapTo('isValid')
  late String isValidValue;

  @MapTo('hashCode')
  late String hashCodeValue;

  @MapTo('toString')
  late String toStringValue;

  @MapTo('parent')
  late String parentValue;

  @MapTo('changes')
  late String changesValue;

  @MapTo('freeze')
  late String freezeValue;

  @MapTo('toEJson')
  late String toEJsonValue;

  late String keys;
  late String entries;
  late String toJSON;
  late String linkingObjects;
  late String addListener;
  late String removeListener;
  late String removeAllListeners;

  @MapTo('__proto__')
  late String proto;

  @MapTo('Object')
  late String object2;

  @MapTo('List')
  late String list;

  @MapTo('Map')
  late String map;

  @MapTo('Set')
  late String setValue2;

  @MapTo('Date')
  late String date;

  @MapTo('Data')
  late String data2;

  @MapTo('UUID')
  late String uuid;

  @MapTo('ObjectId')
  late String objectId;

  @MapTo('Decimal128')
  late String decimal128;

  @MapTo('RealmValue')
  late String realmValue2;

  @MapTo('Realm')
  late String realmValue3;

  @MapTo('BSON')
  late String bson;

  @MapTo('String')
  late String string2;

  @MapTo('Int')
  late String intValue2;

  @MapTo('Bool')
  late String boolValue2;

  @MapTo('Long')
  late String long2;

  @MapTo('Double')
  late String doubleValue2;

  @MapTo('Float')
  late String float2;

  @MapTo('Guid')
  late String guid;

  @MapTo('DateTimeOffset')
  late String dateTimeOffset;

  @MapTo('Uuid')
  late String uuid2;

  @MapTo('Task')
  late String task;

  @MapTo('Result')
  late String result;

  @MapTo('Error')
  late String error;

  @MapTo('Model')
  late String model;

  @MapTo('Accessor')
  late String accessorValue;

  @MapTo('Parent')
  late String parentValue2;

  @MapTo('ObjectSchema')
  late String objectSchemaValue2;

  late String equals;
  late String getClass;
  late String notify;
  late String wait;
  late String clone;
  late String finalize;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Words.schema];
