import Foundation
import RealmSwift

class Everything: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var bool: Bool
    @Persisted var boolMaybe: Bool?
    @Persisted var int: Int
    @Persisted var intMaybe: Int?
    @Persisted var float: Float
    @Persisted var floatMaybe: Float?
    @Persisted var double: Double
    @Persisted var doubleMaybe: Double?
    @Persisted var decimal128: Decimal128
    @Persisted var decimal128Maybe: Decimal128?
    @Persisted var string: String
    @Persisted var stringMaybe: String?
    @Persisted var date: Date
    @Persisted var dateMaybe: Date?
    @Persisted var objectId: ObjectId
    @Persisted var objectIdMaybe: ObjectId?
    @Persisted var uuid: UUID
    @Persisted var uuidMaybe: UUID?
    @Persisted var data: Data
    @Persisted var dataMaybe: Data?
    @Persisted var mixed: AnyRealmValue
    @Persisted var mixedMaybe: AnyRealmValue
}

let realmObjectTypes: [ObjectBase.Type] = [
    Everything.self,
]
