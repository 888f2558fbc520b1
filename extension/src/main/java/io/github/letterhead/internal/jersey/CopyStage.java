package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.ReturnShapes;
import org.glassfish.jersey.process.internal.ChainableStage;
import org.glassfish.jersey.process.internal.Stage;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;

/** Copies an answer that requests may share. The stage behind it is called at once, which costs nothing. */
final class CopyStage implements ChainableStage<ContainerResponse> {

    private final RequestProcessingContext processing;
    private final ReturnShapes shapes;
    /** Jersey pushes the step that chooses it when it matches, and runs first what was pushed last. */
    private final boolean isMediaTypeChosen;
    private Stage<ContainerResponse> next;

    CopyStage(RequestProcessingContext processing, ReturnShapes shapes) {
        this.processing = processing;
        this.shapes = shapes;
        this.isMediaTypeChosen = JerseyRuntime.matchedMethod(processing.request()) == null;
    }

    @Override
    public void setDefaultNext(Stage<ContainerResponse> stage) {
        next = stage;
    }

    @Override
    public Continuation<ContainerResponse> apply(ContainerResponse made) {
        ContainerResponse own = SharedAnswer.copied(made, processing, shapes, isMediaTypeChosen);
        return next == null ? Continuation.of(own) : next.apply(own);
    }
}
