package com.example.models

import io.realm.kotlin.ext.realmListOf
import io.realm.kotlin.types.RealmAny
import io.realm.kotlin.types.RealmInstant
import io.realm.kotlin.types.RealmList
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmUUID
import io.realm.kotlin.types.annotations.PrimaryKey
import org.mongodb.kbson.Decimal128
import org.mongodb.kbson.ObjectId

class Defaults : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var status: String = "new \"one\"\n\$x \\(y) #{z}"
    var empty: String = ""
    var count: Long = 7
    var below: Long = -1
    var huge: Long = 9007199254740993
    var ratio: Double = 0.5
    var share: Float = 1.25f
    var price: Decimal128 = Decimal128("12.50")
    var active: Boolean = true
    var opened: RealmInstant = RealmInstant.from(1577934245, 0)
    var ref: ObjectId = ObjectId("64b7f0a1c2d3e4f506172839")
    var tag: RealmUUID = RealmUUID.from("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e")
    var maybe: String? = "perhaps"
    var nothing: String? = null
    var any: RealmAny? = RealmAny.create("x")
    var tags: RealmList<String> = realmListOf("a", "b")

    // the default "seven" cannot be written here
    var wrong: Long = 0
}
