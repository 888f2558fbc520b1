package io.github.letterhead.load.served;

import io.github.letterhead.Response;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;

/** The ways that stay on the thread of the request. */
@Path("load")
@Produces(MediaType.TEXT_PLAIN)
public class LoadResource {

    private static final int LONG = 20_000;

    @QueryParam("token")
    String token;

    @Context
    Response response;

    @GET
    @Path("parameter")
    public String parameter(@Context Response own) {
        return Marks.entity(own, token);
    }

    @GET
    @Path("field")
    public String field() {
        return Marks.entity(response, token);
    }

    @POST
    @Path("posted")
    @Consumes(MediaType.TEXT_PLAIN)
    public String posted(String posted) {
        Marks.entity(response, token);
        return Token.entity(posted);
    }

    @GET
    @Path("callback")
    public String callback() {
        String own = token;
        response.beforeSend(sent -> Marks.entity(sent, own));
        return Token.entity(token);
    }

    @GET
    @Path("stream")
    public StreamingOutput stream(@Context Response own) {
        byte[] entity = Marks.entity(own, token).getBytes(StandardCharsets.US_ASCII);
        return out -> {
            out.write(entity, 0, entity.length / 2);
            out.write(entity, entity.length / 2, entity.length - entity.length / 2);
        };
    }

    @GET
    @Path("detached")
    public Response detached() {
        Marks.put(response, token);
        return Response.of(Token.success(token), Token.entity(token)).setHeader("X-Own", token);
    }

    @GET
    @Path("direct")
    public jakarta.ws.rs.core.Response direct() {
        Marks.put(response, token);
        return jakarta.ws.rs.core.Response.status(Token.success(token)).entity(Token.entity(token))
                .header("X-Own", token).build();
    }

    @GET
    @Path("empty")
    public void empty() {
        Marks.put(response, token);
    }

    @GET
    @Path("shared")
    public jakarta.ws.rs.core.Response shared() {
        Marks.put(response, token);
        return Constants.ANSWER;
    }

    @GET
    @Path("shared-exception")
    public String sharedException() {
        Marks.put(response, token);
        throw Constants.EXCEPTION;
    }

    /** {@link TokenFilter} aborts it. */
    @GET
    @Path("{way: aborted|shared-abort}")
    public String aborted() {
        throw new IllegalStateException("not aborted");
    }

    @GET
    @Path("thrown")
    public String thrown() {
        Marks.put(response, token);
        throw new WebApplicationException(jakarta.ws.rs.core.Response.status(Token.error(token))
                .entity(Token.entity(token)).type(MediaType.TEXT_PLAIN_TYPE).build());
    }

    @GET
    @Path("mapped")
    public String mapped() {
        Marks.put(response, token);
        throw new UnluckyException(token);
    }

    @GET
    @Path("unmapped")
    public String unmapped() {
        Marks.put(response, token);
        throw new IllegalStateException("nothing maps this");
    }

    /** More than sockets buffer, so that a client can hang up in the middle. */
    @GET
    @Path("hang-up")
    public StreamingOutput hangUp(@Context Response own) {
        byte[] line = (Marks.entity(own, token) + "\n").getBytes(StandardCharsets.US_ASCII);
        return out -> {
            for (int i = 0; i < LONG; i++) {
                out.write(line);
            }
        };
    }
}
