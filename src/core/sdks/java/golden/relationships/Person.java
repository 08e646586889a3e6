import io.realm.RealmObject;
import io.realm.RealmResults;
import io.realm.annotations.LinkingObjects;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

public class Person extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    @Required
    private String name;

    @LinkingObjects("owner")
    private final RealmResults<Dog> dogs = null;

    @LinkingObjects("friends")
    private final RealmResults<Dog> friendsOf = null;

    public Person() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RealmResults<Dog> getDogs() {
        return dogs;
    }

    public RealmResults<Dog> getFriendsOf() {
        return friendsOf;
    }
}
