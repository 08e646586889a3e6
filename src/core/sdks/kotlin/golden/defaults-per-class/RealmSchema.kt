package com.example.models

import io.realm.kotlin.types.TypedRealmObject
import kotlin.reflect.KClass

/** Every class that the configuration of a realm has to name. */
val realmSchema: Set<KClass<out TypedRealmObject>> = setOf(
    Defaults::class,
)
