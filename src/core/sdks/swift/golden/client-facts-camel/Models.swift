import Foundation
import RealmSwift

class Warehouse: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var firstName: String
    @Persisted var lastName: String
    // a plain integer, for there are no counters
    @Persisted var hits: Int

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "whs_v2"
    }

    override class func propertiesMapping() -> [String: String] {
        [
            "firstName": "first_name",
            "lastName": "last_name",
        ]
    }
}

let realmObjectTypes: [ObjectBase.Type] = [
    Warehouse.self,
]
