import Foundation
import RealmSwift

class Defaults: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var status: String = "new \"one\"\n$x \\(y) #{z}"
    @Persisted var empty: String = ""
    @Persisted var count: Int = 7
    @Persisted var below: Int = -1
    @Persisted var huge: Int = 9007199254740993
    @Persisted var ratio: Double = 0.5
    @Persisted var share: Float = 1.25
    @Persisted var price: Decimal128 = "12.50"
    @Persisted var active: Bool = true
    @Persisted var opened: Date = Date(timeIntervalSince1970: 1577934245)
    @Persisted var ref: ObjectId = ObjectId("64b7f0a1c2d3e4f506172839")
    @Persisted var tag: UUID = UUID(uuidString: "2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e")!
    @Persisted var maybe: String? = "perhaps"
    @Persisted var nothing: String?
    @Persisted var any: AnyRealmValue = .string("x")
    // the default ["a","b"] cannot be written here
    @Persisted var tags: List<String>
    // the default "seven" cannot be written here
    @Persisted var wrong: Int
}
