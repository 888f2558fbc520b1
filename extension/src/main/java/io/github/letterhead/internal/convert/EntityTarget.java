package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.Map;

/** An entity whose model is named by class: the entity is looked through for the elements that the model is for. */
final class EntityTarget extends Target {

    private final Target model;
    private final ClassLoader home;
    private final long maps;
    private EntityTarget inside;

    EntityTarget(Target model, long maps, ClassLoader home) {
        super(model.type, home);
        this.model = model;
        this.home = home;
        this.maps = maps;
    }

    @Override
    MethodHandle from(Class<?> source) {
        if (Elements.isContainer(source)) {
            return collection(source).from(source);
        } else if (MapLevels.isMap(maps) && Map.class.isAssignableFrom(source) && !JsonData.has(source)) {
            return new MapTarget(Map.class, key(), inside(), home).from(source);
        }
        return Wrappers.isOptional(source) ? null : model.handle(source);
    }

    private Target key() {
        return MapLevels.hasTextKeys(maps) ? ScalarTarget.of(String.class, home)
                : new DataTarget(Comparable.class, home);
    }

    private Target collection(Class<?> source) {
        Class<?> type = source.isArray() && source.getComponentType() == model.raw ? source : Collection.class;
        return new SequenceTarget(type, inside(), home);
    }

    private synchronized EntityTarget inside() {
        if (inside == null) {
            inside = new EntityTarget(model, MapLevels.inside(maps), home);
        }
        return inside;
    }
}
