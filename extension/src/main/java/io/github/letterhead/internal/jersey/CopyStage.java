package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.ReturnShapes;
import org.glassfish.jersey.process.internal.ChainableStage;
import org.glassfish.jersey.process.internal.Stage;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;

/** Copies an answer that requests may share. The stage behind it is called at once, which costs nothing. */
class CopyStage implements ChainableStage<ContainerResponse> {

    private final RequestProcessingContext processing;
    private final ReturnShapes shapes;
    private Stage<ContainerResponse> next;

    private CopyStage(RequestProcessingContext processing, ReturnShapes shapes) {
        this.processing = processing;
        this.shapes = shapes;
    }

    /** Jersey pushes the step that chooses a media type when it matches, and runs first what was pushed last. */
    static CopyStage of(RequestProcessingContext processing, ReturnShapes shapes) {
        return JerseyRuntime.matchedMethod(processing.request()) == null ? new CopyStage(processing, shapes)
                : new BeforeMediaType(processing, shapes);
    }

    /** A class and not a field, which would cost every request eight bytes. */
    private static final class BeforeMediaType extends CopyStage {

        BeforeMediaType(RequestProcessingContext processing, ReturnShapes shapes) {
            super(processing, shapes);
        }

        @Override
        boolean isMediaTypeChosen() {
            return false;
        }
    }

    /** Whether the media type in the answer may be the one that Jersey has chosen for this request. */
    boolean isMediaTypeChosen() {
        return true;
    }

    @Override
    public final void setDefaultNext(Stage<ContainerResponse> stage) {
        next = stage;
    }

    @Override
    public final Continuation<ContainerResponse> apply(ContainerResponse made) {
        ContainerResponse own = SharedAnswer.copied(made, processing, shapes, isMediaTypeChosen());
        return next == null ? Continuation.of(own) : next.apply(own);
    }
}
