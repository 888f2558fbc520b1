package io.github.letterhead.payara;

import io.github.letterhead.server.UndeploySpec;
import io.github.letterhead.spec.FaultLog;

public class PayaraUndeployIT extends UndeploySpec {

    @Override
    protected FaultLog log() {
        return Payara.LOG;
    }
}
