package io.github.letterhead.internal.fold;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.Message;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;

/** Chooses how an answer is folded; one for each application. */
public final class Folding {

    private final RuntimeFacts facts;
    private final Settings settings;
    private final ReturnShapes shapes;

    public Folding(RuntimeFacts facts, Settings settings, ReturnShapes shapes) {
        this.facts = facts;
        this.settings = settings;
        this.shapes = shapes;
    }

    public void fold(CollectedResponse response, ContainerRequestContext request, ContainerResponseContext answer) {
        response.runCallbacks();
        response.foldInto(message(request, answer));
    }

    private Message message(ContainerRequestContext request, ContainerResponseContext answer) {
        Kind kind = kind(request, answer);
        if (kind == Kind.DIRECT && settings.ignoresDirect()) {
            return new IgnoringMessage(answer);
        }
        boolean onlyAlways = kind == Kind.ERROR && !settings.foldsErrors();
        MultivaluedMap<String, Object> headers =
                isMadeByRuntime(request, answer) ? answer.getHeaders() : facts.isolatedHeaders(request, answer);
        return new AnswerMessage(kind, onlyAlways, answer, headers, request.getUriInfo(), facts);
    }

    /** Then no other request has it. */
    private boolean isMadeByRuntime(ContainerRequestContext request, ContainerResponseContext answer) {
        return facts.isMethodResult(request, answer)
                && shapes.of(facts.resourceMethod(request)) == ReturnShape.VALUE;
    }

    private Kind kind(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!facts.isMethodResult(request, answer)) {
            return Kind.ofIntervention(answer.getStatus());
        }
        Object result = request.getProperty(MethodResult.PROPERTY);
        if (result == null) {
            return Kind.ofResult(answer.getStatus(), answer.hasEntity(), shapes.of(facts.resourceMethod(request)),
                    facts.completesNullWithOk());
        }
        return result == MethodResult.VOID ? Kind.PLAIN : Kind.ofIntervention(answer.getStatus());
    }
}
