package com.example.models

import io.realm.kotlin.ext.realmDictionaryOf
import io.realm.kotlin.ext.realmListOf
import io.realm.kotlin.ext.realmSetOf
import io.realm.kotlin.types.RealmDictionary
import io.realm.kotlin.types.RealmList
import io.realm.kotlin.types.RealmObject
import io.realm.kotlin.types.RealmSet
import io.realm.kotlin.types.annotations.PrimaryKey
import org.mongodb.kbson.ObjectId

class Dog : RealmObject {
    @PrimaryKey
    var _id: ObjectId = ObjectId()

    var owner: Person? = null
    var friends: RealmList<Person> = realmListOf()
    var vets: RealmSet<Person> = realmSetOf()
    var byRole: RealmDictionary<Person?> = realmDictionaryOf()
    var home: Address? = null
    var places: RealmList<Address> = realmListOf()
    var placesByName: RealmDictionary<Address?> = realmDictionaryOf()
}
