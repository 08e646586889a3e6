package com.example.models

import io.realm.kotlin.ext.backlinks
import io.realm.kotlin.types.EmbeddedRealmObject

class Address : EmbeddedRealmObject {
    var street: String = ""
    val dog: Dog by backlinks(Dog::home)
}
