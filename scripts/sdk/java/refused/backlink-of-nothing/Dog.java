package models;

import io.realm.*;
import io.realm.annotations.*;
import java.util.*;
import org.bson.types.*;

public class Dog extends RealmObject {
  private String name;

  @LinkingObjects("master")
  private final RealmResults<Dog> dogs = null;
}
