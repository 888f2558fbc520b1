package io.github.letterhead.wildfly;

import io.github.letterhead.server.LogFile;
import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.FaultLog;
import java.nio.file.Path;
import java.util.Set;

final class WildFly {

    static final Set<Difference> DIFFERENCES = Set.of(Difference.NO_HK2,
            Difference.NO_BEAN_PARAM_CONSTRUCTOR, Difference.CALLBACK_GETS_WRAPPED_EXCEPTION,
            Difference.NEEDS_PRODUCES_OR_ACCEPT,
            Difference.CONSTANT_KEEPS_MEDIA_TYPE);

    static final FaultLog LOG = new LogFile(
            Path.of(System.getProperty("wildfly.home"), "standalone/log/server.log"));

    private WildFly() {
    }
}
