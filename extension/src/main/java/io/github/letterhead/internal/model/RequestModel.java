package io.github.letterhead.internal.model;

import io.github.letterhead.internal.fold.Arrival;
import io.github.letterhead.internal.fold.Arrivals;
import io.github.letterhead.internal.json.Selection;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.InterceptorContext;
import java.lang.reflect.Type;

/** The model of the method that a request has matched, and what its client wants of that. */
public final class RequestModel implements Arrival {

    private final MethodModel method;
    private Selection wanted = Selection.ALL;
    private boolean isError;
    private Selection selection = Selection.ALL;

    RequestModel(MethodModel method) {
        this.method = method;
    }

    /** Null for a method that has none. */
    public static RequestModel of(Arrivals arrivals, ContainerRequestContext request) {
        return (RequestModel) arrivals.of(request);
    }

    /** Null for a method that has none. */
    public static RequestModel of(Arrivals arrivals, InterceptorContext context) {
        return (RequestModel) arrivals.of(context);
    }

    /** What the client wants. */
    void want(Selection fields) {
        wanted = fields;
    }

    @Override
    public void arrived(boolean isAnError) {
        isError = isAnError;
        selection = Selection.ALL;
    }

    /** Null where an answer of this status goes out as it is. */
    public StatusModel of(int status) {
        return method.of(status, isError);
    }

    /** What is known of the type of an entity for which the answer tells this type. */
    public Type typeOf(Object entity, Type told) {
        return method.typeOf(entity, told);
    }

    /** Notes what of the JSON of this answer may be sent: an error is not what the client has asked for. */
    public Selection select(StatusModel model, Type type) {
        selection = model.select(isError ? Selection.ALL : wanted, type);
        return selection;
    }

    /** What of the JSON of the answer at hand may be sent. */
    public Selection selection() {
        return selection;
    }

    /** Class and method, as a message names them. */
    public String place() {
        return method.place();
    }
}
