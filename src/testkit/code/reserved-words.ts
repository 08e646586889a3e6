/** The reserved and contextual words of each language, as its own specification lists them. */
const words = {
  /** Source: The Swift Programming Language, Lexical Structure. */
  swift:
    'actor Any Protocol Self Type associatedtype async await as break case catch class continue convenience default ' +
    'defer deinit didSet do dynamic else enum extension fallthrough false fileprivate final for func get guard if ' +
    'import in indirect infix init inout internal is lazy left let mutating nil none nonmutating open operator ' +
    'optional override postfix precedence precedencegroup prefix private protocol public repeat required rethrows ' +
    'return right self set some static struct subscript super switch throw throws true try typealias unowned var ' +
    'weak where while willSet',
  /** Source: Kotlin grammar, keywords and operators. */
  kotlin:
    'abstract actual annotation as break by catch class companion const constructor continue crossinline data ' +
    'delegate do dynamic else enum expect external false field file final finally for fun get if import in infix ' +
    'init inline inner interface internal is lateinit noinline null object open operator out override package param ' +
    'private property protected public receiver reified return sealed set setparam super suspend tailrec this throw ' +
    'true try typealias typeof val value var vararg when where while it',
  /** Source: C# language specification §6.4.4, contextual keywords. */
  csharp:
    'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double ' +
    'else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal ' +
    'is lock long namespace new null object operator out override params private protected public readonly ref return ' +
    'sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked ' +
    'unsafe ushort using virtual void volatile while add and alias async await dynamic field file from get global ' +
    'group init into join let managed nameof nint not notnull nuint on or orderby partial record remove required ' +
    'scoped select set unmanaged value var when where with yield',
  /** Source: Dart language, Keywords. */
  dart:
    'abstract as assert async await base break case catch class const continue covariant default deferred do dynamic ' +
    'else enum export extends extension external factory false final finally for Function get hide if implements ' +
    'import in interface is late library mixin new null of on operator part required rethrow return sealed set show ' +
    'static super switch sync this throw true try type typedef var void when while with yield',
  /** Source: Java Language Specification §3.9. */
  java:
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends final ' +
    'finally float for goto if implements import instanceof int interface long native new package private protected ' +
    'public return short static strictfp super switch synchronized this throw throws transient try void volatile while ' +
    '_ true false null var yield record sealed permits non-sealed module open exports opens requires uses provides to with',
  /** Source: ISO C++ [lex.key], [lex.digraph]. */
  cpp:
    'alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl ' +
    'concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default ' +
    'delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long ' +
    'mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register ' +
    'reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template ' +
    'this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while ' +
    'xor xor_eq final override import module',
  /** Source: ECMA-262 §12.7.2; TypeScript, contextual keywords. */
  typescript:
    'abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue ' +
    'debugger declare default delete do else enum eval export extends false finally for from function get global if ' +
    'implements import in infer instanceof interface is keyof let module namespace never new null number object of ' +
    'out override package private protected public readonly require return satisfies set static string super switch ' +
    'symbol this throw true try type typeof undefined unique unknown using var void while with yield',
  /** Members and types that the SDKs themselves bring to every class. */
  realm:
    'description debugDescription hash hashValue realm objectSchema isInvalidated isFrozen superclass observe schema ' +
    'isManaged isValid hashCode toString parent dynamic changes freeze toEJson keys entries toJSON linkingObjects ' +
    'addListener removeListener removeAllListeners constructor __proto__ Object List Map Set Date Data UUID ObjectId ' +
    'Decimal128 RealmValue Realm BSON String Int Bool Long Double Float Guid DateTimeOffset Uuid Task Result Error ' +
    'Model Accessor Parent ObjectSchema equals getClass notify wait clone finalize',
} as const

/** Every such word once, in order of first mention. */
export const reservedWords: readonly string[] = [
  ...new Set(Object.values(words).flatMap((list) => list.split(' '))),
]
