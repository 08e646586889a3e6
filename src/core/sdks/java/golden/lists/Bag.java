import io.realm.RealmAny;
import io.realm.RealmList;
import io.realm.RealmObject;
import io.realm.annotations.PrimaryKey;
import io.realm.annotations.Required;
import java.util.Date;
import java.util.UUID;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

public class Bag extends RealmObject {
    @PrimaryKey
    @Required
    private ObjectId _id = new ObjectId();

    @Required
    private RealmList<Boolean> bools;

    private RealmList<Boolean> boolsMaybe;

    @Required
    private RealmList<Long> ints;

    private RealmList<Long> intsMaybe;

    @Required
    private RealmList<Float> floats;

    private RealmList<Float> floatsMaybe;

    @Required
    private RealmList<Double> doubles;

    private RealmList<Double> doublesMaybe;

    @Required
    private RealmList<Decimal128> decimal128s;

    private RealmList<Decimal128> decimal128sMaybe;

    @Required
    private RealmList<String> strings;

    private RealmList<String> stringsMaybe;

    @Required
    private RealmList<Date> dates;

    private RealmList<Date> datesMaybe;

    @Required
    private RealmList<ObjectId> objectIds;

    private RealmList<ObjectId> objectIdsMaybe;

    @Required
    private RealmList<UUID> uuids;

    private RealmList<UUID> uuidsMaybe;

    @Required
    private RealmList<byte[]> datas;

    private RealmList<byte[]> datasMaybe;
    private RealmList<RealmAny> mixeds;
    private RealmList<RealmAny> mixedsMaybe;

    public Bag() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public RealmList<Boolean> getBools() {
        return bools;
    }

    public void setBools(RealmList<Boolean> bools) {
        this.bools = bools;
    }

    public RealmList<Boolean> getBoolsMaybe() {
        return boolsMaybe;
    }

    public void setBoolsMaybe(RealmList<Boolean> boolsMaybe) {
        this.boolsMaybe = boolsMaybe;
    }

    public RealmList<Long> getInts() {
        return ints;
    }

    public void setInts(RealmList<Long> ints) {
        this.ints = ints;
    }

    public RealmList<Long> getIntsMaybe() {
        return intsMaybe;
    }

    public void setIntsMaybe(RealmList<Long> intsMaybe) {
        this.intsMaybe = intsMaybe;
    }

    public RealmList<Float> getFloats() {
        return floats;
    }

    public void setFloats(RealmList<Float> floats) {
        this.floats = floats;
    }

    public RealmList<Float> getFloatsMaybe() {
        return floatsMaybe;
    }

    public void setFloatsMaybe(RealmList<Float> floatsMaybe) {
        this.floatsMaybe = floatsMaybe;
    }

    public RealmList<Double> getDoubles() {
        return doubles;
    }

    public void setDoubles(RealmList<Double> doubles) {
        this.doubles = doubles;
    }

    public RealmList<Double> getDoublesMaybe() {
        return doublesMaybe;
    }

    public void setDoublesMaybe(RealmList<Double> doublesMaybe) {
        this.doublesMaybe = doublesMaybe;
    }

    public RealmList<Decimal128> getDecimal128s() {
        return decimal128s;
    }

    public void setDecimal128s(RealmList<Decimal128> decimal128s) {
        this.decimal128s = decimal128s;
    }

    public RealmList<Decimal128> getDecimal128sMaybe() {
        return decimal128sMaybe;
    }

    public void setDecimal128sMaybe(RealmList<Decimal128> decimal128sMaybe) {
        this.decimal128sMaybe = decimal128sMaybe;
    }

    public RealmList<String> getStrings() {
        return strings;
    }

    public void setStrings(RealmList<String> strings) {
        this.strings = strings;
    }

    public RealmList<String> getStringsMaybe() {
        return stringsMaybe;
    }

    public void setStringsMaybe(RealmList<String> stringsMaybe) {
        this.stringsMaybe = stringsMaybe;
    }

    public RealmList<Date> getDates() {
        return dates;
    }

    public void setDates(RealmList<Date> dates) {
        this.dates = dates;
    }

    public RealmList<Date> getDatesMaybe() {
        return datesMaybe;
    }

    public void setDatesMaybe(RealmList<Date> datesMaybe) {
        this.datesMaybe = datesMaybe;
    }

    public RealmList<ObjectId> getObjectIds() {
        return objectIds;
    }

    public void setObjectIds(RealmList<ObjectId> objectIds) {
        this.objectIds = objectIds;
    }

    public RealmList<ObjectId> getObjectIdsMaybe() {
        return objectIdsMaybe;
    }

    public void setObjectIdsMaybe(RealmList<ObjectId> objectIdsMaybe) {
        this.objectIdsMaybe = objectIdsMaybe;
    }

    public RealmList<UUID> getUuids() {
        return uuids;
    }

    public void setUuids(RealmList<UUID> uuids) {
        this.uuids = uuids;
    }

    public RealmList<UUID> getUuidsMaybe() {
        return uuidsMaybe;
    }

    public void setUuidsMaybe(RealmList<UUID> uuidsMaybe) {
        this.uuidsMaybe = uuidsMaybe;
    }

    public RealmList<byte[]> getDatas() {
        return datas;
    }

    public void setDatas(RealmList<byte[]> datas) {
        this.datas = datas;
    }

    public RealmList<byte[]> getDatasMaybe() {
        return datasMaybe;
    }

    public void setDatasMaybe(RealmList<byte[]> datasMaybe) {
        this.datasMaybe = datasMaybe;
    }

    public RealmList<RealmAny> getMixeds() {
        return mixeds;
    }

    public void setMixeds(RealmList<RealmAny> mixeds) {
        this.mixeds = mixeds;
    }

    public RealmList<RealmAny> getMixedsMaybe() {
        return mixedsMaybe;
    }

    public void setMixedsMaybe(RealmList<RealmAny> mixedsMaybe) {
        this.mixedsMaybe = mixedsMaybe;
    }
}
