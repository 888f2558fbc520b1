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
    private LastStep lastStep;

    public Folding(RuntimeFacts facts, Settings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    public void fold(CollectedResponse response, ContainerRequestContext request, ContainerResponseContext answer) {
        response.runCallbacks();
        response.foldInto(message(request, answer));
    }

    /** Who has the last word about an answer; told of a response that is asked for when all filters have ended. */
    public void lastStep(LastStep step) {
        lastStep = step;
    }

    public void foldLate(CollectedResponse response, ContainerRequestContext request, ContainerResponseContext answer) {
        fold(response, request, answer);
        lastStep.take(request, answer, response);
        response.seal();
    }

    private Message message(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean isMethodResult = facts.isMethodResult(request, answer);
        ReturnShape shape = facts.shape(request, answer);
        Kind kind = isMethodResult ? kindOfResult(request, answer, shape) : Kind.ofIntervention(answer.getStatus());
        if (kind == Kind.DIRECT && settings.ignoresDirect()) {
            return new IgnoringMessage(answer);
        }
        boolean onlyAlways = kind == Kind.ERROR && !settings.foldsErrors();
        MultivaluedMap<String, Object> headers = shape.mayBeShared(isMethodResult)
                ? facts.isolatedHeaders(request, answer) : answer.getHeaders();
        return new AnswerMessage(kind, onlyAlways, answer, headers, request.getUriInfo(), facts);
    }

    /** The headers to change of an answer, kept apart from other requests; for any but {@code Content-Type}. */
    public MultivaluedMap<String, Object> headers(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean mayBeShared = facts.shape(request, answer).mayBeShared(facts.isMethodResult(request, answer));
        return facts.plain(mayBeShared ? facts.isolatedHeaders(request, answer) : answer.getHeaders());
    }

    /** Whether the entity is what the method returned or completed with, its status the runtime's or the collected. */
    public boolean isPlain(ContainerRequestContext request, ContainerResponseContext answer) {
        return facts.isMethodResult(request, answer)
                && kindOfResult(request, answer, facts.shape(request, answer)) == Kind.PLAIN;
    }

    private Kind kindOfResult(ContainerRequestContext request, ContainerResponseContext answer, ReturnShape shape) {
        Object result = request.getProperty(MethodResult.PROPERTY);
        if (result == null) {
            return Kind.ofResult(answer.getStatus(), answer.hasEntity(), shape, facts.completesNullWithOk());
        }
        return result == MethodResult.VOID ? Kind.PLAIN : Kind.ofIntervention(answer.getStatus());
    }
}
