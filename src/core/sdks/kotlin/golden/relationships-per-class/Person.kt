package com.example.models

import io.realm.kotlin.ext.backlinks
import io.realm.kotlin.query.RealmResults
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.annotations.PrimaryKey
import org.mongodb.kbson.ObjectId

class Person : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var name: String = ""
    val dogs: RealmResults<Dog> by backlinks(Dog::owner)
    val friendsOf: RealmResults<Dog> by backlinks(Dog::friends)
}
