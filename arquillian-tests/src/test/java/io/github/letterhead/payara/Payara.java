package io.github.letterhead.payara;

import io.github.letterhead.spec.Difference;
import java.util.Set;

final class Payara {

    static final Set<Difference> DIFFERENCES = Set.of(Difference.ASYNC_NULL_IS_200,
            Difference.IGNORES_CLOSE_BY_BODY_WRITERS, Difference.NO_LENGTH_OF_RESET_CONTENT);

    private Payara() {
    }
}
