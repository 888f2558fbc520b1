package io.github.letterhead.payara;

import io.github.letterhead.server.LogFile;
import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.FaultLog;
import java.nio.file.Path;
import java.util.Set;

final class Payara {

    static final Set<Difference> DIFFERENCES = Set.of(Difference.ASYNC_NULL_IS_200,
            Difference.IGNORES_CLOSE_BY_BODY_WRITERS, Difference.NO_LENGTH_OF_RESET_CONTENT);

    static final FaultLog LOG = new LogFile(
            Path.of(System.getProperty("payara.home"), "glassfish/domains/domain1/logs/server.log"));

    private Payara() {
    }
}
