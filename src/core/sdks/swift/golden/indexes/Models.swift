import Foundation
import RealmSwift

class Indexed: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted(indexed: true) var string: String
    @Persisted(indexed: true) var int: Int
    @Persisted(indexed: true) var bool: Bool
    @Persisted(indexed: true) var date: Date
    @Persisted(indexed: true) var objectId: ObjectId
    @Persisted(indexed: true) var uuid: UUID
    // no index on such a property in this language
    @Persisted var mixed: AnyRealmValue
    // no full-text index in this language
    @Persisted var body: String
    // no full-text index in this language
    @Persisted var note: String?
}

let realmObjectTypes: [ObjectBase.Type] = [
    Indexed.self,
]
