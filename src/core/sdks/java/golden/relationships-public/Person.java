package com.example.models;

import io.realm.RealmObject;
import io.realm.RealmResults;
import io.realm.annotations.LinkingObjects;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

public class Person extends RealmObject {
    @PrimaryKey
    @Required
    public ObjectId _id = new ObjectId();

    @Required
    public String name;

    @LinkingObjects("owner")
    public final RealmResults<Dog> dogs = null;

    @LinkingObjects("friends")
    public final RealmResults<Dog> friendsOf = null;

    public Person() {}
}
