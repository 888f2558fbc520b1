package io.github.letterhead.internal.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.internal.convert.ModelNames;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the answers of one resource method may hold. Immutable, made when the application starts. */
public final class MethodModel {

    private static final int FIRST_ERROR = 400;

    private final String place;
    private final Type declared;
    private final Class<?> rawDeclared;
    /** Of one status; few methods have any. */
    private final Map<Integer, StatusModel> ofStatus;
    /** Of every other answer that is no error; null if there is none. */
    private final StatusModel ofAll;
    private final String parameter;
    /** Of the answers that a client can narrow; any name can be in one of them. */
    private final List<ModelNames> names;
    private final boolean isOpen;

    private MethodModel(String place, Type declared, Map<Integer, StatusModel> ofStatus, String parameter) {
        this.place = place;
        this.declared = declared;
        this.rawDeclared = declared instanceof Class<?> type ? type
                : declared instanceof ParameterizedType type ? (Class<?>) type.getRawType() : null;
        this.ofAll = ofStatus.get(0);
        this.ofStatus = new HashMap<>(ofStatus);
        this.ofStatus.remove(0);
        this.parameter = parameter;
        List<StatusModel> narrowed = new ArrayList<>();
        ofStatus.forEach((status, model) -> {
            if (status < FIRST_ERROR) {
                narrowed.add(model);
            }
        });
        this.isOpen = narrowed.stream().anyMatch(model -> model.model() == null);
        this.names = isOpen ? List.of() : narrowed.stream().map(model -> model.model().names()).toList();
    }

    /** @throws IllegalArgumentException what cannot work, and the remedy */
    static MethodModel of(Declaration declaration, Naming naming) {
        StatusModels models = new StatusModels(declaration, naming);
        Map<Integer, StatusModel> ofStatus = new HashMap<>();
        for (ResponseModel annotation : declaration.models()) {
            if (ofStatus.put(annotation.status(), models.of(annotation)) != null) {
                throw new IllegalArgumentException("two models have the status " + annotation.status()
                        + "; name several classes in one, or give them different ones");
            }
        }
        String parameter = null;
        if (declaration.fields() != null) {
            parameter = declaration.fields().parameter();
            if (parameter.isBlank()) {
                throw new IllegalArgumentException("@SparseFields has a parameter without a name");
            }
            models.checkJson("@SparseFields");
            ofStatus.putIfAbsent(0, StatusModel.ANYTHING);
        }
        return new MethodModel(declaration.place(), models.declared(), ofStatus, parameter);
    }

    /** Class and method, as a message names them. */
    String place() {
        return place;
    }

    /** The query parameter with which a client narrows the entity; null if it cannot. */
    String parameter() {
        return parameter;
    }

    /** Null where an answer goes out as it is. */
    StatusModel of(int status, boolean isError) {
        StatusModel own = ofStatus.isEmpty() ? null : ofStatus.get(status);
        return own != null || isError ? own : ofAll;
    }

    /** What is known of the type of an entity for which the answer tells this type, which a filter may have changed. */
    Type typeOf(Object entity, Type told) {
        if (told instanceof ParameterizedType type && type.getRawType() instanceof Class<?> raw
                && raw.isInstance(entity) && raw != rawDeclared) {
            return told;
        }
        return rawDeclared != null && rawDeclared.isInstance(entity) ? declared : Object.class;
    }

    /** Whether a client may name this member; the parent of it is asked for before. */
    boolean isKnown(List<String> path, Naming naming) {
        return isOpen || names.stream().anyMatch(each ->
                canHave(each, path) || canHave(each.and(naming::whenStarted), path));
    }

    static boolean canHave(ModelNames names, List<String> path) {
        ModelNames at = names;
        for (String name : path) {
            if (at.isOpen()) {
                return true;
            }
            if (!at.canHave(name)) {
                return false;
            }
            at = at.of(name);
        }
        return true;
    }
}
