package io.github.letterhead.load.served;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** What the server tells of itself. */
@Path("gauge")
@Produces(MediaType.TEXT_PLAIN)
public class GaugeResource {

    static final LongAdder SERVED = new LongAdder();

    private static final int COLLECTIONS = 4;

    /** Bytes of the heap that are in use after forced collections. */
    @GET
    @Path("heap")
    public String heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return Long.toString(least);
    }

    /** Requests with a token that have reached the application. */
    @GET
    @Path("served")
    public String served() {
        return Long.toString(SERVED.sum());
    }

    @GET
    @Path("java")
    public String java() {
        return Runtime.version().toString();
    }
}
