import io.realm.annotations.RealmModule;

/** Every class of the model, for the configuration of a realm. */
@RealmModule(classes = {
    StringKey.class,
    StringMaybeKey.class,
    IntKey.class,
    IntMaybeKey.class,
    ObjectIdKey.class,
    ObjectIdMaybeKey.class,
    UuidKey.class,
    UuidMaybeKey.class
})
public class RealmModels {}
