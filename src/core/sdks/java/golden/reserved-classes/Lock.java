import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

@RealmClass(name = "lock")
public class Lock extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    public Lock() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }
}
