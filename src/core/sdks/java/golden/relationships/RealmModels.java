import io.realm.annotations.RealmModule;

/** Every class of the model, for the configuration of a realm. */
@RealmModule(classes = {
    Dog.class,
    Person.class,
    Address.class
})
public class RealmModels {}
