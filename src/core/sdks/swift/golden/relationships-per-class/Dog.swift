import Foundation
import RealmSwift

class Dog: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var owner: Person?
    @Persisted var friends: List<Person>
    @Persisted var vets: MutableSet<Person>
    @Persisted var byRole: Map<String, Person?>
    @Persisted var home: Address?
    @Persisted var places: List<Address>
    @Persisted var placesByName: Map<String, Address?>
}
