#pragma once

#include <cpprealm/sdk.hpp>

// Every class registers itself: realm::db(config) opens a database with all of them.
namespace realm {

struct actor {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(actor, _id)

struct Any {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Any, _id)

struct Protocol {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Protocol, _id)

struct Self {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Self, _id)

struct Type {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Type, _id)

struct associatedtype {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(associatedtype, _id)

struct async {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(async, _id)

struct await {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(await, _id)

struct as {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(as, _id)

struct convenience {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(convenience, _id)

struct defer {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(defer, _id)

struct deinit {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(deinit, _id)

struct didSet {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(didSet, _id)

struct dynamic {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(dynamic, _id)

struct extension {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(extension, _id)

struct fallthrough {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(fallthrough, _id)

struct fileprivate {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(fileprivate, _id)

struct func {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(func, _id)

struct get {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(get, _id)

struct guard {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(guard, _id)

struct import {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(import, _id)

struct in {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(in, _id)

struct indirect {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(indirect, _id)

struct infix {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(infix, _id)

struct init {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(init, _id)

struct inout {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(inout, _id)

struct is {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(is, _id)

struct lazy {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(lazy, _id)

struct left {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(left, _id)

struct let {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(let, _id)

struct mutating {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(mutating, _id)

struct nil {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(nil, _id)

struct none {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(none, _id)

struct nonmutating {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(nonmutating, _id)

struct optional {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(optional, _id)

struct postfix {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(postfix, _id)

struct precedence {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(precedence, _id)

struct precedencegroup {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(precedencegroup, _id)

struct prefix {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(prefix, _id)

struct protocol {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(protocol, _id)

struct repeat {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(repeat, _id)

struct required {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(required, _id)

struct rethrows {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(rethrows, _id)

struct right {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(right, _id)

struct self {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(self, _id)

struct set {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(set, _id)

struct some {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(some, _id)

struct subscript {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(subscript, _id)

struct super {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(super, _id)

struct throws {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(throws, _id)

struct typealias {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(typealias, _id)

struct unowned {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(unowned, _id)

struct var {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(var, _id)

struct weak {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(weak, _id)

struct where {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(where, _id)

struct willSet {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(willSet, _id)

struct abstract {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(abstract, _id)

struct actual {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(actual, _id)

struct annotation {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(annotation, _id)

struct by {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(by, _id)

struct companion {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(companion, _id)

struct constructor {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(constructor, _id)

struct crossinline {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(crossinline, _id)

struct data {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(data, _id)

struct delegate {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(delegate, _id)

struct expect {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(expect, _id)

struct external {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(external, _id)

struct field {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(field, _id)

struct file {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(file, _id)

struct finally {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(finally, _id)

struct fun {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(fun, _id)

struct inner {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(inner, _id)

struct interface {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(interface, _id)

struct lateinit {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(lateinit, _id)

struct noinline {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(noinline, _id)

struct null {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(null, _id)

struct out {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(out, _id)

struct package {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(package, _id)

struct param {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(param, _id)

struct receiver {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(receiver, _id)

struct reified {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(reified, _id)

struct sealed {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(sealed, _id)

struct setparam {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(setparam, _id)

struct suspend {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(suspend, _id)

struct tailrec {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(tailrec, _id)

struct val {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(val, _id)

struct value {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(value, _id)

struct vararg {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(vararg, _id)

struct when {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(when, _id)

struct it {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(it, _id)

struct base {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(base, _id)

struct byte {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(byte, _id)

struct checked {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(checked, _id)

struct decimal {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(decimal, _id)

struct event {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(event, _id)

struct fixed {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(fixed, _id)

struct foreach {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(foreach, _id)

struct implicit {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(implicit, _id)

struct lock {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(lock, _id)

struct params {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(params, _id)

struct readonly {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(readonly, _id)

struct ref {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(ref, _id)

struct sbyte {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(sbyte, _id)

struct stackalloc {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(stackalloc, _id)

struct string {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(string, _id)

struct uint {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(uint, _id)

struct ulong {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(ulong, _id)

struct unchecked {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(unchecked, _id)

struct unsafe {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(unsafe, _id)

struct ushort {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(ushort, _id)

struct add {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(add, _id)

struct alias {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(alias, _id)

struct from {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(from, _id)

struct global {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(global, _id)

struct group {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(group, _id)

struct into {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(into, _id)

struct join {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(join, _id)

struct nameof {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(nameof, _id)

struct nint {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(nint, _id)

struct notnull {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(notnull, _id)

struct nuint {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(nuint, _id)

struct on {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(on, _id)

struct orderby {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(orderby, _id)

struct partial {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(partial, _id)

struct record {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(record, _id)

struct remove {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(remove, _id)

struct scoped {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(scoped, _id)

struct select {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(select, _id)

struct unmanaged {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(unmanaged, _id)

struct with {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(with, _id)

struct yield {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(yield, _id)

struct covariant {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(covariant, _id)

struct deferred {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(deferred, _id)

struct extends {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(extends, _id)

struct factory {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(factory, _id)

struct Function {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Function, _id)

struct hide {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(hide, _id)

struct implements {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(implements, _id)

struct late {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(late, _id)

struct library {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(library, _id)

struct mixin {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(mixin, _id)

struct of {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(of, _id)

struct part {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(part, _id)

struct rethrow {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(rethrow, _id)

struct show {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(show, _id)

struct sync {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(sync, _id)

struct type {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(type, _id)

struct boolean {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(boolean, _id)

struct instanceof {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(instanceof, _id)

struct native {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(native, _id)

struct strictfp {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(strictfp, _id)

struct synchronized {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(synchronized, _id)

struct transient {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(transient, _id)

struct permits {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(permits, _id)

struct module {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(module, _id)

struct exports {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(exports, _id)

struct opens {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(opens, _id)

struct uses {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(uses, _id)

struct provides {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(provides, _id)

struct to {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(to, _id)

struct any {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(any, _id)

struct arguments {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(arguments, _id)

struct asserts {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(asserts, _id)

struct bigint {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(bigint, _id)

struct debugger {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(debugger, _id)

struct declare {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(declare, _id)

struct eval {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(eval, _id)

struct function {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(function, _id)

struct infer {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(infer, _id)

struct keyof {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(keyof, _id)

struct never {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(never, _id)

struct number {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(number, _id)

struct require {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(require, _id)

struct satisfies {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(satisfies, _id)

struct symbol {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(symbol, _id)

struct undefined {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(undefined, _id)

struct unique {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(unique, _id)

struct unknown {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(unknown, _id)

struct description {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(description, _id)

struct debugDescription {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(debugDescription, _id)

struct hash {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(hash, _id)

struct hashValue {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(hashValue, _id)

struct objectSchema {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(objectSchema, _id)

struct isInvalidated {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(isInvalidated, _id)

struct isFrozen {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(isFrozen, _id)

struct superclass {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(superclass, _id)

struct isManaged {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(isManaged, _id)

struct isValid {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(isValid, _id)

struct hashCode {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(hashCode, _id)

struct toString {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(toString, _id)

struct parent {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(parent, _id)

struct changes {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(changes, _id)

struct toEJson {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(toEJson, _id)

struct keys {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(keys, _id)

struct entries {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(entries, _id)

struct toJSON {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(toJSON, _id)

struct linkingObjects {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(linkingObjects, _id)

struct addListener {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(addListener, _id)

struct removeListener {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(removeListener, _id)

struct removeAllListeners {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(removeAllListeners, _id)

struct __proto__ {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(__proto__, _id)

struct Object {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Object, _id)

struct List {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(List, _id)

struct Map {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Map, _id)

struct Set {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Set, _id)

struct Date {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Date, _id)

struct Data {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Data, _id)

struct UUID {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(UUID, _id)

struct ObjectId {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(ObjectId, _id)

struct Decimal128 {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Decimal128, _id)

struct RealmValue {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(RealmValue, _id)

struct Realm {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Realm, _id)

struct BSON {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(BSON, _id)

struct String {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(String, _id)

struct Int {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Int, _id)

struct Bool {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Bool, _id)

struct Long {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Long, _id)

struct Double {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Double, _id)

struct Float {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Float, _id)

struct Guid {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Guid, _id)

struct DateTimeOffset {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(DateTimeOffset, _id)

struct Uuid {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Uuid, _id)

struct Task {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Task, _id)

struct Result {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Result, _id)

struct Error {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Error, _id)

struct Model {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Model, _id)

struct Accessor {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Accessor, _id)

struct Parent {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(Parent, _id)

struct ObjectSchema {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(ObjectSchema, _id)

struct equals {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(equals, _id)

struct getClass {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(getClass, _id)

struct notify {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(notify, _id)

struct wait {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(wait, _id)

struct clone {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(clone, _id)

struct finalize {
    realm::primary_key<realm::object_id> _id{realm::object_id::generate()};
};
REALM_SCHEMA(finalize, _id)

} // namespace realm
