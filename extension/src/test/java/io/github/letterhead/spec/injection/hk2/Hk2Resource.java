package io.github.letterhead.spec.injection.hk2;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.ForeignThread;
import io.github.letterhead.spec.injection.Mark;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** No bean, although RESTEasy with CDI takes every resource class that it finds for one. */
@Vetoed
@Path("services")
public class Hk2Resource {

    private static final String NAME = "Seen-By-All";

    @Inject
    private Hk2Services.PerLookupByField perLookupByField;
    @Inject
    private Hk2Services.PerLookupByConstructor perLookupByConstructor;
    @Inject
    private Hk2Services.RequestByField requestByField;
    @Inject
    private Hk2Services.RequestByConstructor requestByConstructor;
    @Inject
    private Hk2Services.SingletonByField singletonByField;
    @Inject
    private Hk2Services.SingletonByConstructor singletonByConstructor;
    @Inject
    private Hk2Services.ImmediateByField immediateByField;
    @Inject
    private Hk2Services.ImmediateByConstructor immediateByConstructor;
    @Inject
    private Response field;

    private final Response constructor;

    @Inject
    public Hk2Resource(Response constructor) {
        this.constructor = constructor;
    }

    @GET
    public String get(@HeaderParam(Mark.TOKEN) String token) {
        perLookupByField.mark("per-lookup-field", token);
        perLookupByConstructor.mark("per-lookup-constructor", token);
        requestByField.mark("request-scoped-field", token);
        requestByConstructor.mark("request-scoped-constructor", token);
        singletonByField.mark("singleton-field", token);
        singletonByConstructor.mark("singleton-constructor", token);
        immediateByField.mark("immediate-field", token);
        immediateByConstructor.mark("immediate-constructor", token);
        Mark.leave(field, "resource-field", token);
        Mark.leave(constructor, "resource-constructor", token);
        return token;
    }

    /** Writes through each of them and reads through all the others: the body has one line for each writer. */
    @GET
    @Path("shared")
    public String shared(@Context Response parameter, @HeaderParam(Mark.TOKEN) String token) {
        List<Response> all = List.of(parameter, field, constructor, perLookupByField.response(),
                singletonByField.response());
        List<String> lines = new ArrayList<>();
        for (int writer = 0; writer < all.size(); writer++) {
            all.get(writer).setHeader(NAME, token + writer);
            StringBuilder line = new StringBuilder();
            all.forEach(reader -> line.append(String.join(",", reader.getHeader(NAME))).append(' '));
            lines.add(line.toString().strip());
        }
        return String.join("\n", lines);
    }

    @GET
    @Path("foreign-thread")
    public CompletionStage<String> foreignThread() {
        Response proxy = singletonByField.response();
        return ForeignThread.run(() -> ForeignThread.outcome(() -> proxy.setHeader("Lost", "task")));
    }

    @GET
    @Path("start-up")
    public String startUp() {
        return immediateByConstructor.outcome();
    }
}
