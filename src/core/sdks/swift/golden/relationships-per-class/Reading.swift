import Foundation
import RealmSwift

class Reading: AsymmetricObject {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var at: Date
    @Persisted var place: Address?
}
