package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.fold.Elsewhere;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.People.UserWithPhone;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionStage;

/** Entities that do not become what is declared. */
@Path("misfit")
@Produces(MediaType.APPLICATION_JSON)
public class MisfitResource {

    @Context
    Response response;

    private void mark() {
        response.setStatus(202).setHeader("X-Mark", "mark");
        response.always().setHeader("X-Always", "always");
    }

    @GET
    @Path("plain")
    @ResponseModel(UserWithPhone.class)
    public User plain() {
        mark();
        return People.ann();
    }

    @GET
    @Path("element")
    @ResponseModel(UserOut.class)
    public List<Object> element() {
        mark();
        return List.of(People.ann(), Map.of("id", 2, "password", People.SECRET));
    }

    @GET
    @Path("direct")
    @ResponseModel(UserWithPhone.class)
    public jakarta.ws.rs.core.Response direct() {
        mark();
        return jakarta.ws.rs.core.Response.ok(People.ann()).build();
    }

    @GET
    @Path("detached")
    @ResponseModel(UserWithPhone.class)
    public Response detached() {
        mark();
        return Response.of(People.ann());
    }

    @GET
    @Path("stage")
    @ResponseModel(UserWithPhone.class)
    public CompletionStage<User> stage(@Context Response own) {
        mark();
        return Elsewhere.supply(People::ann);
    }

    @GET
    @Path("resumed")
    @ResponseModel(UserWithPhone.class)
    public void resumed(@Suspended AsyncResponse async) {
        mark();
        Elsewhere.run(() -> async.resume(People.ann()));
    }

    @GET
    @Path("text")
    @ResponseModel(UserOut.class)
    public Object text() {
        mark();
        return "{\"password\": \"" + People.SECRET + "\"}";
    }

    @GET
    @Path("bytes")
    @ResponseModel(UserOut.class)
    public Object bytes() {
        mark();
        return People.SECRET.getBytes(StandardCharsets.US_ASCII);
    }

    @GET
    @Path("input")
    @ResponseModel(UserOut.class)
    public jakarta.ws.rs.core.Response input() {
        mark();
        return jakarta.ws.rs.core.Response.ok(new ByteArrayInputStream((byte[]) bytes())).build();
    }

    @GET
    @Path("output")
    @ResponseModel(UserOut.class)
    public jakarta.ws.rs.core.Response output() {
        mark();
        StreamingOutput output = out -> out.write((byte[]) bytes());
        return jakarta.ws.rs.core.Response.ok(output).build();
    }

    @GET
    @Path("throwing")
    @ResponseModel(UserOut.class)
    public Object throwing() {
        mark();
        return new Throwing();
    }

    @GET
    @Path("iterator")
    @ResponseModel(UserOut.class)
    public Iterator<User> iterator() {
        mark();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public User next() {
                throw new NoSuchElementException(People.SECRET);
            }
        };
    }

    /** Tells in its message what nobody should know. */
    public static class Throwing {

        public long getId() {
            return 1;
        }

        public String getName() {
            throw new IllegalStateException(People.SECRET);
        }
    }
}
