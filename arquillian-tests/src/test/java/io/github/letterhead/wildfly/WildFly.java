package io.github.letterhead.wildfly;

import io.github.letterhead.spec.Difference;
import java.util.Set;

final class WildFly {

    static final Set<Difference> DIFFERENCES = Set.of(Difference.NO_HK2, Difference.NO_CONTEXT_CONSTRUCTOR,
            Difference.NO_BEAN_PARAM_CONSTRUCTOR);

    private WildFly() {
    }
}
