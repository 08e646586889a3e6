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

class Person: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var name: String
    @Persisted(originProperty: "owner") var dogs: LinkingObjects<Dog>
    @Persisted(originProperty: "friends") var friendsOf: LinkingObjects<Dog>
}

class Address: EmbeddedObject {
    @Persisted var street: String
    @Persisted(originProperty: "home") var dog: LinkingObjects<Dog>
}

class Reading: AsymmetricObject {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var at: Date
    @Persisted var place: Address?
}

let realmObjectTypes: [ObjectBase.Type] = [
    Dog.self,
    Person.self,
    Address.self,
    Reading.self,
]
