package models;

import io.realm.*;
import io.realm.annotations.*;
import java.util.*;
import org.bson.types.*;

public class Dog extends RealmObject {
  @Index private double weight;
}
