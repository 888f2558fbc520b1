package io.github.letterhead.internal.cdi;

import io.github.letterhead.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.function.Supplier;

/** Tells the bean of a new application. Loaded only where the CDI API is there. */
public final class CdiSetup {

    private CdiSetup() {
    }

    /** Does nothing in a deployment without CDI. Gives what is to be run when the application ends. */
    public static Runnable connect(Supplier<Response> application) {
        Instance<ResponseBean> bean = bean();
        if (bean == null || !bean.isResolvable()) {
            return () -> { };
        }
        ResponseBean responses = bean.get();
        responses.ask(application);
        return () -> responses.askNoMore(application);
    }

    private static Instance<ResponseBean> bean() {
        try {
            return CDI.current().select(ResponseBean.class);
        } catch (IllegalStateException noContainer) {
            // The only way in which CDI tells.
            return null;
        }
    }
}
