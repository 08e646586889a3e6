import Foundation
import RealmSwift

class Person: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var name: String
    @Persisted(originProperty: "owner") var dogs: LinkingObjects<Dog>
    @Persisted(originProperty: "friends") var friendsOf: LinkingObjects<Dog>
}
