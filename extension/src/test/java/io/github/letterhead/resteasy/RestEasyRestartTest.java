package io.github.letterhead.resteasy;

import io.github.letterhead.embedded.RestartSpec;
import io.github.letterhead.embedded.Visit;
import io.github.letterhead.load.served.LoadApplication;

final class RestEasyRestartTest extends RestartSpec {

    @Override
    protected Class<? extends Runnable> round() {
        return Round.class;
    }

    public static final class Round implements Runnable {

        @Override
        public void run() {
            try (RestEasyServer server = new RestEasyServer()) {
                Visit.pay(server.serve(LoadApplication.class));
            }
        }
    }
}
