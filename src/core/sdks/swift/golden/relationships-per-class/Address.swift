import Foundation
import RealmSwift

class Address: EmbeddedObject {
    @Persisted var street: String
    @Persisted(originProperty: "home") var dog: LinkingObjects<Dog>
}
