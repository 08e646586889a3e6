package com.example.models

import io.realm.kotlin.types.MutableRealmInt
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.annotations.PersistedName
import io.realm.kotlin.types.annotations.PrimaryKey
import org.mongodb.kbson.ObjectId

@PersistedName("whs_v2")
class Warehouse : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    @PersistedName("first_name")
    var firstName: String = ""

    @PersistedName("last_name")
    var lastName: String = ""

    var hits: MutableRealmInt = MutableRealmInt.create(0)
}
