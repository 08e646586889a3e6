// What model code sees of Realm's .NET SDK 12.5.0 and of MongoDB.Bson, written anew. The interfaces carry no members:
// the source generator would add them to the other part of each class.
using System;

namespace Realms
{
    public interface IRealmObject { }
    public interface IEmbeddedObject { }
    public interface IAsymmetricObject { }

    public class RealmObject { }
    public class EmbeddedObject { }
    public class AsymmetricObject { }

    public enum IndexType { None, General, FullText }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class PrimaryKeyAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class IndexedAttribute : Attribute
    {
        public IndexedAttribute(IndexType type = IndexType.General) { }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
    public sealed class MapToAttribute : Attribute
    {
        public MapToAttribute(string mapping) { }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class BacklinkAttribute : Attribute
    {
        public BacklinkAttribute(string property) { }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class RequiredAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
    public sealed class IgnoredAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
    public sealed class ExplicitAttribute : Attribute { }

    public struct RealmValue
    {
        public static readonly RealmValue Null;
        public static implicit operator RealmValue(bool value) => default(RealmValue);
        public static implicit operator RealmValue(long value) => default(RealmValue);
        public static implicit operator RealmValue(float value) => default(RealmValue);
        public static implicit operator RealmValue(double value) => default(RealmValue);
        public static implicit operator RealmValue(string value) => default(RealmValue);
        public static implicit operator RealmValue(byte[] value) => default(RealmValue);
        public static implicit operator RealmValue(DateTimeOffset value) => default(RealmValue);
        public static implicit operator RealmValue(Guid value) => default(RealmValue);
        public static implicit operator RealmValue(MongoDB.Bson.ObjectId value) => default(RealmValue);
        public static implicit operator RealmValue(MongoDB.Bson.Decimal128 value) => default(RealmValue);
    }

    public struct RealmInteger<T> where T : struct, IComparable<T>, IFormattable
    {
        public static implicit operator RealmInteger<T>(T value) => default(RealmInteger<T>);
    }
}

namespace MongoDB.Bson
{
    public struct ObjectId
    {
        public static readonly ObjectId Empty;
        public ObjectId(string value) { }
        public static ObjectId GenerateNewId() => default(ObjectId);
        public static ObjectId Parse(string value) => default(ObjectId);
    }

    public struct Decimal128
    {
        public Decimal128(decimal value) { }
        public static Decimal128 Parse(string value) => default(Decimal128);
        public static implicit operator Decimal128(int value) => default(Decimal128);
        public static implicit operator Decimal128(long value) => default(Decimal128);
        public static implicit operator Decimal128(decimal value) => default(Decimal128);
        public static explicit operator Decimal128(double value) => default(Decimal128);
    }
}

namespace Realms.Schema
{
    public class RealmSchema
    {
        public static implicit operator RealmSchema(System.Type[] objects) => null;
    }
}
