package com.example.models;

import io.realm.RealmAny;
import io.realm.RealmList;
import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.Required;
import java.util.Date;
import java.util.UUID;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

public class Defaults extends RealmObject {
    @PrimaryKey
    @Required
    public ObjectId _id = new ObjectId();

    @Required
    public String status = "new \"one\"\n$x \\(y) #{z}";

    @Required
    public String empty = "";

    public long count = 7;
    public long below = -1;
    public long huge = 9007199254740993L;
    public double ratio = 0.5;
    public float share = 1.25f;

    @Required
    public Decimal128 price = Decimal128.parse("12.50");

    public boolean active = true;

    @Required
    public Date opened = new Date(1577934245000L);

    @Required
    public ObjectId ref = new ObjectId("64b7f0a1c2d3e4f506172839");

    @Required
    public UUID tag = UUID.fromString("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e");

    public String maybe = "perhaps";
    public String nothing;
    public RealmAny any = RealmAny.valueOf("x");

    @Required
    public RealmList<String> tags = new RealmList<>("a", "b");

    // the default "seven" cannot be written here
    public long wrong;

    public Defaults() {}
}
