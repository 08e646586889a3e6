import Foundation
import RealmSwift

class Bag: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var bools: List<Bool>
    @Persisted var boolsMaybe: List<Bool?>
    @Persisted var ints: List<Int>
    @Persisted var intsMaybe: List<Int?>
    @Persisted var floats: List<Float>
    @Persisted var floatsMaybe: List<Float?>
    @Persisted var doubles: List<Double>
    @Persisted var doublesMaybe: List<Double?>
    @Persisted var decimal128s: List<Decimal128>
    @Persisted var decimal128sMaybe: List<Decimal128?>
    @Persisted var strings: List<String>
    @Persisted var stringsMaybe: List<String?>
    @Persisted var dates: List<Date>
    @Persisted var datesMaybe: List<Date?>
    @Persisted var objectIds: List<ObjectId>
    @Persisted var objectIdsMaybe: List<ObjectId?>
    @Persisted var uuids: List<UUID>
    @Persisted var uuidsMaybe: List<UUID?>
    @Persisted var datas: List<Data>
    @Persisted var datasMaybe: List<Data?>
    @Persisted var mixeds: List<AnyRealmValue>
    @Persisted var mixedsMaybe: List<AnyRealmValue>
}

let realmObjectTypes: [ObjectBase.Type] = [
    Bag.self,
]
