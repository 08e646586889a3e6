import io.realm.annotations.RealmModule;

/** Every class of the model, for the configuration of a realm. */
@RealmModule(classes = {
    Class.class,
    _1st.class,
    DateModel.class,
    DateModel2.class,
    MyClass.class,
    Größe.class,
    Dog.class
})
public class RealmModels {}
