package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one class becomes one model: read, convert, make. Composed of method handles once, in the order of the model's
 * properties, and then copied into a frame of its own.
 *
 * <p>The handles take the source and the depth. Where the source is a model already, they take the values of its parts
 * before those: they are converted first, and only if one of them has changed a new model is made of them.
 */
final class Plan {

    private static final Hidden FRAMES = Hidden.copiesOf(Frame.class);
    private static final Lookups LOOKUPS = new Lookups(MethodHandles.lookup());

    private final ModelTarget model;
    private final SourceReader reader;
    private final List<Property> parts;

    private Plan(ModelTarget model, SourceReader reader, List<Property> parts) {
        this.model = model;
        this.reader = reader;
        this.parts = parts;
    }

    /** From instances of exactly that class. */
    static MethodHandle of(ModelTarget model, Class<?> source) {
        if (Map.class.isAssignableFrom(source)) {
            return frame(model, MapReader.checked(new Plan(model, new MapReader(), List.of()).made()));
        }
        Plan plan = new Plan(model, new ObjectReader(source), model.parts());
        if (source != model.raw || !model.mayPass()) {
            return frame(model, new Plan(model, plan.reader, List.of()).made());
        } else if (plan.parts.isEmpty()) {
            return MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, int.class);
        }
        return frame(model, plan.passedOrMade());
    }

    private static MethodHandle frame(ModelTarget model, MethodHandle handle) {
        return FRAMES.copy(new Frame.Step(model.raw, handle.asType(Target.CONVERSION)));
    }

    private MethodHandle passedOrMade() {
        MethodHandle made = made();
        MethodHandle pass = MethodHandles.dropArguments(MethodHandles.identity(model.raw), 1, int.class);
        MethodHandle handle = MethodHandles.dropArguments(pass, 0, partTypes());
        for (int i = 0; i < parts.size(); i++) {
            handle = MethodHandles.guardWithTest(isUnchanged(i), handle, made);
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            handle = MethodHandles.foldArguments(handle, i, reader.value(parts.get(i)));
        }
        return handle;
    }

    private MethodHandle isUnchanged(int part) {
        MethodHandle read = reader.read(parts.get(part));
        MethodHandle same = LOOKUPS.statics(Plan.class, "isSame",
                MethodType.methodType(boolean.class, Object.class, Object.class));
        same = same.asType(
                MethodType.methodType(boolean.class, parts.get(part).target().raw, read.type().returnType()));
        same = MethodHandles.filterArguments(same, 1, read);
        return MethodHandles.permuteArguments(same, type(boolean.class), part, parts.size());
    }

    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    private MethodHandle made() {
        for (Property property : model.properties()) {
            if (property.isRequired() && reader.value(property) == null) {
                return missing(property);
            }
        }
        return model.raw.isRecord() ? constructed() : filled();
    }

    private MethodHandle missing(Property property) {
        MethodHandle missing = LOOKUPS.statics(Plan.class, "missing",
                MethodType.methodType(Object.class, String.class, Class.class, Class.class));
        missing = MethodHandles.insertArguments(missing, 0, property.name(), reader.source(), model.raw);
        return MethodHandles.dropArguments(missing.asType(MethodType.methodType(model.raw)), 0,
                type(void.class).parameterList());
    }

    private static Object missing(String name, Class<?> source, Class<?> model) {
        throw Misfit.of("is missing: " + source.getTypeName() + " has no such property, the record "
                + model.getTypeName() + " requires it").at(name);
    }

    private MethodHandle constructed() {
        List<Property> read = model.properties().stream().filter(property -> !parts.contains(property)).toList();
        List<Class<?>> types = new ArrayList<>(read.stream().<Class<?>>map(property -> property.target().raw).toList());
        types.addAll(type(model.raw).parameterList());
        int[] order = model.properties().stream().mapToInt(property -> parts.contains(property)
                ? read.size() + parts.indexOf(property) : read.indexOf(property)).toArray();
        MethodHandle handle = MethodHandles.permuteArguments(model.constructor(),
                MethodType.methodType(model.raw, types), order);
        for (int i = read.size() - 1; i >= 0; i--) {
            MethodHandle value = reader.value(read.get(i));
            handle = MethodHandles.foldArguments(handle, i,
                    MethodHandles.dropArguments(value != null ? value : nothing(read.get(i)), 0, partTypes()));
        }
        return handle;
    }

    private MethodHandle nothing(Property property) {
        MethodHandle nothing = MethodHandles.constant(property.target().raw, property.target().ofNull());
        return MethodHandles.dropArguments(nothing, 0, reader.source(), int.class);
    }

    private MethodHandle filled() {
        MethodType type = type(void.class).insertParameterTypes(0, model.raw);
        MethodHandle handle = MethodHandles.dropArguments(MethodHandles.identity(model.raw), 1,
                type.parameterList().subList(1, type.parameterCount()));
        List<Property> properties = model.properties();
        for (int i = properties.size() - 1; i >= 0; i--) {
            MethodHandle set = set(properties.get(i), type);
            if (set != null) {
                handle = MethodHandles.foldArguments(handle, set);
            }
        }
        return MethodHandles.foldArguments(handle, model.constructor());
    }

    /** Null if the source has no such property, which then keeps its first value. */
    private MethodHandle set(Property property, MethodType type) {
        MethodHandle setter = property.guarded(property.setter());
        if (parts.contains(property)) {
            return MethodHandles.permuteArguments(setter, type, 0, 1 + parts.indexOf(property));
        }
        MethodHandle value = reader.value(property);
        return value == null ? null : MethodHandles.dropArguments(reader.ifPresent(property,
                MethodHandles.collectArguments(setter, 1, value)), 1, partTypes());
    }

    private List<Class<?>> partTypes() {
        return parts.stream().<Class<?>>map(part -> part.target().raw).toList();
    }

    /** Of a handle that takes parts, source and depth. */
    private MethodType type(Class<?> result) {
        List<Class<?>> types = new ArrayList<>(partTypes());
        types.add(reader.source());
        types.add(int.class);
        return MethodType.methodType(result, types);
    }
}
