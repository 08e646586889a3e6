import RealmSwift

let realmObjectTypes: [ObjectBase.Type] = [
    Defaults.self,
]
