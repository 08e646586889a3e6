import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.RealmClass;
import java.util.UUID;

@RealmClass(name = "uuidMaybeKey")
public class UuidMaybeKey extends RealmObject {
    @PrimaryKey
    private UUID _id;

    public UuidMaybeKey() {}

    public UUID getId() {
        return _id;
    }

    public void setId(UUID _id) {
        this._id = _id;
    }
}
