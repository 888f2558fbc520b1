package io.github.letterhead.jersey;

import io.github.letterhead.embedded.RestartSpec;
import io.github.letterhead.embedded.Visit;
import io.github.letterhead.load.served.LoadApplication;

final class JerseyRestartTest extends RestartSpec {

    @Override
    protected Class<? extends Runnable> round() {
        return Round.class;
    }

    public static final class Round implements Runnable {

        @Override
        public void run() {
            try (JerseyServer server = JerseyServer.serve(LoadApplication.class)) {
                Visit.pay(server.base());
            }
        }
    }
}
