package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.MethodResult;
import io.github.letterhead.internal.fold.ReturnShape;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;

/**
 * Copies what requests may share, and replaces one of our responses that a method returned, before Jersey chooses a
 * media type for the entity. Jersey does that in a step which it pushes when it matches, so ours are pushed by a filter
 * that runs after matching.
 */
final class MethodResultFeature implements DynamicFeature {

    private final JerseyRequests requests;
    private final ReturnedResponses returned;

    MethodResultFeature(JerseyRequests requests, ReturnedResponses returned) {
        this.requests = requests;
        this.returned = returned;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (ReturnShape.admitsDetached(method) && !returned.see(method)) {
            context.register(new ResultFilter());
        } else if (requests.otherSteps().mayAbortYet()) {
            context.register(new InterventionFilter());
        }
    }

    /** What a filter aborts with before the method is called may be shared, too. */
    @Priority(Integer.MIN_VALUE)
    private final class InterventionFilter implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            CopyStage.pushForInterventions(requests.current());
        }
    }

    @Priority(Integer.MIN_VALUE)
    private final class ResultFilter implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            ContainerRequest own = (ContainerRequest) request;
            RequestProcessingContext processing = requests.current();
            CopyStage.push(processing);
            processing.push(answer -> replaced(answer, own));
        }
    }

    private static ContainerResponse replaced(ContainerResponse answer, ContainerRequest request) {
        Object entity = answer.getEntity();
        MethodResult result = MethodResult.of(entity);
        if (result == null) {
            return answer;
        }
        ContainerResponse replacement = new ContainerResponse(request, mappable(result, answer, request));
        replacement.setEntityAnnotations(answer.getEntityAnnotations());
        replacement.setMappedFromException(answer.isMappedFromException());
        return replacement;
    }

    /** A callback of a detached response may throw, and Jersey maps here only what is wrapped. */
    private static Response mappable(MethodResult result, ContainerResponse answer, ContainerRequest request) {
        try {
            return result.toAnswer(answer.getEntity(), answer.getStatus(), request);
        } catch (RuntimeException e) {
            throw new MappableException(e);
        }
    }
}
