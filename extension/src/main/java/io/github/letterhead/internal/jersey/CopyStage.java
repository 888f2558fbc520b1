package io.github.letterhead.internal.jersey;

import org.glassfish.jersey.process.internal.ChainableStage;
import org.glassfish.jersey.process.internal.Stage;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;

/**
 * Copies an answer that requests may share. The stage behind it is called at once, which costs nothing; and it has no
 * other field, each of which would cost every request eight bytes.
 */
class CopyStage implements ChainableStage<ContainerResponse> {

    private Stage<ContainerResponse> next;

    private CopyStage() {
    }

    /** Jersey pushes the step that chooses a media type when it matches, and runs first what was pushed last. */
    static void push(RequestProcessingContext processing) {
        processing.push(JerseyRuntime.matchedMethod(processing.request()) == null ? new CopyStage()
                : new BeforeMediaType());
    }

    /** For what mappers and filters answer, and what is thrown, where else nothing of the application changes it. */
    static void pushForInterventions(RequestProcessingContext processing) {
        processing.push(JerseyRuntime.matchedMethod(processing.request()) == null ? new OfInterventions()
                : new OfInterventionsBeforeMediaType());
    }

    private static class OfInterventions extends CopyStage {

        /** Without an entity it has no stream, and a header is written into it by none. */
        @Override
        final boolean isDue(ContainerResponse made) {
            return made.hasEntity() && !JerseyRuntime.isMethodResult(made.getRequestContext(), made);
        }
    }

    private static final class OfInterventionsBeforeMediaType extends OfInterventions {

        @Override
        boolean isMediaTypeChosen() {
            return false;
        }
    }

    private static final class BeforeMediaType extends CopyStage {

        @Override
        boolean isMediaTypeChosen() {
            return false;
        }
    }

    /** Whether the media type in the answer may be the one that Jersey has chosen for this request. */
    boolean isMediaTypeChosen() {
        return true;
    }

    boolean isDue(ContainerResponse made) {
        return true;
    }

    @Override
    public final void setDefaultNext(Stage<ContainerResponse> stage) {
        next = stage;
    }

    @Override
    public final Continuation<ContainerResponse> apply(ContainerResponse made) {
        ContainerResponse own = isDue(made) ? copied(made) : made;
        return next == null ? Continuation.of(own) : next.apply(own);
    }

    private ContainerResponse copied(ContainerResponse made) {
        return made.getRequestContext().getResponseWriter() instanceof JerseyExchange exchange
                ? exchange.copied(made, isMediaTypeChosen()) : SharedAnswer.copied(made, isMediaTypeChosen());
    }
}
