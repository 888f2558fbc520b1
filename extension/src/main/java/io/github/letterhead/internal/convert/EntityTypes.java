package io.github.letterhead.internal.convert;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** Under which generic types entities are written. */
final class EntityTypes {

    private final Target target;
    private final Type list;

    /** @param target of the model, null where anything passes */
    EntityTypes(Target target) {
        this.target = target;
        this.list = target == null || target.raw.isPrimitive() ? null : GenericType.of(List.class, target.type);
    }

    /** What is written of a declared type: of an Optional what it holds, of streams and iterators a list. */
    static Type written(Type declared) {
        Class<?> raw = DeclaredTypes.raw(declared);
        if (raw == Optional.class) {
            return written(DeclaredTypes.argument(declared, Optional.class, 0));
        } else if (raw == OptionalInt.class || raw == OptionalLong.class || raw == OptionalDouble.class) {
            return raw == OptionalInt.class ? Integer.class : raw == OptionalLong.class ? Long.class : Double.class;
        } else if (Stream.class.isAssignableFrom(raw)) {
            return list(declared, Stream.class);
        } else if (BaseStream.class.isAssignableFrom(raw)) {
            return list(declared, BaseStream.class);
        } else if (Iterator.class.isAssignableFrom(raw)) {
            return list(declared, Iterator.class);
        }
        return declared;
    }

    private static Type list(Type declared, Class<?> holder) {
        return GenericType.of(List.class, DeclaredTypes.argument(declared, holder, 0));
    }

    Type ofWhole(Object entity) {
        return entity == null || !target.isSimple() ? target.type : entity.getClass();
    }

    /** As nested as the entity is; what is empty holds models. */
    Type ofElements(Object entity) {
        if (entity instanceof Collection<?> collection && !JsonData.has(entity.getClass())) {
            Type element = ofElement(collection);
            Class<?> raw = entity instanceof Set ? Set.class : List.class;
            return raw == List.class && element == target.type ? list : GenericType.of(raw, element);
        } else if (entity instanceof Map<?, ?> map && !JsonData.has(entity.getClass())) {
            return GenericType.of(Map.class, common(map.keySet(), Object::getClass, String.class, Object.class),
                    ofElement(map.values()));
        }
        return entity != null && entity.getClass().isArray() ? entity.getClass() : single(entity);
    }

    private Type single(Object entity) {
        boolean own = target.isSimple() || target.raw == Object.class;
        return entity != null && own ? entity.getClass() : target.type;
    }

    private Type ofElement(Collection<?> elements) {
        Type any = target.raw.isPrimitive() ? Object.class : target.type;
        boolean own = target.isSimple() || target.raw == Object.class;
        for (Object element : elements) {
            if (element instanceof Collection || element instanceof Map) {
                return common(elements, this::ofElements, any, Object.class);
            } else if (element != null) {
                return own ? common(elements, Object::getClass, any, any) : any;
            }
        }
        return any;
    }

    /** A provider may take all of them for what is true of the first. */
    private static Type common(Collection<?> elements, Function<Object, Type> typeOf, Type ofNone, Type ofSeveral) {
        Type common = null;
        for (Object element : elements) {
            Type type = element == null ? null : typeOf.apply(element);
            if (common != null && type != null && !type.equals(common)) {
                return ofSeveral;
            }
            common = common == null ? type : common;
        }
        return common == null ? ofNone : common;
    }
}
