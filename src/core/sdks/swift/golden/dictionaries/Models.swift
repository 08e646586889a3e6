import Foundation
import RealmSwift

class Bag: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var bools: Map<String, Bool>
    @Persisted var boolsMaybe: Map<String, Bool?>
    @Persisted var ints: Map<String, Int>
    @Persisted var intsMaybe: Map<String, Int?>
    @Persisted var floats: Map<String, Float>
    @Persisted var floatsMaybe: Map<String, Float?>
    @Persisted var doubles: Map<String, Double>
    @Persisted var doublesMaybe: Map<String, Double?>
    @Persisted var decimal128s: Map<String, Decimal128>
    @Persisted var decimal128sMaybe: Map<String, Decimal128?>
    @Persisted var strings: Map<String, String>
    @Persisted var stringsMaybe: Map<String, String?>
    @Persisted var dates: Map<String, Date>
    @Persisted var datesMaybe: Map<String, Date?>
    @Persisted var objectIds: Map<String, ObjectId>
    @Persisted var objectIdsMaybe: Map<String, ObjectId?>
    @Persisted var uuids: Map<String, UUID>
    @Persisted var uuidsMaybe: Map<String, UUID?>
    @Persisted var datas: Map<String, Data>
    @Persisted var datasMaybe: Map<String, Data?>
    @Persisted var mixeds: Map<String, AnyRealmValue>
    @Persisted var mixedsMaybe: Map<String, AnyRealmValue>
}

let realmObjectTypes: [ObjectBase.Type] = [
    Bag.self,
]
