package io.github.letterhead.internal.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.internal.collect.CurrentResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The bean behind {@code @Inject Response}. It is application-scoped and asks the runtime, since the request context of
 * CDI is not active everywhere that a request is: not in an exception mapper of a response resumed on another thread.
 */
@ApplicationScoped
@Typed({Response.class, ResponseBean.class})
public class ResponseBean extends CurrentResponse {

    /** Weakly, since not every runtime tells when an application ends. */
    private final List<WeakReference<Supplier<Response>>> applications = new CopyOnWriteArrayList<>();

    /** For the container. */
    public ResponseBean() {
    }

    void ask(Supplier<Response> application) {
        applications.removeIf(known -> known.get() == null);
        applications.add(new WeakReference<>(application));
    }

    void askNoMore(Supplier<Response> application) {
        applications.removeIf(known -> known.get() == application);
    }

    @Override
    protected Response find() {
        for (WeakReference<Supplier<Response>> known : applications) {
            Supplier<Response> application = known.get();
            Response response = application == null ? null : application.get();
            if (response != null) {
                return response;
            }
        }
        return null;
    }
}
