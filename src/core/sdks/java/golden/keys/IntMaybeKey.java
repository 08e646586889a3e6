import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;

@RealmClass(name = "intMaybeKey")
public class IntMaybeKey extends RealmObject {
    @PrimaryKey
    private Long _id;

    public IntMaybeKey() {}

    public Long getId() {
        return _id;
    }

    public void setId(Long _id) {
        this._id = _id;
    }
}
