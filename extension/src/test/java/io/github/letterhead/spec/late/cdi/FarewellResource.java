package io.github.letterhead.spec.late.cdi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@Path("farewell")
@RequestScoped
public class FarewellResource {

    private static final int LONGEST_SECONDS = 10;

    @Inject
    private Farewell farewell;

    @Inject
    private Farewells farewells;

    @GET
    public String greet(@QueryParam("token") String token, @QueryParam("early") boolean early) {
        farewell.arrive(token, early);
        return "hello";
    }

    /** What became of the write in {@link Farewell}'s {@code @PreDestroy}. */
    @GET
    @Path("outcome")
    public String outcome(@QueryParam("token") String token)
            throws InterruptedException, ExecutionException, TimeoutException {
        return farewells.of(token).get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }
}
