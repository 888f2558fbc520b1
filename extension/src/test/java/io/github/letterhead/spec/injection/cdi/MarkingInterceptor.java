package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.Mark;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** A cross-cutting concern that writes to the response. */
@Marked
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class MarkingInterceptor {

    @Inject
    private Response response;

    @AroundInvoke
    Object mark(InvocationContext call) throws Exception {
        Mark.leave(response, "interceptor", (String) call.getParameters()[0]);
        return call.proceed();
    }
}
