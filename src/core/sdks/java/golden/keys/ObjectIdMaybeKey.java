import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import org.bson.types.ObjectId;

@RealmClass(name = "objectIdMaybeKey")
public class ObjectIdMaybeKey extends RealmObject {
    @PrimaryKey
    private ObjectId _id;

    public ObjectIdMaybeKey() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }
}
