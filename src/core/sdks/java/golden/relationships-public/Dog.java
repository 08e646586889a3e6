package com.example.models;

import io.realm.RealmDictionary;
import io.realm.RealmList;
import io.realm.RealmObject;
import io.realm.RealmSet;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

public class Dog extends RealmObject {
    @PrimaryKey
    @Required
    public ObjectId _id = new ObjectId();

    public Person owner;
    public RealmList<Person> friends;
    public RealmSet<Person> vets;
    public RealmDictionary<Person> byRole;
    public Address home;
    public RealmList<Address> places;
    public RealmDictionary<Address> placesByName;

    public Dog() {}
}
