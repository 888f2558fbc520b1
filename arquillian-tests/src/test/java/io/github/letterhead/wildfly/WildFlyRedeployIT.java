package io.github.letterhead.wildfly;

import io.github.letterhead.server.RedeploySpec;

public class WildFlyRedeployIT extends RedeploySpec {

    @Override
    protected String loader() {
        return "org.jboss.modules.ModuleClassLoader";
    }
}
