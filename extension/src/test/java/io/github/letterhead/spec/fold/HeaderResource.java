package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Sets headers in every way, from every kind of value. */
@Path("header")
@Produces(MediaType.TEXT_PLAIN)
public class HeaderResource {

    /** Has a text of its own, unlike its name. */
    public enum Size {
        SMALL {
            @Override
            public String toString() {
                return "small";
            }
        },
        LARGE
    }

    private static final Instant TIME = Instant.parse("1994-11-06T08:49:37.999Z");

    @GET
    @Path("values")
    public String values(@Context Response response) {
        CacheControl cacheControl = new CacheControl();
        cacheControl.setNoTransform(false);
        cacheControl.setMaxAge(60);
        response.setHeader("Cache-Control", cacheControl)
                .setHeader("ETag", new EntityTag("v1", true))
                .setHeader("X-Tag", new EntityTag("v2"))
                .setHeader("Link", Link.fromUri("http://example.org/next").rel("next").build())
                .setHeader("X-Type", MediaType.APPLICATION_JSON_TYPE)
                .setHeader("Content-Language", Locale.CANADA_FRENCH)
                .setHeader("X-Date", Date.from(TIME))
                .setHeader("X-Instant", TIME)
                .setHeader("X-Zoned", ZonedDateTime.ofInstant(TIME, ZoneId.of("Asia/Tokyo")))
                .setHeader("X-Offset", OffsetDateTime.ofInstant(TIME, ZoneOffset.ofHours(-7)))
                .setHeader("X-Integer", 7)
                .setHeader("X-Long", Long.MIN_VALUE)
                .setHeader("X-Boolean", true)
                .setHeader("X-Enum", Size.LARGE)
                .setHeader("X-Enum-Text", Size.SMALL)
                .setHeader("X-URI", URI.create("http://example.org/?a=b"))
                .setHeader("X-Builder", new StringBuilder("built"))
                .setHeader("X-Empty", "")
                .setHeader("X-Inner", "a  b\tc");
        return "entity";
    }

    @GET
    @Path("added")
    public String added(@Context Response response) {
        for (int i = 1; i <= 20; i++) {
            response.addHeader("X-List", i).addHeader("X-Other", -i);
        }
        return "entity";
    }

    @GET
    @Path("set")
    public String set(@Context Response response) {
        response.addHeader("x-list", "1").addHeader("X-List", "2").setHeader("X-LIST", "3").addHeader("X-list", "4");
        return "entity";
    }

    @GET
    @Path("if-absent")
    public String ifAbsent(@Context Response response) {
        response.setHeader("X-Present", "1").setHeaderIfAbsent("x-present", "2");
        response.setHeaderIfAbsent("X-Absent", "2");
        response.setHeader("X-Removed", "1").removeHeader("x-removed").setHeaderIfAbsent("X-Removed", "2");
        response.setHeaderIfAbsent("X-Later", "1").setHeader("X-Later", "2");
        return "entity";
    }

    @GET
    @Path("removed")
    public String removed(@Context Response response) {
        response.addHeader("X-List", "1").addHeader("X-List", "2").removeHeader("x-LIST").removeHeader("X-Never");
        return "entity";
    }

    @GET
    @Path("threads")
    public CompletionStage<String> threads(@Context Response response) {
        List<CompletableFuture<?>> writers = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            String prefix = "t" + thread + "n";
            writers.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 10; i++) {
                    response.addHeader("X-List", prefix + i).setCookie(prefix + i, "1");
                }
            }, Elsewhere::run));
        }
        return CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new)).thenApply(done -> "entity");
    }
}
