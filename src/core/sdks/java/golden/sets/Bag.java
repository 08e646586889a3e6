import io.realm.RealmAny;
import io.realm.RealmObject;
import io.realm.RealmSet;
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
    private RealmSet<Boolean> bools;

    private RealmSet<Boolean> boolsMaybe;

    @Required
    private RealmSet<Long> ints;

    private RealmSet<Long> intsMaybe;

    @Required
    private RealmSet<Float> floats;

    private RealmSet<Float> floatsMaybe;

    @Required
    private RealmSet<Double> doubles;

    private RealmSet<Double> doublesMaybe;

    @Required
    private RealmSet<Decimal128> decimal128s;

    private RealmSet<Decimal128> decimal128sMaybe;

    @Required
    private RealmSet<String> strings;

    private RealmSet<String> stringsMaybe;

    @Required
    private RealmSet<Date> dates;

    private RealmSet<Date> datesMaybe;

    @Required
    private RealmSet<ObjectId> objectIds;

    private RealmSet<ObjectId> objectIdsMaybe;

    @Required
    private RealmSet<UUID> uuids;

    private RealmSet<UUID> uuidsMaybe;

    @Required
    private RealmSet<byte[]> datas;

    private RealmSet<byte[]> datasMaybe;
    private RealmSet<RealmAny> mixeds;
    private RealmSet<RealmAny> mixedsMaybe;

    public Bag() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public RealmSet<Boolean> getBools() {
        return bools;
    }

    public void setBools(RealmSet<Boolean> bools) {
        this.bools = bools;
    }

    public RealmSet<Boolean> getBoolsMaybe() {
        return boolsMaybe;
    }

    public void setBoolsMaybe(RealmSet<Boolean> boolsMaybe) {
        this.boolsMaybe = boolsMaybe;
    }

    public RealmSet<Long> getInts() {
        return ints;
    }

    public void setInts(RealmSet<Long> ints) {
        this.ints = ints;
    }

    public RealmSet<Long> getIntsMaybe() {
        return intsMaybe;
    }

    public void setIntsMaybe(RealmSet<Long> intsMaybe) {
        this.intsMaybe = intsMaybe;
    }

    public RealmSet<Float> getFloats() {
        return floats;
    }

    public void setFloats(RealmSet<Float> floats) {
        this.floats = floats;
    }

    public RealmSet<Float> getFloatsMaybe() {
        return floatsMaybe;
    }

    public void setFloatsMaybe(RealmSet<Float> floatsMaybe) {
        this.floatsMaybe = floatsMaybe;
    }

    public RealmSet<Double> getDoubles() {
        return doubles;
    }

    public void setDoubles(RealmSet<Double> doubles) {
        this.doubles = doubles;
    }

    public RealmSet<Double> getDoublesMaybe() {
        return doublesMaybe;
    }

    public void setDoublesMaybe(RealmSet<Double> doublesMaybe) {
        this.doublesMaybe = doublesMaybe;
    }

    public RealmSet<Decimal128> getDecimal128s() {
        return decimal128s;
    }

    public void setDecimal128s(RealmSet<Decimal128> decimal128s) {
        this.decimal128s = decimal128s;
    }

    public RealmSet<Decimal128> getDecimal128sMaybe() {
        return decimal128sMaybe;
    }

    public void setDecimal128sMaybe(RealmSet<Decimal128> decimal128sMaybe) {
        this.decimal128sMaybe = decimal128sMaybe;
    }

    public RealmSet<String> getStrings() {
        return strings;
    }

    public void setStrings(RealmSet<String> strings) {
        this.strings = strings;
    }

    public RealmSet<String> getStringsMaybe() {
        return stringsMaybe;
    }

    public void setStringsMaybe(RealmSet<String> stringsMaybe) {
        this.stringsMaybe = stringsMaybe;
    }

    public RealmSet<Date> getDates() {
        return dates;
    }

    public void setDates(RealmSet<Date> dates) {
        this.dates = dates;
    }

    public RealmSet<Date> getDatesMaybe() {
        return datesMaybe;
    }

    public void setDatesMaybe(RealmSet<Date> datesMaybe) {
        this.datesMaybe = datesMaybe;
    }

    public RealmSet<ObjectId> getObjectIds() {
        return objectIds;
    }

    public void setObjectIds(RealmSet<ObjectId> objectIds) {
        this.objectIds = objectIds;
    }

    public RealmSet<ObjectId> getObjectIdsMaybe() {
        return objectIdsMaybe;
    }

    public void setObjectIdsMaybe(RealmSet<ObjectId> objectIdsMaybe) {
        this.objectIdsMaybe = objectIdsMaybe;
    }

    public RealmSet<UUID> getUuids() {
        return uuids;
    }

    public void setUuids(RealmSet<UUID> uuids) {
        this.uuids = uuids;
    }

    public RealmSet<UUID> getUuidsMaybe() {
        return uuidsMaybe;
    }

    public void setUuidsMaybe(RealmSet<UUID> uuidsMaybe) {
        this.uuidsMaybe = uuidsMaybe;
    }

    public RealmSet<byte[]> getDatas() {
        return datas;
    }

    public void setDatas(RealmSet<byte[]> datas) {
        this.datas = datas;
    }

    public RealmSet<byte[]> getDatasMaybe() {
        return datasMaybe;
    }

    public void setDatasMaybe(RealmSet<byte[]> datasMaybe) {
        this.datasMaybe = datasMaybe;
    }

    public RealmSet<RealmAny> getMixeds() {
        return mixeds;
    }

    public void setMixeds(RealmSet<RealmAny> mixeds) {
        this.mixeds = mixeds;
    }

    public RealmSet<RealmAny> getMixedsMaybe() {
        return mixedsMaybe;
    }

    public void setMixedsMaybe(RealmSet<RealmAny> mixedsMaybe) {
        this.mixedsMaybe = mixedsMaybe;
    }
}
