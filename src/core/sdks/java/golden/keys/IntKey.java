import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;

@RealmClass(name = "intKey")
public class IntKey extends RealmObject {
    @PrimaryKey
    private long _id;

    public IntKey() {}

    public long getId() {
        return _id;
    }

    public void setId(long _id) {
        this._id = _id;
    }
}
