package io.github.letterhead.wildfly;

import io.github.letterhead.server.UndeploySpec;
import io.github.letterhead.spec.FaultLog;

public class WildFlyUndeployIT extends UndeploySpec {

    @Override
    protected FaultLog log() {
        return WildFly.LOG;
    }
}
