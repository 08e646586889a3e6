package com.example.models;

import io.realm.RealmObject;
import io.realm.annotations.LinkingObjects;
import io.realm.annotations.RealmClass;
import io.realm.annotations.Required;

@RealmClass(embedded = true)
public class Address extends RealmObject {
    @Required
    public String street;

    @LinkingObjects("home")
    public final Dog dog = null;

    public Address() {}
}
