import RealmSwift

let realmObjectTypes: [ObjectBase.Type] = [
    Dog.self,
    Person.self,
    Address.self,
    Reading.self,
]
