package com.example.models;

import io.realm.annotations.RealmModule;

/** Every class of the model, for the configuration of a realm. */
@RealmModule(classes = {
    Defaults.class
})
public class RealmModels {}
