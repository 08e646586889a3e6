import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
@MapTo('actor')
class _Actor {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Any {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Protocol {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Self {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Type {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('associatedtype')
class _Associatedtype {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('async')
class _Async {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('await')
class _Await {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('as')
class _As {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('break')
class _Break {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('case')
class _Case {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('catch')
class _Catch {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('class')
class _Class {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('continue')
class _Continue {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('convenience')
class _Convenience {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('default')
class _Default {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('defer')
class _Defer {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('deinit')
class _Deinit {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('didSet')
class _DidSet {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('do')
class _Do {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('dynamic')
class _Dynamic {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('else')
class _Else {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('enum')
class _Enum {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('extension')
class _Extension {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('fallthrough')
class _Fallthrough {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('false')
class _False {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('fileprivate')
class _Fileprivate {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('final')
class _Final {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('for')
class _For {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('func')
class _Func {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('get')
class _Get {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('guard')
class _Guard {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('if')
class _If {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('import')
class _Import {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('in')
class _In {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('indirect')
class _Indirect {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('infix')
class _Infix {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('init')
class _Init {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('inout')
class _Inout {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('internal')
class _Internal {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('is')
class _Is {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('lazy')
class _Lazy {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('left')
class _Left {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('let')
class _Let {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('mutating')
class _Mutating {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('nil')
class _Nil {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('none')
class _None {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('nonmutating')
class _Nonmutating {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('open')
class _Open {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('operator')
class _Operator {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('optional')
class _Optional {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('override')
class _Override {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('postfix')
class _Postfix {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('precedence')
class _Precedence {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('precedencegroup')
class _Precedencegroup {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('prefix')
class _Prefix {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('private')
class _Private {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('protocol')
class _Protocol2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('public')
class _Public {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('repeat')
class _Repeat {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('required')
class _Required {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('rethrows')
class _Rethrows {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('return')
class _Return {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('right')
class _Right {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('self')
class _Self2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('set')
class _SetModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('some')
class _Some {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('static')
class _Static {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('struct')
class _Struct {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('subscript')
class _Subscript {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('super')
class _Super {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('switch')
class _Switch {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('throw')
class _Throw {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('throws')
class _Throws {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('true')
class _True {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('try')
class _Try {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('typealias')
class _Typealias {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('unowned')
class _Unowned {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('var')
class _Var {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('weak')
class _Weak {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('where')
class _Where {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('while')
class _While {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('willSet')
class _WillSet {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('abstract')
class _Abstract {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('actual')
class _Actual {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('annotation')
class _Annotation {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('by')
class _By {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('companion')
class _Companion {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('const')
class _Const {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('constructor')
class _Constructor {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('crossinline')
class _Crossinline {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('data')
class _Data {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('delegate')
class _Delegate {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('expect')
class _Expect {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('external')
class _External {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('field')
class _Field {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('file')
class _File {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('finally')
class _Finally {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('fun')
class _Fun {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('inline')
class _Inline {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('inner')
class _Inner {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('interface')
class _Interface {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('lateinit')
class _Lateinit {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('noinline')
class _Noinline {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('null')
class _NullModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('object')
class _ObjectModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('out')
class _Out {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('package')
class _Package {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('param')
class _Param {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('property')
class _Property {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('protected')
class _Protected {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('receiver')
class _Receiver {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('reified')
class _Reified {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('sealed')
class _Sealed {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('setparam')
class _Setparam {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('suspend')
class _Suspend {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('tailrec')
class _Tailrec {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('this')
class _This {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('typeof')
class _Typeof {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('val')
class _Val {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('value')
class _Value {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('vararg')
class _Vararg {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('when')
class _When {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('it')
class _It {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('base')
class _Base {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('bool')
class _Bool {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('byte')
class _Byte {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('char')
class _Char {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('checked')
class _Checked {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('decimal')
class _Decimal {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('double')
class _Double {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('event')
class _Event {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('explicit')
class _Explicit {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('extern')
class _Extern {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('fixed')
class _Fixed {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('float')
class _Float {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('foreach')
class _Foreach {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('goto')
class _Goto {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('implicit')
class _Implicit {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('int')
class _Int {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('lock')
class _Lock {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('long')
class _Long {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('namespace')
class _Namespace {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('new')
class _New {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('params')
class _Params {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('readonly')
class _Readonly {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('ref')
class _Ref {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('sbyte')
class _Sbyte {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('short')
class _Short {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('sizeof')
class _Sizeof {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('stackalloc')
class _Stackalloc {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('string')
class _StringModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('uint')
class _Uint {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('ulong')
class _Ulong {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('unchecked')
class _Unchecked {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('unsafe')
class _Unsafe {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('ushort')
class _Ushort {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('using')
class _Using {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('virtual')
class _Virtual {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('void')
class _Void {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('volatile')
class _Volatile {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('add')
class _Add {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('and')
class _And {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('alias')
class _Alias {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('from')
class _From {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('global')
class _Global {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('group')
class _Group {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('into')
class _Into {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('join')
class _Join {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('managed')
class _Managed {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('nameof')
class _Nameof {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('nint')
class _Nint {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('not')
class _Not {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('notnull')
class _Notnull {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('nuint')
class _Nuint {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('on')
class _On {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('or')
class _Or {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('orderby')
class _Orderby {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('partial')
class _Partial {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('record')
class _RecordModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('remove')
class _Remove {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('scoped')
class _Scoped {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('select')
class _Select {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('unmanaged')
class _Unmanaged {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('with')
class _With {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('yield')
class _Yield {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('assert')
class _Assert {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('covariant')
class _Covariant {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('deferred')
class _Deferred {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('export')
class _Export {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('extends')
class _Extends {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('factory')
class _Factory {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Function')
class _FunctionModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('hide')
class _Hide {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('implements')
class _Implements {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('late')
class _Late {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('library')
class _Library {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('mixin')
class _Mixin {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('of')
class _Of {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('part')
class _Part {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('rethrow')
class _Rethrow {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('show')
class _Show {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('sync')
class _Sync {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('type')
class _Type2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('typedef')
class _Typedef {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('boolean')
class _Boolean {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('instanceof')
class _Instanceof {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('native')
class _Native {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('strictfp')
class _Strictfp {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('synchronized')
class _Synchronized {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('transient')
class _Transient {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('_')
class _Unnamed {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('permits')
class _Permits {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('non-sealed')
class _NonSealed {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('module')
class _Module {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('exports')
class _Exports {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('opens')
class _Opens {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('requires')
class _Requires {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('uses')
class _Uses {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('provides')
class _Provides {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('to')
class _To {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('alignas')
class _Alignas {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('alignof')
class _Alignof {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('and_eq')
class _AndEq {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('asm')
class _Asm {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('auto')
class _Auto {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('bitand')
class _Bitand {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('bitor')
class _Bitor {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('char8_t')
class _Char8T {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('char16_t')
class _Char16T {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('char32_t')
class _Char32T {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('compl')
class _Compl {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('concept')
class _Concept {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('consteval')
class _Consteval {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('constexpr')
class _Constexpr {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('constinit')
class _Constinit {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('const_cast')
class _ConstCast {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('co_await')
class _CoAwait {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('co_return')
class _CoReturn {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('co_yield')
class _CoYield {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('decltype')
class _Decltype {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('delete')
class _Delete {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('dynamic_cast')
class _DynamicCast {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('friend')
class _Friend {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('mutable')
class _Mutable {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('noexcept')
class _Noexcept {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('not_eq')
class _NotEq {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('nullptr')
class _Nullptr {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('or_eq')
class _OrEq {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('register')
class _Register {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('reinterpret_cast')
class _ReinterpretCast {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('signed')
class _Signed {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('static_assert')
class _StaticAssert {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('static_cast')
class _StaticCast {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('template')
class _Template {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('thread_local')
class _ThreadLocal {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('typeid')
class _Typeid {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('typename')
class _Typename {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('union')
class _Union {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('unsigned')
class _Unsigned {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('wchar_t')
class _WcharT {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('xor')
class _Xor {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('xor_eq')
class _XorEq {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('any')
class _Any2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('arguments')
class _Arguments {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('asserts')
class _Asserts {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('bigint')
class _Bigint {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('debugger')
class _Debugger {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('declare')
class _Declare {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('eval')
class _Eval {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('function')
class _FunctionModel2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('infer')
class _Infer {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('keyof')
class _Keyof {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('never')
class _NeverModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('number')
class _Number {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('require')
class _Require {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('satisfies')
class _Satisfies {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('symbol')
class _Symbol {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('undefined')
class _Undefined {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('unique')
class _Unique {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('unknown')
class _Unknown {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('description')
class _Description {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('debugDescription')
class _DebugDescription {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('hash')
class _Hash {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('hashValue')
class _HashValue {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('realm')
class _RealmModel2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('objectSchema')
class _ObjectSchema {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('isInvalidated')
class _IsInvalidated {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('isFrozen')
class _IsFrozen {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('superclass')
class _Superclass {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('observe')
class _Observe {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('schema')
class _Schema {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('isManaged')
class _IsManaged {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('isValid')
class _IsValid {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('hashCode')
class _HashCode {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('toString')
class _ToString {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('parent')
class _Parent {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('changes')
class _Changes {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('freeze')
class _Freeze {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('toEJson')
class _ToEJson {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('keys')
class _Keys {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('entries')
class _Entries {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('toJSON')
class _ToJSON {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('linkingObjects')
class _LinkingObjects {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('addListener')
class _AddListener {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('removeListener')
class _RemoveListener {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('removeAllListeners')
class _RemoveAllListeners {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('__proto__')
class _Proto {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Object')
class _ObjectModel2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('List')
class _ListModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Map')
class _MapModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Set')
class _SetModel2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Date {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Data')
class _Data2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('UUID')
class _UuidModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('ObjectId')
class _ObjectIdModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Decimal128')
class _Decimal128Model {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('RealmValue')
class _RealmValueModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Realm')
class _RealmModel3 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('BSON')
class _Bson {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('String')
class _StringModel2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Int')
class _Int2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Bool')
class _Bool2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Long')
class _Long2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Double')
class _Double2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Float')
class _Float2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Guid {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _DateTimeOffset {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Uuid')
class _UuidModel2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Task {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Result {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Error {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Model {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Accessor {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Parent')
class _Parent2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('ObjectSchema')
class _ObjectSchema2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('equals')
class _Equals {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('getClass')
class _GetClass {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('notify')
class _Notify {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('wait')
class _Wait {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('clone')
class _Clone {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('finalize')
class _Finalize {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[
  Actor.schema,
  Any.schema,
  Protocol.schema,
  Self.schema,
  Type.schema,
  Associatedtype.schema,
  Async.schema,
  Await.schema,
  As.schema,
  Break.schema,
  Case.schema,
  Catch.schema,
  Class.schema,
  Continue.schema,
  Convenience.schema,
  Default.schema,
  Defer.schema,
  Deinit.schema,
  DidSet.schema,
  Do.schema,
  Dynamic.schema,
  Else.schema,
  Enum.schema,
  Extension.schema,
  Fallthrough.schema,
  False.schema,
  Fileprivate.schema,
  Final.schema,
  For.schema,
  Func.schema,
  Get.schema,
  Guard.schema,
  If.schema,
  Import.schema,
  In.schema,
  Indirect.schema,
  Infix.schema,
  Init.schema,
  Inout.schema,
  Internal.schema,
  Is.schema,
  Lazy.schema,
  Left.schema,
  Let.schema,
  Mutating.schema,
  Nil.schema,
  None.schema,
  Nonmutating.schema,
  Open.schema,
  Operator.schema,
  Optional.schema,
  Override.schema,
  Postfix.schema,
  Precedence.schema,
  Precedencegroup.schema,
  Prefix.schema,
  Private.schema,
  Protocol2.schema,
  Public.schema,
  Repeat.schema,
  Required.schema,
  Rethrows.schema,
  Return.schema,
  Right.schema,
  Self2.schema,
  SetModel.schema,
  Some.schema,
  Static.schema,
  Struct.schema,
  Subscript.schema,
  Super.schema,
  Switch.schema,
  Throw.schema,
  Throws.schema,
  True.schema,
  Try.schema,
  Typealias.schema,
  Unowned.schema,
  Var.schema,
  Weak.schema,
  Where.schema,
  While.schema,
  WillSet.schema,
  Abstract.schema,
  Actual.schema,
  Annotation.schema,
  By.schema,
  Companion.schema,
  Const.schema,
  Constructor.schema,
  Crossinline.schema,
  Data.schema,
  Delegate.schema,
  Expect.schema,
  External.schema,
  Field.schema,
  File.schema,
  Finally.schema,
  Fun.schema,
  Inline.schema,
  Inner.schema,
  Interface.schema,
  Lateinit.schema,
  Noinline.schema,
  NullModel.schema,
  ObjectModel.schema,
  Out.schema,
  Package.schema,
  Param.schema,
  Property.schema,
  Protected.schema,
  Receiver.schema,
  Reified.schema,
  Sealed.schema,
  Setparam.schema,
  Suspend.schema,
  Tailrec.schema,
  This.schema,
  Typeof.schema,
  Val.schema,
  Value.schema,
  Vararg.schema,
  When.schema,
  It.schema,
  Base.schema,
  Bool.schema,
  Byte.schema,
  Char.schema,
  Checked.schema,
  Decimal.schema,
  Double.schema,
  Event.schema,
  Explicit.schema,
  Extern.schema,
  Fixed.schema,
  Float.schema,
  Foreach.schema,
  Goto.schema,
  Implicit.schema,
  Int.schema,
  Lock.schema,
  Long.schema,
  Namespace.schema,
  New.schema,
  Params.schema,
  Readonly.schema,
  Ref.schema,
  Sbyte.schema,
  Short.schema,
  Sizeof.schema,
  Stackalloc.schema,
  StringModel.schema,
  Uint.schema,
  Ulong.schema,
  Unchecked.schema,
  Unsafe.schema,
  Ushort.schema,
  Using.schema,
  Virtual.schema,
  Void.schema,
  Volatile.schema,
  Add.schema,
  And.schema,
  Alias.schema,
  From.schema,
  Global.schema,
  Group.schema,
  Into.schema,
  Join.schema,
  Managed.schema,
  Nameof.schema,
  Nint.schema,
  Not.schema,
  Notnull.schema,
  Nuint.schema,
  On.schema,
  Or.schema,
  Orderby.schema,
  Partial.schema,
  RecordModel.schema,
  Remove.schema,
  Scoped.schema,
  Select.schema,
  Unmanaged.schema,
  With.schema,
  Yield.schema,
  Assert.schema,
  Covariant.schema,
  Deferred.schema,
  Export.schema,
  Extends.schema,
  Factory.schema,
  FunctionModel.schema,
  Hide.schema,
  Implements.schema,
  Late.schema,
  Library.schema,
  Mixin.schema,
  Of.schema,
  Part.schema,
  Rethrow.schema,
  Show.schema,
  Sync.schema,
  Type2.schema,
  Typedef.schema,
  Boolean.schema,
  Instanceof.schema,
  Native.schema,
  Strictfp.schema,
  Synchronized.schema,
  Transient.schema,
  Unnamed.schema,
  Permits.schema,
  NonSealed.schema,
  Module.schema,
  Exports.schema,
  Opens.schema,
  Requires.schema,
  Uses.schema,
  Provides.schema,
  To.schema,
  Alignas.schema,
  Alignof.schema,
  AndEq.schema,
  Asm.schema,
  Auto.schema,
  Bitand.schema,
  Bitor.schema,
  Char8T.schema,
  Char16T.schema,
  Char32T.schema,
  Compl.schema,
  Concept.schema,
  Consteval.schema,
  Constexpr.schema,
  Constinit.schema,
  ConstCast.schema,
  CoAwait.schema,
  CoReturn.schema,
  CoYield.schema,
  Decltype.schema,
  Delete.schema,
  DynamicCast.schema,
  Friend.schema,
  Mutable.schema,
  Noexcept.schema,
  NotEq.schema,
  Nullptr.schema,
  OrEq.schema,
  Register.schema,
  ReinterpretCast.schema,
  Signed.schema,
  StaticAssert.schema,
  StaticCast.schema,
  Template.schema,
  ThreadLocal.schema,
  Typeid.schema,
  Typename.schema,
  Union.schema,
  Unsigned.schema,
  WcharT.schema,
  Xor.schema,
  XorEq.schema,
  Any2.schema,
  Arguments.schema,
  Asserts.schema,
  Bigint.schema,
  Debugger.schema,
  Declare.schema,
  Eval.schema,
  FunctionModel2.schema,
  Infer.schema,
  Keyof.schema,
  NeverModel.schema,
  Number.schema,
  Require.schema,
  Satisfies.schema,
  Symbol.schema,
  Undefined.schema,
  Unique.schema,
  Unknown.schema,
  Description.schema,
  DebugDescription.schema,
  Hash.schema,
  HashValue.schema,
  RealmModel2.schema,
  ObjectSchema.schema,
  IsInvalidated.schema,
  IsFrozen.schema,
  Superclass.schema,
  Observe.schema,
  Schema.schema,
  IsManaged.schema,
  IsValid.schema,
  HashCode.schema,
  ToString.schema,
  Parent.schema,
  Changes.schema,
  Freeze.schema,
  ToEJson.schema,
  Keys.schema,
  Entries.schema,
  ToJSON.schema,
  LinkingObjects.schema,
  AddListener.schema,
  RemoveListener.schema,
  RemoveAllListeners.schema,
  Proto.schema,
  ObjectModel2.schema,
  ListModel.schema,
  MapModel.schema,
  SetModel2.schema,
  Date.schema,
  Data2.schema,
  UuidModel.schema,
  ObjectIdModel.schema,
  Decimal128Model.schema,
  RealmValueModel.schema,
  RealmModel3.schema,
  Bson.schema,
  StringModel2.schema,
  Int2.schema,
  Bool2.schema,
  Long2.schema,
  Double2.schema,
  Float2.schema,
  Guid.schema,
  DateTimeOffset.schema,
  UuidModel2.schema,
  Task.schema,
  Result.schema,
  Error.schema,
  Model.schema,
  Accessor.schema,
  Parent2.schema,
  ObjectSchema2.schema,
  Equals.schema,
  GetClass.schema,
  Notify.schema,
  Wait.schema,
  Clone.schema,
  Finalize.schema,
];
