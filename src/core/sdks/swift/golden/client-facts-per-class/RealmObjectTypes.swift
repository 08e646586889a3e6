import RealmSwift

let realmObjectTypes: [ObjectBase.Type] = [
    Warehouse.self,
]
