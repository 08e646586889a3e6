import Foundation
import RealmSwift

class Bag: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var bools: MutableSet<Bool>
    @Persisted var boolsMaybe: MutableSet<Bool?>
    @Persisted var ints: MutableSet<Int>
    @Persisted var intsMaybe: MutableSet<Int?>
    @Persisted var floats: MutableSet<Float>
    @Persisted var floatsMaybe: MutableSet<Float?>
    @Persisted var doubles: MutableSet<Double>
    @Persisted var doublesMaybe: MutableSet<Double?>
    @Persisted var decimal128s: MutableSet<Decimal128>
    @Persisted var decimal128sMaybe: MutableSet<Decimal128?>
    @Persisted var strings: MutableSet<String>
    @Persisted var stringsMaybe: MutableSet<String?>
    @Persisted var dates: MutableSet<Date>
    @Persisted var datesMaybe: MutableSet<Date?>
    @Persisted var objectIds: MutableSet<ObjectId>
    @Persisted var objectIdsMaybe: MutableSet<ObjectId?>
    @Persisted var uuids: MutableSet<UUID>
    @Persisted var uuidsMaybe: MutableSet<UUID?>
    @Persisted var datas: MutableSet<Data>
    @Persisted var datasMaybe: MutableSet<Data?>
    @Persisted var mixeds: MutableSet<AnyRealmValue>
    @Persisted var mixedsMaybe: MutableSet<AnyRealmValue>
}

let realmObjectTypes: [ObjectBase.Type] = [
    Bag.self,
]
