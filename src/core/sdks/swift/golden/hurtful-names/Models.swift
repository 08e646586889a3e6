import Foundation
import RealmSwift

class `class`: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var id2: String
    @Persisted var keys: String
    @Persisted var constructor: String
    @Persisted var __proto__: String
    @Persisted var unnamed: String
    @Persisted var two_words2: String
    @Persisted var two_words: String
    @Persisted var TwoWords: String
    @Persisted var twoWords: String
    @Persisted var quote______process_exit______: String
    @Persisted var it_s: String
    @Persisted var dollar_name: String
    @Persisted var _2: String
    @Persisted var _3: String
    @Persisted var _1st: String
    @Persisted var größe: String
    @Persisted var 名前: String
    @Persisted var _4: String
    @Persisted var a_b: String
    @Persisted var line_break: String
    @Persisted var star__slash: String
    @Persisted var rtl_evil: String
    // gap: left out, only the server knows the type * / } process.exit()
    // vet: left out, Vet * / } does not exist

    override class func propertiesMapping() -> [String: String] {
        [
            "id2": "id",
            "unnamed": "",
            "two_words2": "two words",
            "quote______process_exit______": "quote\"; }; process.exit(); //",
            "it_s": "it's",
            "dollar_name": "dollar$name",
            "_2": "$",
            "_3": "_",
            "_1st": "1st",
            "_4": "🐕",
            "a_b": "a.b",
            "line_break": "line\nbreak",
            "star__slash": "star*/slash",
            "rtl_evil": "rtl\u{202E}evil",
        ]
    }
}

class _1st___: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "1st*/\n"
    }
}

class DateModel: Object {
    @Persisted(primaryKey: true) var _id: ObjectId

    override class func _realmObjectName() -> String? {
        // RealmSwift has this method, but does not document it.
        "Date"
    }
}

class date: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class my_class: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class Größe: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
}

class dog: Object {
    @Persisted(primaryKey: true) var _id: ObjectId
    @Persisted var dog: String
    @Persisted var Dog: String
}

let realmObjectTypes: [ObjectBase.Type] = [
    `class`.self,
    _1st___.self,
    DateModel.self,
    date.self,
    my_class.self,
    Größe.self,
    dog.self,
]
