package io.github.letterhead.internal.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.internal.convert.DeclaredTypes;
import io.github.letterhead.internal.convert.Model;
import io.github.letterhead.internal.json.Selection;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * Makes models of annotations. What cannot work is an {@link IllegalArgumentException} with the reason and the remedy;
 * whoever catches it knows the method.
 */
final class StatusModels {

    private static final int FIRST_ERROR = 400;
    private static final String STATUSES = "status is 0 for all answers that are no error, or one from 200 to 599";

    private final Declaration declaration;
    private final Naming naming;
    private final Type declared;

    StatusModels(Declaration declaration, Naming naming) {
        this.declaration = declaration;
        this.naming = naming;
        this.declared = declared(declaration);
    }

    /** Object where the declaration does not tell. */
    Type declared() {
        return declared;
    }

    private static Type declared(Declaration declaration) {
        boolean isSuspended =
                Arrays.asList(declaration.method().getParameterTypes()).contains(AsyncResponse.class);
        return isSuspended ? Object.class
                : DeclaredTypes.returnType(declaration.resourceClass(), declaration.method());
    }

    StatusModel of(ResponseModel annotation) {
        checkStatus(annotation.status());
        List<Class<?>> classes = List.of(annotation.value());
        Selection selection = Selection.of(List.of(annotation.include()), List.of(annotation.exclude()),
                annotation.excludeNull());
        Model model = isOff(classes, selection) ? null : model(annotation.status(), classes);
        if (!selection.keepsAll()) {
            checkJson("include, exclude and excludeNull");
        }
        if (model != null) {
            selection.forEachPath(path -> checkName(path, model));
        }
        return new StatusModel(model, model != null && classes.isEmpty(), selection);
    }

    private static void checkStatus(int status) {
        if (status == 204 || status == 205 || status == 304) {
            throw new IllegalArgumentException("status " + status + " has no content to be a model of; " + STATUSES);
        }
        if (status != 0 && (status < 200 || status > 599)) {
            throw new IllegalArgumentException("status " + status + " is not possible; " + STATUSES);
        }
    }

    private boolean isOff(List<Class<?>> classes, Selection selection) {
        if (classes.contains(Object.class) && classes.size() > 1) {
            throw new IllegalArgumentException("Object.class, which switches the conversion off, stands beside other "
                    + "classes; remove it or them");
        }
        boolean isMeantForOthers = declaration.isOfClass() && isNothing();
        return classes.contains(Object.class) || classes.isEmpty()
                && (declared == Object.class && !selection.keepsAll() || isMeantForOthers);
    }

    private Model model(int status, List<Class<?>> classes) {
        if (status < FIRST_ERROR) {
            checkDeclared();
        }
        if (classes.isEmpty() && declared == Object.class) {
            throw new IllegalArgumentException("no model is named, and the declared return type does not tell which; "
                    + "name it, as in @ResponseModel(UserOut.class)");
        }
        if (classes.isEmpty() && isNothing()) {
            throw new IllegalArgumentException("no model is named, and the method returns nothing; name it, as in "
                    + "@ResponseModel(value = Problem.class, status = " + status + ")");
        }
        return classes.isEmpty() ? Model.ofType(declared)
                : Model.ofClasses(classes, isNothing() ? Object.class : declared);
    }

    /** An annotation of the class is meant for its other methods where it means nothing here. */
    private void checkDeclared() {
        if (takesSink()) {
            throw new IllegalArgumentException("a response model cannot judge server-sent events; take it away, or "
                    + "say @ResponseModel(Object.class)");
        }
        if (isNothing() && !declaration.isOfClass()) {
            throw new IllegalArgumentException("the method returns nothing that could have a response model; let it "
                    + "return the entity, or take the model away");
        }
        if (OpaqueType.is(raw(declared))) {
            throw new IllegalArgumentException("a response model cannot judge " + declared.getTypeName()
                    + ", which is written as it is; return an object, or say @ResponseModel(Object.class)");
        }
    }

    private boolean takesSink() {
        return Arrays.asList(declaration.method().getParameterTypes()).contains(SseEventSink.class);
    }

    private boolean isNothing() {
        return declared == void.class || declared == Void.class;
    }

    /** Whether there can be JSON to select from. */
    void checkJson(String what) {
        List<MediaType> produced = Produced.by(declaration);
        if (!produced.isEmpty() && produced.stream().noneMatch(JsonType::canBe)) {
            throw new IllegalArgumentException(what + " work on JSON in UTF-8, and @Produces has none: "
                    + produced.stream().map(MediaType::toString).toList());
        }
    }

    private void checkName(List<String> path, Model model) {
        if (!MethodModel.canHave(model.names(), path)
                && !MethodModel.canHave(model.names().and(naming::whileStarting), path)) {
            throw new IllegalArgumentException("include or exclude names '" + String.join(".", path)
                    + "', which the model cannot have; names are those of the JSON");
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        } else if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        } else if (type instanceof GenericArrayType array) {
            return Array.newInstance(raw(array.getGenericComponentType()), 0).getClass();
        }
        return Object.class;
    }
}
