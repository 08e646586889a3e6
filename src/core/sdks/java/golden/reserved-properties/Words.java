import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmField;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

public class Words extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    @Required
    private String actor;

    @Required
    @RealmField("Any")
    private String any2;

    @Required
    @RealmField("Protocol")
    private String protocol2;

    @Required
    @RealmField("Self")
    private String self2;

    @Required
    @RealmField("Type")
    private String type2;

    @Required
    private String associatedtype;

    @Required
    private String async;

    @Required
    private String await;

    @Required
    private String as;

    @Required
    @RealmField("break")
    private String breakValue;

    @Required
    @RealmField("case")
    private String caseValue;

    @Required
    @RealmField("catch")
    private String catchValue;

    @Required
    @RealmField("class")
    private String classValue;

    @Required
    @RealmField("continue")
    private String continueValue;

    @Required
    private String convenience;

    @Required
    @RealmField("default")
    private String defaultValue;

    @Required
    private String defer;

    @Required
    private String deinit;

    @Required
    private String didSet;

    @Required
    @RealmField("do")
    private String doValue;

    @Required
    private String dynamic;

    @Required
    @RealmField("else")
    private String elseValue;

    @Required
    @RealmField("enum")
    private String enumValue;

    @Required
    private String extension;

    @Required
    private String fallthrough;

    @Required
    @RealmField("false")
    private String falseValue;

    @Required
    private String fileprivate;

    @Required
    @RealmField("final")
    private String finalValue;

    @Required
    @RealmField("for")
    private String forValue;

    @Required
    private String func;

    @Required
    private String get;

    @Required
    private String guard;

    @Required
    @RealmField("if")
    private String ifValue;

    @Required
    @RealmField("import")
    private String importValue;

    @Required
    private String in;

    @Required
    private String indirect;

    @Required
    private String infix;

    @Required
    private String init;

    @Required
    private String inout;

    @Required
    private String internal;

    @Required
    private String is;

    @Required
    private String lazy;

    @Required
    private String left;

    @Required
    private String let;

    @Required
    private String mutating;

    @Required
    private String nil;

    @Required
    private String none;

    @Required
    private String nonmutating;

    @Required
    private String open;

    @Required
    private String operator;

    @Required
    private String optional;

    @Required
    private String override;

    @Required
    private String postfix;

    @Required
    private String precedence;

    @Required
    private String precedencegroup;

    @Required
    private String prefix;

    @Required
    @RealmField("private")
    private String privateValue;

    @Required
    private String protocol;

    @Required
    @RealmField("public")
    private String publicValue;

    @Required
    private String repeat;

    @Required
    private String required;

    @Required
    private String rethrows;

    @Required
    @RealmField("return")
    private String returnValue;

    @Required
    private String right;

    @Required
    private String self;

    @Required
    private String set;

    @Required
    private String some;

    @Required
    @RealmField("static")
    private String staticValue;

    @Required
    private String struct;

    @Required
    private String subscript;

    @Required
    @RealmField("super")
    private String superValue;

    @Required
    @RealmField("switch")
    private String switchValue;

    @Required
    @RealmField("throw")
    private String throwValue;

    @Required
    @RealmField("throws")
    private String throwsValue;

    @Required
    @RealmField("true")
    private String trueValue;

    @Required
    @RealmField("try")
    private String tryValue;

    @Required
    private String typealias;

    @Required
    private String unowned;

    @Required
    private String var;

    @Required
    private String weak;

    @Required
    private String where;

    @Required
    @RealmField("while")
    private String whileValue;

    @Required
    private String willSet;

    @Required
    @RealmField("abstract")
    private String abstractValue;

    @Required
    private String actual;

    @Required
    private String annotation;

    @Required
    private String by;

    @Required
    private String companion;

    @Required
    @RealmField("const")
    private String constValue;

    @Required
    private String constructor;

    @Required
    private String crossinline;

    @Required
    private String data;

    @Required
    private String delegate;

    @Required
    private String expect;

    @Required
    private String external;

    @Required
    private String field;

    @Required
    private String file;

    @Required
    @RealmField("finally")
    private String finallyValue;

    @Required
    private String fun;

    @Required
    private String inline;

    @Required
    private String inner;

    @Required
    @RealmField("interface")
    private String interfaceValue;

    @Required
    private String lateinit;

    @Required
    private String noinline;

    @Required
    @RealmField("null")
    private String nullValue;

    @Required
    private String object;

    @Required
    private String out;

    @Required
    @RealmField("package")
    private String packageValue;

    @Required
    private String param;

    @Required
    private String property;

    @Required
    @RealmField("protected")
    private String protectedValue;

    @Required
    private String receiver;

    @Required
    private String reified;

    @Required
    private String sealed;

    @Required
    private String setparam;

    @Required
    private String suspend;

    @Required
    private String tailrec;

    @Required
    @RealmField("this")
    private String thisValue;

    @Required
    private String typeof;

    @Required
    private String val;

    @Required
    private String value;

    @Required
    private String vararg;

    @Required
    private String when;

    @Required
    private String it;

    @Required
    private String base;

    @Required
    private String bool;

    @Required
    @RealmField("byte")
    private String byteValue;

    @Required
    @RealmField("char")
    private String charValue;

    @Required
    private String checked;

    @Required
    private String decimal;

    @Required
    @RealmField("double")
    private String doubleValue;

    @Required
    private String event;

    @Required
    private String explicit;

    @Required
    private String extern;

    @Required
    private String fixed;

    @Required
    @RealmField("float")
    private String floatValue;

    @Required
    private String foreach;

    @Required
    @RealmField("goto")
    private String gotoValue;

    @Required
    private String implicit;

    @Required
    @RealmField("int")
    private String intValue;

    @Required
    private String lock;

    @Required
    @RealmField("long")
    private String longValue;

    @Required
    private String namespace;

    @Required
    @RealmField("new")
    private String newValue;

    @Required
    private String params;

    @Required
    private String readonly;

    @Required
    private String ref;

    @Required
    private String sbyte;

    @Required
    @RealmField("short")
    private String shortValue;

    @Required
    private String sizeof;

    @Required
    private String stackalloc;

    @Required
    private String string;

    @Required
    private String uint;

    @Required
    private String ulong;

    @Required
    private String unchecked;

    @Required
    private String unsafe;

    @Required
    private String ushort;

    @Required
    private String using;

    @Required
    private String virtual;

    @Required
    @RealmField("void")
    private String voidValue;

    @Required
    @RealmField("volatile")
    private String volatileValue;

    @Required
    private String add;

    @Required
    private String and;

    @Required
    private String alias;

    @Required
    private String from;

    @Required
    private String global;

    @Required
    private String group;

    @Required
    private String into;

    @Required
    private String join;

    @Required
    private String managed;

    @Required
    private String nameof;

    @Required
    private String nint;

    @Required
    private String not;

    @Required
    private String notnull;

    @Required
    private String nuint;

    @Required
    private String on;

    @Required
    private String or;

    @Required
    private String orderby;

    @Required
    private String partial;

    @Required
    private String record;

    @Required
    private String remove;

    @Required
    private String scoped;

    @Required
    private String select;

    @Required
    private String unmanaged;

    @Required
    private String with;

    @Required
    private String yield;

    @Required
    @RealmField("assert")
    private String assertValue;

    @Required
    private String covariant;

    @Required
    private String deferred;

    @Required
    private String export;

    @Required
    @RealmField("extends")
    private String extendsValue;

    @Required
    private String factory;

    @Required
    @RealmField("Function")
    private String function2;

    @Required
    private String hide;

    @Required
    @RealmField("implements")
    private String implementsValue;

    @Required
    private String late;

    @Required
    private String library;

    @Required
    private String mixin;

    @Required
    private String of;

    @Required
    private String part;

    @Required
    private String rethrow;

    @Required
    private String show;

    @Required
    private String sync;

    @Required
    private String type;

    @Required
    private String typedef;

    @Required
    @RealmField("boolean")
    private String booleanValue;

    @Required
    @RealmField("instanceof")
    private String instanceofValue;

    @Required
    @RealmField("native")
    private String nativeValue;

    @Required
    @RealmField("strictfp")
    private String strictfpValue;

    @Required
    @RealmField("synchronized")
    private String synchronizedValue;

    @Required
    @RealmField("transient")
    private String transientValue;

    @Required
    @RealmField("_")
    private String unnamed;

    @Required
    private String permits;

    @Required
    @RealmField("non-sealed")
    private String nonSealed;

    @Required
    private String module;

    @Required
    private String exports;

    @Required
    private String opens;

    @Required
    private String requires;

    @Required
    private String uses;

    @Required
    private String provides;

    @Required
    private String to;

    @Required
    private String alignas;

    @Required
    private String alignof;

    @Required
    @RealmField("and_eq")
    private String andEq;

    @Required
    private String asm;

    @Required
    private String auto;

    @Required
    private String bitand;

    @Required
    private String bitor;

    @Required
    @RealmField("char8_t")
    private String char8T;

    @Required
    @RealmField("char16_t")
    private String char16T;

    @Required
    @RealmField("char32_t")
    private String char32T;

    @Required
    private String compl;

    @Required
    private String concept;

    @Required
    private String consteval;

    @Required
    private String constexpr;

    @Required
    private String constinit;

    @Required
    @RealmField("const_cast")
    private String constCast;

    @Required
    @RealmField("co_await")
    private String coAwait;

    @Required
    @RealmField("co_return")
    private String coReturn;

    @Required
    @RealmField("co_yield")
    private String coYield;

    @Required
    private String decltype;

    @Required
    private String delete;

    @Required
    @RealmField("dynamic_cast")
    private String dynamicCast;

    @Required
    private String friend;

    @Required
    private String mutable;

    @Required
    private String noexcept;

    @Required
    @RealmField("not_eq")
    private String notEq;

    @Required
    private String nullptr;

    @Required
    @RealmField("or_eq")
    private String orEq;

    @Required
    private String register;

    @Required
    @RealmField("reinterpret_cast")
    private String reinterpretCast;

    @Required
    private String signed;

    @Required
    @RealmField("static_assert")
    private String staticAssert;

    @Required
    @RealmField("static_cast")
    private String staticCast;

    @Required
    private String template;

    @Required
    @RealmField("thread_local")
    private String threadLocal;

    @Required
    private String typeid;

    @Required
    private String typename;

    @Required
    private String union;

    @Required
    private String unsigned;

    @Required
    @RealmField("wchar_t")
    private String wcharT;

    @Required
    private String xor;

    @Required
    @RealmField("xor_eq")
    private String xorEq;

    @Required
    private String any;

    @Required
    private String arguments;

    @Required
    private String asserts;

    @Required
    private String bigint;

    @Required
    private String debugger;

    @Required
    private String declare;

    @Required
    private String eval;

    @Required
    private String function;

    @Required
    private String infer;

    @Required
    private String keyof;

    @Required
    private String never;

    @Required
    private String number;

    @Required
    private String require;

    @Required
    private String satisfies;

    @Required
    private String symbol;

    @Required
    private String undefined;

    @Required
    private String unique;

    @Required
    private String unknown;

    @Required
    private String description;

    @Required
    private String debugDescription;

    @Required
    private String hash;

    @Required
    private String hashValue;

    @Required
    private String realm;

    @Required
    private String objectSchema;

    @Required
    private String isInvalidated;

    @Required
    private String isFrozen;

    @Required
    private String superclass;

    @Required
    private String observe;

    @Required
    private String schema;

    @Required
    private String isManaged;

    @Required
    private String isValid;

    @Required
    private String hashCode;

    @Required
    private String toString;

    @Required
    private String parent;

    @Required
    private String changes;

    @Required
    private String freeze;

    @Required
    private String toEJson;

    @Required
    private String keys;

    @Required
    private String entries;

    @Required
    private String toJSON;

    @Required
    private String linkingObjects;

    @Required
    private String addListener;

    @Required
    private String removeListener;

    @Required
    private String removeAllListeners;

    @Required
    private String __proto__;

    @Required
    @RealmField("Object")
    private String object2;

    @Required
    @RealmField("List")
    private String list;

    @Required
    @RealmField("Map")
    private String map;

    @Required
    @RealmField("Set")
    private String set2;

    @Required
    @RealmField("Date")
    private String date;

    @Required
    @RealmField("Data")
    private String data2;

    @Required
    @RealmField("UUID")
    private String uuid;

    @Required
    @RealmField("ObjectId")
    private String objectId;

    @Required
    @RealmField("Decimal128")
    private String decimal128;

    @Required
    @RealmField("RealmValue")
    private String realmValue;

    @Required
    @RealmField("Realm")
    private String realm2;

    @Required
    @RealmField("BSON")
    private String bson;

    @Required
    @RealmField("String")
    private String string2;

    @Required
    @RealmField("Int")
    private String intValue2;

    @Required
    @RealmField("Bool")
    private String bool2;

    @Required
    @RealmField("Long")
    private String longValue2;

    @Required
    @RealmField("Double")
    private String doubleValue2;

    @Required
    @RealmField("Float")
    private String floatValue2;

    @Required
    @RealmField("Guid")
    private String guid;

    @Required
    @RealmField("DateTimeOffset")
    private String dateTimeOffset;

    @Required
    @RealmField("Uuid")
    private String uuid2;

    @Required
    @RealmField("Task")
    private String task;

    @Required
    @RealmField("Result")
    private String result;

    @Required
    @RealmField("Error")
    private String error;

    @Required
    @RealmField("Model")
    private String model;

    @Required
    @RealmField("Accessor")
    private String accessor;

    @Required
    @RealmField("Parent")
    private String parent2;

    @Required
    @RealmField("ObjectSchema")
    private String objectSchema2;

    @Required
    private String equals;

    @Required
    private String getClass;

    @Required
    private String notify;

    @Required
    private String wait;

    @Required
    private String clone;

    @Required
    private String finalize;

    public Words() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAny2() {
        return any2;
    }

    public void setAny2(String any2) {
        this.any2 = any2;
    }

    public String getProtocol2() {
        return protocol2;
    }

    public void setProtocol2(String protocol2) {
        this.protocol2 = protocol2;
    }

    public String getSelf2() {
        return self2;
    }

    public void setSelf2(String self2) {
        this.self2 = self2;
    }

    public String getType2() {
        return type2;
    }

    public void setType2(String type2) {
        this.type2 = type2;
    }

    public String getAssociatedtype() {
        return associatedtype;
    }

    public void setAssociatedtype(String associatedtype) {
        this.associatedtype = associatedtype;
    }

    public String getAsync() {
        return async;
    }

    public void setAsync(String async) {
        this.async = async;
    }

    public String getAwait() {
        return await;
    }

    public void setAwait(String await) {
        this.await = await;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getBreakValue() {
        return breakValue;
    }

    public void setBreakValue(String breakValue) {
        this.breakValue = breakValue;
    }

    public String getCaseValue() {
        return caseValue;
    }

    public void setCaseValue(String caseValue) {
        this.caseValue = caseValue;
    }

    public String getCatchValue() {
        return catchValue;
    }

    public void setCatchValue(String catchValue) {
        this.catchValue = catchValue;
    }

    public String getClassValue() {
        return classValue;
    }

    public void setClassValue(String classValue) {
        this.classValue = classValue;
    }

    public String getContinueValue() {
        return continueValue;
    }

    public void setContinueValue(String continueValue) {
        this.continueValue = continueValue;
    }

    public String getConvenience() {
        return convenience;
    }

    public void setConvenience(String convenience) {
        this.convenience = convenience;
    }

    public String getDefaultValue() {
        return defaultValue;
    }

    public void setDefaultValue(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    public String getDefer() {
        return defer;
    }

    public void setDefer(String defer) {
        this.defer = defer;
    }

    public String getDeinit() {
        return deinit;
    }

    public void setDeinit(String deinit) {
        this.deinit = deinit;
    }

    public String getDidSet() {
        return didSet;
    }

    public void setDidSet(String didSet) {
        this.didSet = didSet;
    }

    public String getDoValue() {
        return doValue;
    }

    public void setDoValue(String doValue) {
        this.doValue = doValue;
    }

    public String getDynamic() {
        return dynamic;
    }

    public void setDynamic(String dynamic) {
        this.dynamic = dynamic;
    }

    public String getElseValue() {
        return elseValue;
    }

    public void setElseValue(String elseValue) {
        this.elseValue = elseValue;
    }

    public String getEnumValue() {
        return enumValue;
    }

    public void setEnumValue(String enumValue) {
        this.enumValue = enumValue;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }

    public String getFallthrough() {
        return fallthrough;
    }

    public void setFallthrough(String fallthrough) {
        this.fallthrough = fallthrough;
    }

    public String getFalseValue() {
        return falseValue;
    }

    public void setFalseValue(String falseValue) {
        this.falseValue = falseValue;
    }

    public String getFileprivate() {
        return fileprivate;
    }

    public void setFileprivate(String fileprivate) {
        this.fileprivate = fileprivate;
    }

    public String getFinalValue() {
        return finalValue;
    }

    public void setFinalValue(String finalValue) {
        this.finalValue = finalValue;
    }

    public String getForValue() {
        return forValue;
    }

    public void setForValue(String forValue) {
        this.forValue = forValue;
    }

    public String getFunc() {
        return func;
    }

    public void setFunc(String func) {
        this.func = func;
    }

    public String getGet() {
        return get;
    }

    public void setGet(String get) {
        this.get = get;
    }

    public String getGuard() {
        return guard;
    }

    public void setGuard(String guard) {
        this.guard = guard;
    }

    public String getIfValue() {
        return ifValue;
    }

    public void setIfValue(String ifValue) {
        this.ifValue = ifValue;
    }

    public String getImportValue() {
        return importValue;
    }

    public void setImportValue(String importValue) {
        this.importValue = importValue;
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public String getIndirect() {
        return indirect;
    }

    public void setIndirect(String indirect) {
        this.indirect = indirect;
    }

    public String getInfix() {
        return infix;
    }

    public void setInfix(String infix) {
        this.infix = infix;
    }

    public String getInit() {
        return init;
    }

    public void setInit(String init) {
        this.init = init;
    }

    public String getInout() {
        return inout;
    }

    public void setInout(String inout) {
        this.inout = inout;
    }

    public String getInternal() {
        return internal;
    }

    public void setInternal(String internal) {
        this.internal = internal;
    }

    public String getIs() {
        return is;
    }

    public void setIs(String is) {
        this.is = is;
    }

    public String getLazy() {
        return lazy;
    }

    public void setLazy(String lazy) {
        this.lazy = lazy;
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }

    public String getLet() {
        return let;
    }

    public void setLet(String let) {
        this.let = let;
    }

    public String getMutating() {
        return mutating;
    }

    public void setMutating(String mutating) {
        this.mutating = mutating;
    }

    public String getNil() {
        return nil;
    }

    public void setNil(String nil) {
        this.nil = nil;
    }

    public String getNone() {
        return none;
    }

    public void setNone(String none) {
        this.none = none;
    }

    public String getNonmutating() {
        return nonmutating;
    }

    public void setNonmutating(String nonmutating) {
        this.nonmutating = nonmutating;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public String getOptional() {
        return optional;
    }

    public void setOptional(String optional) {
        this.optional = optional;
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }

    public String getPostfix() {
        return postfix;
    }

    public void setPostfix(String postfix) {
        this.postfix = postfix;
    }

    public String getPrecedence() {
        return precedence;
    }

    public void setPrecedence(String precedence) {
        this.precedence = precedence;
    }

    public String getPrecedencegroup() {
        return precedencegroup;
    }

    public void setPrecedencegroup(String precedencegroup) {
        this.precedencegroup = precedencegroup;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getPrivateValue() {
        return privateValue;
    }

    public void setPrivateValue(String privateValue) {
        this.privateValue = privateValue;
    }

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }

    public String getPublicValue() {
        return publicValue;
    }

    public void setPublicValue(String publicValue) {
        this.publicValue = publicValue;
    }

    public String getRepeat() {
        return repeat;
    }

    public void setRepeat(String repeat) {
        this.repeat = repeat;
    }

    public String getRequired() {
        return required;
    }

    public void setRequired(String required) {
        this.required = required;
    }

    public String getRethrows() {
        return rethrows;
    }

    public void setRethrows(String rethrows) {
        this.rethrows = rethrows;
    }

    public String getReturnValue() {
        return returnValue;
    }

    public void setReturnValue(String returnValue) {
        this.returnValue = returnValue;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getSelf() {
        return self;
    }

    public void setSelf(String self) {
        this.self = self;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public String getSome() {
        return some;
    }

    public void setSome(String some) {
        this.some = some;
    }

    public String getStaticValue() {
        return staticValue;
    }

    public void setStaticValue(String staticValue) {
        this.staticValue = staticValue;
    }

    public String getStruct() {
        return struct;
    }

    public void setStruct(String struct) {
        this.struct = struct;
    }

    public String getSubscript() {
        return subscript;
    }

    public void setSubscript(String subscript) {
        this.subscript = subscript;
    }

    public String getSuperValue() {
        return superValue;
    }

    public void setSuperValue(String superValue) {
        this.superValue = superValue;
    }

    public String getSwitchValue() {
        return switchValue;
    }

    public void setSwitchValue(String switchValue) {
        this.switchValue = switchValue;
    }

    public String getThrowValue() {
        return throwValue;
    }

    public void setThrowValue(String throwValue) {
        this.throwValue = throwValue;
    }

    public String getThrowsValue() {
        return throwsValue;
    }

    public void setThrowsValue(String throwsValue) {
        this.throwsValue = throwsValue;
    }

    public String getTrueValue() {
        return trueValue;
    }

    public void setTrueValue(String trueValue) {
        this.trueValue = trueValue;
    }

    public String getTryValue() {
        return tryValue;
    }

    public void setTryValue(String tryValue) {
        this.tryValue = tryValue;
    }

    public String getTypealias() {
        return typealias;
    }

    public void setTypealias(String typealias) {
        this.typealias = typealias;
    }

    public String getUnowned() {
        return unowned;
    }

    public void setUnowned(String unowned) {
        this.unowned = unowned;
    }

    public String getVar() {
        return var;
    }

    public void setVar(String var) {
        this.var = var;
    }

    public String getWeak() {
        return weak;
    }

    public void setWeak(String weak) {
        this.weak = weak;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWhileValue() {
        return whileValue;
    }

    public void setWhileValue(String whileValue) {
        this.whileValue = whileValue;
    }

    public String getWillSet() {
        return willSet;
    }

    public void setWillSet(String willSet) {
        this.willSet = willSet;
    }

    public String getAbstractValue() {
        return abstractValue;
    }

    public void setAbstractValue(String abstractValue) {
        this.abstractValue = abstractValue;
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String actual) {
        this.actual = actual;
    }

    public String getAnnotation() {
        return annotation;
    }

    public void setAnnotation(String annotation) {
        this.annotation = annotation;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getCompanion() {
        return companion;
    }

    public void setCompanion(String companion) {
        this.companion = companion;
    }

    public String getConstValue() {
        return constValue;
    }

    public void setConstValue(String constValue) {
        this.constValue = constValue;
    }

    public String getConstructor() {
        return constructor;
    }

    public void setConstructor(String constructor) {
        this.constructor = constructor;
    }

    public String getCrossinline() {
        return crossinline;
    }

    public void setCrossinline(String crossinline) {
        this.crossinline = crossinline;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public String getExpect() {
        return expect;
    }

    public void setExpect(String expect) {
        this.expect = expect;
    }

    public String getExternal() {
        return external;
    }

    public void setExternal(String external) {
        this.external = external;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getFinallyValue() {
        return finallyValue;
    }

    public void setFinallyValue(String finallyValue) {
        this.finallyValue = finallyValue;
    }

    public String getFun() {
        return fun;
    }

    public void setFun(String fun) {
        this.fun = fun;
    }

    public String getInline() {
        return inline;
    }

    public void setInline(String inline) {
        this.inline = inline;
    }

    public String getInner() {
        return inner;
    }

    public void setInner(String inner) {
        this.inner = inner;
    }

    public String getInterfaceValue() {
        return interfaceValue;
    }

    public void setInterfaceValue(String interfaceValue) {
        this.interfaceValue = interfaceValue;
    }

    public String getLateinit() {
        return lateinit;
    }

    public void setLateinit(String lateinit) {
        this.lateinit = lateinit;
    }

    public String getNoinline() {
        return noinline;
    }

    public void setNoinline(String noinline) {
        this.noinline = noinline;
    }

    public String getNullValue() {
        return nullValue;
    }

    public void setNullValue(String nullValue) {
        this.nullValue = nullValue;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getOut() {
        return out;
    }

    public void setOut(String out) {
        this.out = out;
    }

    public String getPackageValue() {
        return packageValue;
    }

    public void setPackageValue(String packageValue) {
        this.packageValue = packageValue;
    }

    public String getParam() {
        return param;
    }

    public void setParam(String param) {
        this.param = param;
    }

    public String getProperty() {
        return property;
    }

    public void setProperty(String property) {
        this.property = property;
    }

    public String getProtectedValue() {
        return protectedValue;
    }

    public void setProtectedValue(String protectedValue) {
        this.protectedValue = protectedValue;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getReified() {
        return reified;
    }

    public void setReified(String reified) {
        this.reified = reified;
    }

    public String getSealed() {
        return sealed;
    }

    public void setSealed(String sealed) {
        this.sealed = sealed;
    }

    public String getSetparam() {
        return setparam;
    }

    public void setSetparam(String setparam) {
        this.setparam = setparam;
    }

    public String getSuspend() {
        return suspend;
    }

    public void setSuspend(String suspend) {
        this.suspend = suspend;
    }

    public String getTailrec() {
        return tailrec;
    }

    public void setTailrec(String tailrec) {
        this.tailrec = tailrec;
    }

    public String getThisValue() {
        return thisValue;
    }

    public void setThisValue(String thisValue) {
        this.thisValue = thisValue;
    }

    public String getTypeof() {
        return typeof;
    }

    public void setTypeof(String typeof) {
        this.typeof = typeof;
    }

    public String getVal() {
        return val;
    }

    public void setVal(String val) {
        this.val = val;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getVararg() {
        return vararg;
    }

    public void setVararg(String vararg) {
        this.vararg = vararg;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getIt() {
        return it;
    }

    public void setIt(String it) {
        this.it = it;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getBool() {
        return bool;
    }

    public void setBool(String bool) {
        this.bool = bool;
    }

    public String getByteValue() {
        return byteValue;
    }

    public void setByteValue(String byteValue) {
        this.byteValue = byteValue;
    }

    public String getCharValue() {
        return charValue;
    }

    public void setCharValue(String charValue) {
        this.charValue = charValue;
    }

    public String getChecked() {
        return checked;
    }

    public void setChecked(String checked) {
        this.checked = checked;
    }

    public String getDecimal() {
        return decimal;
    }

    public void setDecimal(String decimal) {
        this.decimal = decimal;
    }

    public String getDoubleValue() {
        return doubleValue;
    }

    public void setDoubleValue(String doubleValue) {
        this.doubleValue = doubleValue;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getExplicit() {
        return explicit;
    }

    public void setExplicit(String explicit) {
        this.explicit = explicit;
    }

    public String getExtern() {
        return extern;
    }

    public void setExtern(String extern) {
        this.extern = extern;
    }

    public String getFixed() {
        return fixed;
    }

    public void setFixed(String fixed) {
        this.fixed = fixed;
    }

    public String getFloatValue() {
        return floatValue;
    }

    public void setFloatValue(String floatValue) {
        this.floatValue = floatValue;
    }

    public String getForeach() {
        return foreach;
    }

    public void setForeach(String foreach) {
        this.foreach = foreach;
    }

    public String getGotoValue() {
        return gotoValue;
    }

    public void setGotoValue(String gotoValue) {
        this.gotoValue = gotoValue;
    }

    public String getImplicit() {
        return implicit;
    }

    public void setImplicit(String implicit) {
        this.implicit = implicit;
    }

    public String getIntValue() {
        return intValue;
    }

    public void setIntValue(String intValue) {
        this.intValue = intValue;
    }

    public String getLock() {
        return lock;
    }

    public void setLock(String lock) {
        this.lock = lock;
    }

    public String getLongValue() {
        return longValue;
    }

    public void setLongValue(String longValue) {
        this.longValue = longValue;
    }

    public String getNamespace() {
        return namespace;
    }

    public void setNamespace(String namespace) {
        this.namespace = namespace;
    }

    public String getNewValue() {
        return newValue;
    }

    public void setNewValue(String newValue) {
        this.newValue = newValue;
    }

    public String getParams() {
        return params;
    }

    public void setParams(String params) {
        this.params = params;
    }

    public String getReadonly() {
        return readonly;
    }

    public void setReadonly(String readonly) {
        this.readonly = readonly;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getSbyte() {
        return sbyte;
    }

    public void setSbyte(String sbyte) {
        this.sbyte = sbyte;
    }

    public String getShortValue() {
        return shortValue;
    }

    public void setShortValue(String shortValue) {
        this.shortValue = shortValue;
    }

    public String getSizeof() {
        return sizeof;
    }

    public void setSizeof(String sizeof) {
        this.sizeof = sizeof;
    }

    public String getStackalloc() {
        return stackalloc;
    }

    public void setStackalloc(String stackalloc) {
        this.stackalloc = stackalloc;
    }

    public String getString() {
        return string;
    }

    public void setString(String string) {
        this.string = string;
    }

    public String getUint() {
        return uint;
    }

    public void setUint(String uint) {
        this.uint = uint;
    }

    public String getUlong() {
        return ulong;
    }

    public void setUlong(String ulong) {
        this.ulong = ulong;
    }

    public String getUnchecked() {
        return unchecked;
    }

    public void setUnchecked(String unchecked) {
        this.unchecked = unchecked;
    }

    public String getUnsafe() {
        return unsafe;
    }

    public void setUnsafe(String unsafe) {
        this.unsafe = unsafe;
    }

    public String getUshort() {
        return ushort;
    }

    public void setUshort(String ushort) {
        this.ushort = ushort;
    }

    public String getUsing() {
        return using;
    }

    public void setUsing(String using) {
        this.using = using;
    }

    public String getVirtual() {
        return virtual;
    }

    public void setVirtual(String virtual) {
        this.virtual = virtual;
    }

    public String getVoidValue() {
        return voidValue;
    }

    public void setVoidValue(String voidValue) {
        this.voidValue = voidValue;
    }

    public String getVolatileValue() {
        return volatileValue;
    }

    public void setVolatileValue(String volatileValue) {
        this.volatileValue = volatileValue;
    }

    public String getAdd() {
        return add;
    }

    public void setAdd(String add) {
        this.add = add;
    }

    public String getAnd() {
        return and;
    }

    public void setAnd(String and) {
        this.and = and;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getGlobal() {
        return global;
    }

    public void setGlobal(String global) {
        this.global = global;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getJoin() {
        return join;
    }

    public void setJoin(String join) {
        this.join = join;
    }

    public String getManaged() {
        return managed;
    }

    public void setManaged(String managed) {
        this.managed = managed;
    }

    public String getNameof() {
        return nameof;
    }

    public void setNameof(String nameof) {
        this.nameof = nameof;
    }

    public String getNint() {
        return nint;
    }

    public void setNint(String nint) {
        this.nint = nint;
    }

    public String getNot() {
        return not;
    }

    public void setNot(String not) {
        this.not = not;
    }

    public String getNotnull() {
        return notnull;
    }

    public void setNotnull(String notnull) {
        this.notnull = notnull;
    }

    public String getNuint() {
        return nuint;
    }

    public void setNuint(String nuint) {
        this.nuint = nuint;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getOr() {
        return or;
    }

    public void setOr(String or) {
        this.or = or;
    }

    public String getOrderby() {
        return orderby;
    }

    public void setOrderby(String orderby) {
        this.orderby = orderby;
    }

    public String getPartial() {
        return partial;
    }

    public void setPartial(String partial) {
        this.partial = partial;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getRemove() {
        return remove;
    }

    public void setRemove(String remove) {
        this.remove = remove;
    }

    public String getScoped() {
        return scoped;
    }

    public void setScoped(String scoped) {
        this.scoped = scoped;
    }

    public String getSelect() {
        return select;
    }

    public void setSelect(String select) {
        this.select = select;
    }

    public String getUnmanaged() {
        return unmanaged;
    }

    public void setUnmanaged(String unmanaged) {
        this.unmanaged = unmanaged;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getYield() {
        return yield;
    }

    public void setYield(String yield) {
        this.yield = yield;
    }

    public String getAssertValue() {
        return assertValue;
    }

    public void setAssertValue(String assertValue) {
        this.assertValue = assertValue;
    }

    public String getCovariant() {
        return covariant;
    }

    public void setCovariant(String covariant) {
        this.covariant = covariant;
    }

    public String getDeferred() {
        return deferred;
    }

    public void setDeferred(String deferred) {
        this.deferred = deferred;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }

    public String getExtendsValue() {
        return extendsValue;
    }

    public void setExtendsValue(String extendsValue) {
        this.extendsValue = extendsValue;
    }

    public String getFactory() {
        return factory;
    }

    public void setFactory(String factory) {
        this.factory = factory;
    }

    public String getFunction2() {
        return function2;
    }

    public void setFunction2(String function2) {
        this.function2 = function2;
    }

    public String getHide() {
        return hide;
    }

    public void setHide(String hide) {
        this.hide = hide;
    }

    public String getImplementsValue() {
        return implementsValue;
    }

    public void setImplementsValue(String implementsValue) {
        this.implementsValue = implementsValue;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getLibrary() {
        return library;
    }

    public void setLibrary(String library) {
        this.library = library;
    }

    public String getMixin() {
        return mixin;
    }

    public void setMixin(String mixin) {
        this.mixin = mixin;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getRethrow() {
        return rethrow;
    }

    public void setRethrow(String rethrow) {
        this.rethrow = rethrow;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getSync() {
        return sync;
    }

    public void setSync(String sync) {
        this.sync = sync;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTypedef() {
        return typedef;
    }

    public void setTypedef(String typedef) {
        this.typedef = typedef;
    }

    public String getBooleanValue() {
        return booleanValue;
    }

    public void setBooleanValue(String booleanValue) {
        this.booleanValue = booleanValue;
    }

    public String getInstanceofValue() {
        return instanceofValue;
    }

    public void setInstanceofValue(String instanceofValue) {
        this.instanceofValue = instanceofValue;
    }

    public String getNativeValue() {
        return nativeValue;
    }

    public void setNativeValue(String nativeValue) {
        this.nativeValue = nativeValue;
    }

    public String getStrictfpValue() {
        return strictfpValue;
    }

    public void setStrictfpValue(String strictfpValue) {
        this.strictfpValue = strictfpValue;
    }

    public String getSynchronizedValue() {
        return synchronizedValue;
    }

    public void setSynchronizedValue(String synchronizedValue) {
        this.synchronizedValue = synchronizedValue;
    }

    public String getTransientValue() {
        return transientValue;
    }

    public void setTransientValue(String transientValue) {
        this.transientValue = transientValue;
    }

    public String getUnnamed() {
        return unnamed;
    }

    public void setUnnamed(String unnamed) {
        this.unnamed = unnamed;
    }

    public String getPermits() {
        return permits;
    }

    public void setPermits(String permits) {
        this.permits = permits;
    }

    public String getNonSealed() {
        return nonSealed;
    }

    public void setNonSealed(String nonSealed) {
        this.nonSealed = nonSealed;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getExports() {
        return exports;
    }

    public void setExports(String exports) {
        this.exports = exports;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getRequires() {
        return requires;
    }

    public void setRequires(String requires) {
        this.requires = requires;
    }

    public String getUses() {
        return uses;
    }

    public void setUses(String uses) {
        this.uses = uses;
    }

    public String getProvides() {
        return provides;
    }

    public void setProvides(String provides) {
        this.provides = provides;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAlignas() {
        return alignas;
    }

    public void setAlignas(String alignas) {
        this.alignas = alignas;
    }

    public String getAlignof() {
        return alignof;
    }

    public void setAlignof(String alignof) {
        this.alignof = alignof;
    }

    public String getAndEq() {
        return andEq;
    }

    public void setAndEq(String andEq) {
        this.andEq = andEq;
    }

    public String getAsm() {
        return asm;
    }

    public void setAsm(String asm) {
        this.asm = asm;
    }

    public String getAuto() {
        return auto;
    }

    public void setAuto(String auto) {
        this.auto = auto;
    }

    public String getBitand() {
        return bitand;
    }

    public void setBitand(String bitand) {
        this.bitand = bitand;
    }

    public String getBitor() {
        return bitor;
    }

    public void setBitor(String bitor) {
        this.bitor = bitor;
    }

    public String getChar8T() {
        return char8T;
    }

    public void setChar8T(String char8T) {
        this.char8T = char8T;
    }

    public String getChar16T() {
        return char16T;
    }

    public void setChar16T(String char16T) {
        this.char16T = char16T;
    }

    public String getChar32T() {
        return char32T;
    }

    public void setChar32T(String char32T) {
        this.char32T = char32T;
    }

    public String getCompl() {
        return compl;
    }

    public void setCompl(String compl) {
        this.compl = compl;
    }

    public String getConcept() {
        return concept;
    }

    public void setConcept(String concept) {
        this.concept = concept;
    }

    public String getConsteval() {
        return consteval;
    }

    public void setConsteval(String consteval) {
        this.consteval = consteval;
    }

    public String getConstexpr() {
        return constexpr;
    }

    public void setConstexpr(String constexpr) {
        this.constexpr = constexpr;
    }

    public String getConstinit() {
        return constinit;
    }

    public void setConstinit(String constinit) {
        this.constinit = constinit;
    }

    public String getConstCast() {
        return constCast;
    }

    public void setConstCast(String constCast) {
        this.constCast = constCast;
    }

    public String getCoAwait() {
        return coAwait;
    }

    public void setCoAwait(String coAwait) {
        this.coAwait = coAwait;
    }

    public String getCoReturn() {
        return coReturn;
    }

    public void setCoReturn(String coReturn) {
        this.coReturn = coReturn;
    }

    public String getCoYield() {
        return coYield;
    }

    public void setCoYield(String coYield) {
        this.coYield = coYield;
    }

    public String getDecltype() {
        return decltype;
    }

    public void setDecltype(String decltype) {
        this.decltype = decltype;
    }

    public String getDelete() {
        return delete;
    }

    public void setDelete(String delete) {
        this.delete = delete;
    }

    public String getDynamicCast() {
        return dynamicCast;
    }

    public void setDynamicCast(String dynamicCast) {
        this.dynamicCast = dynamicCast;
    }

    public String getFriend() {
        return friend;
    }

    public void setFriend(String friend) {
        this.friend = friend;
    }

    public String getMutable() {
        return mutable;
    }

    public void setMutable(String mutable) {
        this.mutable = mutable;
    }

    public String getNoexcept() {
        return noexcept;
    }

    public void setNoexcept(String noexcept) {
        this.noexcept = noexcept;
    }

    public String getNotEq() {
        return notEq;
    }

    public void setNotEq(String notEq) {
        this.notEq = notEq;
    }

    public String getNullptr() {
        return nullptr;
    }

    public void setNullptr(String nullptr) {
        this.nullptr = nullptr;
    }

    public String getOrEq() {
        return orEq;
    }

    public void setOrEq(String orEq) {
        this.orEq = orEq;
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(String register) {
        this.register = register;
    }

    public String getReinterpretCast() {
        return reinterpretCast;
    }

    public void setReinterpretCast(String reinterpretCast) {
        this.reinterpretCast = reinterpretCast;
    }

    public String getSigned() {
        return signed;
    }

    public void setSigned(String signed) {
        this.signed = signed;
    }

    public String getStaticAssert() {
        return staticAssert;
    }

    public void setStaticAssert(String staticAssert) {
        this.staticAssert = staticAssert;
    }

    public String getStaticCast() {
        return staticCast;
    }

    public void setStaticCast(String staticCast) {
        this.staticCast = staticCast;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getThreadLocal() {
        return threadLocal;
    }

    public void setThreadLocal(String threadLocal) {
        this.threadLocal = threadLocal;
    }

    public String getTypeid() {
        return typeid;
    }

    public void setTypeid(String typeid) {
        this.typeid = typeid;
    }

    public String getTypename() {
        return typename;
    }

    public void setTypename(String typename) {
        this.typename = typename;
    }

    public String getUnion() {
        return union;
    }

    public void setUnion(String union) {
        this.union = union;
    }

    public String getUnsigned() {
        return unsigned;
    }

    public void setUnsigned(String unsigned) {
        this.unsigned = unsigned;
    }

    public String getWcharT() {
        return wcharT;
    }

    public void setWcharT(String wcharT) {
        this.wcharT = wcharT;
    }

    public String getXor() {
        return xor;
    }

    public void setXor(String xor) {
        this.xor = xor;
    }

    public String getXorEq() {
        return xorEq;
    }

    public void setXorEq(String xorEq) {
        this.xorEq = xorEq;
    }

    public String getAny() {
        return any;
    }

    public void setAny(String any) {
        this.any = any;
    }

    public String getArguments() {
        return arguments;
    }

    public void setArguments(String arguments) {
        this.arguments = arguments;
    }

    public String getAsserts() {
        return asserts;
    }

    public void setAsserts(String asserts) {
        this.asserts = asserts;
    }

    public String getBigint() {
        return bigint;
    }

    public void setBigint(String bigint) {
        this.bigint = bigint;
    }

    public String getDebugger() {
        return debugger;
    }

    public void setDebugger(String debugger) {
        this.debugger = debugger;
    }

    public String getDeclare() {
        return declare;
    }

    public void setDeclare(String declare) {
        this.declare = declare;
    }

    public String getEval() {
        return eval;
    }

    public void setEval(String eval) {
        this.eval = eval;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getInfer() {
        return infer;
    }

    public void setInfer(String infer) {
        this.infer = infer;
    }

    public String getKeyof() {
        return keyof;
    }

    public void setKeyof(String keyof) {
        this.keyof = keyof;
    }

    public String getNever() {
        return never;
    }

    public void setNever(String never) {
        this.never = never;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRequire() {
        return require;
    }

    public void setRequire(String require) {
        this.require = require;
    }

    public String getSatisfies() {
        return satisfies;
    }

    public void setSatisfies(String satisfies) {
        this.satisfies = satisfies;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getUndefined() {
        return undefined;
    }

    public void setUndefined(String undefined) {
        this.undefined = undefined;
    }

    public String getUnique() {
        return unique;
    }

    public void setUnique(String unique) {
        this.unique = unique;
    }

    public String getUnknown() {
        return unknown;
    }

    public void setUnknown(String unknown) {
        this.unknown = unknown;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDebugDescription() {
        return debugDescription;
    }

    public void setDebugDescription(String debugDescription) {
        this.debugDescription = debugDescription;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    public String getHashValue() {
        return hashValue;
    }

    public void setHashValue(String hashValue) {
        this.hashValue = hashValue;
    }

    public String getRealmValue() {
        return realm;
    }

    public void setRealmValue(String realm) {
        this.realm = realm;
    }

    public String getObjectSchema() {
        return objectSchema;
    }

    public void setObjectSchema(String objectSchema) {
        this.objectSchema = objectSchema;
    }

    public String getIsInvalidated() {
        return isInvalidated;
    }

    public void setIsInvalidated(String isInvalidated) {
        this.isInvalidated = isInvalidated;
    }

    public String getIsFrozen() {
        return isFrozen;
    }

    public void setIsFrozen(String isFrozen) {
        this.isFrozen = isFrozen;
    }

    public String getSuperclass() {
        return superclass;
    }

    public void setSuperclass(String superclass) {
        this.superclass = superclass;
    }

    public String getObserve() {
        return observe;
    }

    public void setObserve(String observe) {
        this.observe = observe;
    }

    public String getSchema() {
        return schema;
    }

    public void setSchema(String schema) {
        this.schema = schema;
    }

    public String getIsManaged() {
        return isManaged;
    }

    public void setIsManaged(String isManaged) {
        this.isManaged = isManaged;
    }

    public String getIsValid() {
        return isValid;
    }

    public void setIsValid(String isValid) {
        this.isValid = isValid;
    }

    public String getHashCode() {
        return hashCode;
    }

    public void setHashCode(String hashCode) {
        this.hashCode = hashCode;
    }

    public String getToString() {
        return toString;
    }

    public void setToString(String toString) {
        this.toString = toString;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public String getFreeze() {
        return freeze;
    }

    public void setFreeze(String freeze) {
        this.freeze = freeze;
    }

    public String getToEJson() {
        return toEJson;
    }

    public void setToEJson(String toEJson) {
        this.toEJson = toEJson;
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(String keys) {
        this.keys = keys;
    }

    public String getEntries() {
        return entries;
    }

    public void setEntries(String entries) {
        this.entries = entries;
    }

    public String getToJSON() {
        return toJSON;
    }

    public void setToJSON(String toJSON) {
        this.toJSON = toJSON;
    }

    public String getLinkingObjects() {
        return linkingObjects;
    }

    public void setLinkingObjects(String linkingObjects) {
        this.linkingObjects = linkingObjects;
    }

    public String getAddListener() {
        return addListener;
    }

    public void setAddListener(String addListener) {
        this.addListener = addListener;
    }

    public String getRemoveListener() {
        return removeListener;
    }

    public void setRemoveListener(String removeListener) {
        this.removeListener = removeListener;
    }

    public String getRemoveAllListeners() {
        return removeAllListeners;
    }

    public void setRemoveAllListeners(String removeAllListeners) {
        this.removeAllListeners = removeAllListeners;
    }

    public String getProto__() {
        return __proto__;
    }

    public void setProto__(String __proto__) {
        this.__proto__ = __proto__;
    }

    public String getObject2() {
        return object2;
    }

    public void setObject2(String object2) {
        this.object2 = object2;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getMap() {
        return map;
    }

    public void setMap(String map) {
        this.map = map;
    }

    public String getSet2() {
        return set2;
    }

    public void setSet2(String set2) {
        this.set2 = set2;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getData2() {
        return data2;
    }

    public void setData2(String data2) {
        this.data2 = data2;
    }

    public String getUuid() {
        return uuid;
    }

    public void setUuid(String uuid) {
        this.uuid = uuid;
    }

    public String getObjectId() {
        return objectId;
    }

    public void setObjectId(String objectId) {
        this.objectId = objectId;
    }

    public String getDecimal128() {
        return decimal128;
    }

    public void setDecimal128(String decimal128) {
        this.decimal128 = decimal128;
    }

    public String getRealmValueValue() {
        return realmValue;
    }

    public void setRealmValueValue(String realmValue) {
        this.realmValue = realmValue;
    }

    public String getRealm2() {
        return realm2;
    }

    public void setRealm2(String realm2) {
        this.realm2 = realm2;
    }

    public String getBson() {
        return bson;
    }

    public void setBson(String bson) {
        this.bson = bson;
    }

    public String getString2() {
        return string2;
    }

    public void setString2(String string2) {
        this.string2 = string2;
    }

    public String getIntValue2() {
        return intValue2;
    }

    public void setIntValue2(String intValue2) {
        this.intValue2 = intValue2;
    }

    public String getBool2() {
        return bool2;
    }

    public void setBool2(String bool2) {
        this.bool2 = bool2;
    }

    public String getLongValue2() {
        return longValue2;
    }

    public void setLongValue2(String longValue2) {
        this.longValue2 = longValue2;
    }

    public String getDoubleValue2() {
        return doubleValue2;
    }

    public void setDoubleValue2(String doubleValue2) {
        this.doubleValue2 = doubleValue2;
    }

    public String getFloatValue2() {
        return floatValue2;
    }

    public void setFloatValue2(String floatValue2) {
        this.floatValue2 = floatValue2;
    }

    public String getGuid() {
        return guid;
    }

    public void setGuid(String guid) {
        this.guid = guid;
    }

    public String getDateTimeOffset() {
        return dateTimeOffset;
    }

    public void setDateTimeOffset(String dateTimeOffset) {
        this.dateTimeOffset = dateTimeOffset;
    }

    public String getUuid2() {
        return uuid2;
    }

    public void setUuid2(String uuid2) {
        this.uuid2 = uuid2;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getError() {
        return error;
    }

    public void setError(String error) {
        this.error = error;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getAccessor() {
        return accessor;
    }

    public void setAccessor(String accessor) {
        this.accessor = accessor;
    }

    public String getParent2() {
        return parent2;
    }

    public void setParent2(String parent2) {
        this.parent2 = parent2;
    }

    public String getObjectSchema2() {
        return objectSchema2;
    }

    public void setObjectSchema2(String objectSchema2) {
        this.objectSchema2 = objectSchema2;
    }

    public String getEquals() {
        return equals;
    }

    public void setEquals(String equals) {
        this.equals = equals;
    }

    public String getGetClass() {
        return getClass;
    }

    public void setGetClass(String getClass) {
        this.getClass = getClass;
    }

    public String getNotify() {
        return notify;
    }

    public void setNotify(String notify) {
        this.notify = notify;
    }

    public String getWait() {
        return wait;
    }

    public void setWait(String wait) {
        this.wait = wait;
    }

    public String getClone() {
        return clone;
    }

    public void setClone(String clone) {
        this.clone = clone;
    }

    public String getFinalize() {
        return finalize;
    }

    public void setFinalize(String finalize) {
        this.finalize = finalize;
    }
}
