import io.realm.RealmAny;
import io.realm.RealmDictionary;
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
    private RealmDictionary<Boolean> bools;

    private RealmDictionary<Boolean> boolsMaybe;

    @Required
    private RealmDictionary<Long> ints;

    private RealmDictionary<Long> intsMaybe;

    @Required
    private RealmDictionary<Float> floats;

    private RealmDictionary<Float> floatsMaybe;

    @Required
    private RealmDictionary<Double> doubles;

    private RealmDictionary<Double> doublesMaybe;

    @Required
    private RealmDictionary<Decimal128> decimal128s;

    private RealmDictionary<Decimal128> decimal128sMaybe;

    @Required
    private RealmDictionary<String> strings;

    private RealmDictionary<String> stringsMaybe;

    @Required
    private RealmDictionary<Date> dates;

    private RealmDictionary<Date> datesMaybe;

    @Required
    private RealmDictionary<ObjectId> objectIds;

    private RealmDictionary<ObjectId> objectIdsMaybe;

    @Required
    private RealmDictionary<UUID> uuids;

    private RealmDictionary<UUID> uuidsMaybe;

    @Required
    private RealmDictionary<byte[]> datas;

    private RealmDictionary<byte[]> datasMaybe;
    private RealmDictionary<RealmAny> mixeds;
    private RealmDictionary<RealmAny> mixedsMaybe;

    public Bag() {}

    public ObjectId getId() {
        return _id;
    }

    public void setId(ObjectId _id) {
        this._id = _id;
    }

    public RealmDictionary<Boolean> getBools() {
        return bools;
    }

    public void setBools(RealmDictionary<Boolean> bools) {
        this.bools = bools;
    }

    public RealmDictionary<Boolean> getBoolsMaybe() {
        return boolsMaybe;
    }

    public void setBoolsMaybe(RealmDictionary<Boolean> boolsMaybe) {
        this.boolsMaybe = boolsMaybe;
    }

    public RealmDictionary<Long> getInts() {
        return ints;
    }

    public void setInts(RealmDictionary<Long> ints) {
        this.ints = ints;
    }

    public RealmDictionary<Long> getIntsMaybe() {
        return intsMaybe;
    }

    public void setIntsMaybe(RealmDictionary<Long> intsMaybe) {
        this.intsMaybe = intsMaybe;
    }

    public RealmDictionary<Float> getFloats() {
        return floats;
    }

    public void setFloats(RealmDictionary<Float> floats) {
        this.floats = floats;
    }

    public RealmDictionary<Float> getFloatsMaybe() {
        return floatsMaybe;
    }

    public void setFloatsMaybe(RealmDictionary<Float> floatsMaybe) {
        this.floatsMaybe = floatsMaybe;
    }

    public RealmDictionary<Double> getDoubles() {
        return doubles;
    }

    public void setDoubles(RealmDictionary<Double> doubles) {
        this.doubles = doubles;
    }

    public RealmDictionary<Double> getDoublesMaybe() {
        return doublesMaybe;
    }

    public void setDoublesMaybe(RealmDictionary<Double> doublesMaybe) {
        this.doublesMaybe = doublesMaybe;
    }

    public RealmDictionary<Decimal128> getDecimal128s() {
        return decimal128s;
    }

    public void setDecimal128s(RealmDictionary<Decimal128> decimal128s) {
        this.decimal128s = decimal128s;
    }

    public RealmDictionary<Decimal128> getDecimal128sMaybe() {
        return decimal128sMaybe;
    }

    public void setDecimal128sMaybe(RealmDictionary<Decimal128> decimal128sMaybe) {
        this.decimal128sMaybe = decimal128sMaybe;
    }

    public RealmDictionary<String> getStrings() {
        return strings;
    }

    public void setStrings(RealmDictionary<String> strings) {
        this.strings = strings;
    }

    public RealmDictionary<String> getStringsMaybe() {
        return stringsMaybe;
    }

    public void setStringsMaybe(RealmDictionary<String> stringsMaybe) {
        this.stringsMaybe = stringsMaybe;
    }

    public RealmDictionary<Date> getDates() {
        return dates;
    }

    public void setDates(RealmDictionary<Date> dates) {
        this.dates = dates;
    }

    public RealmDictionary<Date> getDatesMaybe() {
        return datesMaybe;
    }

    public void setDatesMaybe(RealmDictionary<Date> datesMaybe) {
        this.datesMaybe = datesMaybe;
    }

    public RealmDictionary<ObjectId> getObjectIds() {
        return objectIds;
    }

    public void setObjectIds(RealmDictionary<ObjectId> objectIds) {
        this.objectIds = objectIds;
    }

    public RealmDictionary<ObjectId> getObjectIdsMaybe() {
        return objectIdsMaybe;
    }

    public void setObjectIdsMaybe(RealmDictionary<ObjectId> objectIdsMaybe) {
        this.objectIdsMaybe = objectIdsMaybe;
    }

    public RealmDictionary<UUID> getUuids() {
        return uuids;
    }

    public void setUuids(RealmDictionary<UUID> uuids) {
        this.uuids = uuids;
    }

    public RealmDictionary<UUID> getUuidsMaybe() {
        return uuidsMaybe;
    }

    public void setUuidsMaybe(RealmDictionary<UUID> uuidsMaybe) {
        this.uuidsMaybe = uuidsMaybe;
    }

    public RealmDictionary<byte[]> getDatas() {
        return datas;
    }

    public void setDatas(RealmDictionary<byte[]> datas) {
        this.datas = datas;
    }

    public RealmDictionary<byte[]> getDatasMaybe() {
        return datasMaybe;
    }

    public void setDatasMaybe(RealmDictionary<byte[]> datasMaybe) {
        this.datasMaybe = datasMaybe;
    }

    public RealmDictionary<RealmAny> getMixeds() {
        return mixeds;
    }

    public void setMixeds(RealmDictionary<RealmAny> mixeds) {
        this.mixeds = mixeds;
    }

    public RealmDictionary<RealmAny> getMixedsMaybe() {
        return mixedsMaybe;
    }

    public void setMixedsMaybe(RealmDictionary<RealmAny> mixedsMaybe) {
        this.mixedsMaybe = mixedsMaybe;
    }
}
