package com.example.models

import io.realm.kotlin.types.AsymmetricRealmObject
import io.realm.kotlin.types.RealmInstant
import io.realm.kotlin.types.annotations.PrimaryKey
import org.mongodb.kbson.ObjectId

class Reading : AsymmetricRealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var at: RealmInstant = RealmInstant.now()
    var place: Address? = null
}
