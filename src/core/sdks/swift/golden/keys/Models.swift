import Foundation
import RealmSwift

class stringKey: Object {
    @Persisted(primaryKey: true) var _id: String
}

class stringMaybeKey: Object {
    @Persisted(primaryKey: true) var _id: String?
}

class intKey: Object {
    @Persisted(primaryKey: true) var _id: Int
}

class intMaybeKey: Object {
    @Persisted(primaryKey: true) var _id: Int?
}

class objectIdKey: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class objectIdMaybeKey: Object {
    @Persisted(primaryKey: true) var _id: ObjectId?
}

class uuidKey: Object {
    @Persisted(primaryKey: true) var _id: UUID
}

class uuidMaybeKey: Object {
    @Persisted(primaryKey: true) var _id: UUID?
}

let realmObjectTypes: [ObjectBase.Type] = [
    stringKey.self,
    stringMaybeKey.self,
    intKey.self,
    intMaybeKey.self,
    objectIdKey.self,
    objectIdMaybeKey.self,
    uuidKey.self,
    uuidMaybeKey.self,
]
