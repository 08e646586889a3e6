import Foundation
import RealmSwift

let realmObjectTypes: [ObjectBase.Type] = []
