package com.example.models

import io.realm.kotlin.types.BaseRealmObject
import kotlin.reflect.KClass

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out BaseRealmObject>> = setOf(
    Dog::class,
    Person::class,
    Address::class,
    Reading::class,
)
