package io.github.letterhead.load.served;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The ways with a model. */
@Path("load")
@Produces(MediaType.APPLICATION_JSON)
@ResponseModel(TicketOut.class)
public class ModelledLoadResource {

    @GET
    @Path("modelled")
    public Ticket modelled(@QueryParam("token") String token, @Context Response response) {
        Marks.entity(response, token);
        return new Ticket(token);
    }

    @GET
    @Path("narrowed")
    @SparseFields
    public Ticket narrowed(@QueryParam("token") String token, @Context Response response) {
        Marks.entity(response, token);
        return new Ticket(token);
    }
}
