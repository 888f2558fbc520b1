package io.github.letterhead.internal.write;

import io.github.letterhead.ResponseModelException;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.convert.Converted;
import io.github.letterhead.internal.fold.Arrivals;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.model.EntityCheck;
import io.github.letterhead.internal.model.RequestModel;
import io.github.letterhead.internal.model.StatusModel;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Type;

/** Judges an entity as the application's filters left it: it becomes the model, or the answer a failure. */
public final class ModelStep {

    private static final Logger LOGGER = System.getLogger("io.github.letterhead");
    private static final int NO_CONTENT = 204;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final Folding folding;
    private final RuntimeFacts facts;
    private final EntityCheck check;
    private final WriteEvents events;
    private final Arrivals arrivals;

    public ModelStep(Folding folding, RuntimeFacts facts, EntityCheck check, WriteEvents events, Arrivals arrivals) {
        this.folding = folding;
        this.check = check;
        this.facts = facts;
        this.events = events;
        this.arrivals = arrivals;
    }

    void judge(ContainerRequestContext request, ContainerResponseContext answer) {
        RequestModel own = RequestModel.of(arrivals, request);
        if (own == null) {
            return;
        }
        events.judging(request);
        StatusModel model = own.of(answer.getStatus());
        if (model != null) {
            try {
                apply(own, model, request, answer);
            } catch (ResponseModelException e) {
                fail(e, own, request, answer);
            }
        }
    }

    /** Everything that can fail comes first, so that nothing of this answer is left for the one to the failure. */
    private void apply(RequestModel own, StatusModel model, ContainerRequestContext request,
            ContainerResponseContext answer) {
        Type type = own.typeOf(answer.getEntity(), answer.getEntityType());
        Converted converted = model.isConverting() ? model.convert(answer.getEntity(), type) : null;
        if (converted != null) {
            check.check(converted.entity());
        }
        boolean isNothing = converted != null && converted.entity() == null;
        if (!isNothing && !own.select(model, type).keepsAll() && answer.getMediaType() != null) {
            FilteredEntity.check(answer.getMediaType());
        }
        if (converted != null) {
            replace(converted, request, answer);
        }
    }

    private void replace(Converted converted, ContainerRequestContext request, ContainerResponseContext answer) {
        boolean isPlain = converted.entity() == null && folding.isPlain(request, answer);
        if (converted.entity() != answer.getEntity() || !converted.type().equals(answer.getEntityType())) {
            events.replaceEntity(request, answer, converted.entity(), converted.type());
        }
        if (converted.entity() == null) {
            empty(isPlain && hasOwnStatus(request, answer) ? NO_CONTENT : answer.getStatus(), answer);
        }
    }

    /** The one that a runtime gives a value, since it did not know that this one stands for null. */
    private boolean hasOwnStatus(ContainerRequestContext request, ContainerResponseContext answer) {
        CollectedResponse response = facts.collected(request);
        return answer.getStatus() == OK && (response == null || response.getStatus().isEmpty());
    }

    private static void empty(int status, ContainerResponseContext answer) {
        answer.setStatus(status);
        ContentFree.strip(answer);
    }

    /** An exception now would be mapped, unless this answer is what became of one. */
    private void fail(ResponseModelException failure, RequestModel own, ContainerRequestContext request,
            ContainerResponseContext answer) {
        LOGGER.log(Level.WARNING, "An answer of " + own.place() + " does not fit its response model: "
                + failure.getMessage());
        if (!facts.isMapped(request, answer)) {
            throw failure;
        }
        empty(SERVER_ERROR, answer);
        events.emptied(request);
    }
}
