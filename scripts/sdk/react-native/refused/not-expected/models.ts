import Realm, { BSON } from 'realm'

export class Dog extends Realm.Object<Dog> {
  _id = new BSON.ObjectId()
  age!: Realm.Types.Int
  static primaryKey = '_id'
}
