package io.github.letterhead.payara;

import io.github.letterhead.server.RedeploySpec;

public class PayaraRedeployIT extends RedeploySpec {

    @Override
    protected String loader() {
        return "org.glassfish.web.loader.WebappClassLoader";
    }
}
