import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import io.realm.annotations.Required;
import org.bson.types.ObjectId;

@RealmClass(name = "Uuid")
public class Uuid2 extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    public Uuid2() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }
}
