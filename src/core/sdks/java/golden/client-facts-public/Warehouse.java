package com.example.models;

import io.realm.MutableRealmInteger;
import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.RealmField;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

@RealmClass(name = "whs_v2")
public class Warehouse extends RealmObject {
    @PrimaryKey
    @Required
    public ObjectId _id = new ObjectId();

    @Required
    @RealmField("first_name")
    public String firstName;

    @Required
    @RealmField("last_name")
    public String lastName;

    @Required
    public final MutableRealmInteger hits = MutableRealmInteger.valueOf(0);

    public Warehouse() {}
}
