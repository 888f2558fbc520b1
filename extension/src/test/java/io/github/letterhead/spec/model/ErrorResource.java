package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.Problem;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Answers of 400 and above, and models for them. */
@Path("errors")
@Produces(MediaType.APPLICATION_JSON)
public class ErrorResource {

    /** More than {@link Problem} tells. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record FullProblem(String title, String detail, String statement) {

        static FullProblem missing() {
            return new FullProblem("No such user", "There is no user 3", People.SECRET);
        }
    }

    private static jakarta.ws.rs.core.Response missing(Object entity) {
        return jakarta.ws.rs.core.Response.status(404).type(MediaType.APPLICATION_JSON_TYPE).entity(entity).build();
    }

    @GET
    @Path("not-judged")
    @ResponseModel(UserOut.class)
    public User notJudged() {
        throw new WebApplicationException(missing(new Problem("No such user", "There is no user 3")));
    }

    @GET
    @Path("not-judged-detached")
    @ResponseModel(UserOut.class)
    public Response notJudgedDetached() {
        return Response.of(404, new Problem("No such user", "There is no user 3"));
    }

    @GET
    @Path("thrown")
    @ResponseModel(UserOut.class)
    @ResponseModel(value = Problem.class, status = 404)
    public User thrown() {
        throw new WebApplicationException(missing(FullProblem.missing()));
    }

    @GET
    @Path("mapped")
    @ResponseModel(UserOut.class)
    @ResponseModel(value = Problem.class, status = 404)
    public User mapped() {
        throw new MissingException();
    }

    @GET
    @Path("mapped-for-void")
    @ResponseModel(value = Problem.class, status = 404)
    public void mappedForVoid() {
        throw new MissingException();
    }

    @GET
    @Path("detached")
    @ResponseModel(value = Problem.class, status = 404)
    public Response detached() {
        return Response.of(404, FullProblem.missing());
    }

    @GET
    @Path("direct")
    @ResponseModel(value = Problem.class, status = 404)
    public jakarta.ws.rs.core.Response direct() {
        return missing(FullProblem.missing());
    }

    @GET
    @Path("aborted")
    @Aborted
    @ResponseModel(value = Problem.class, status = 404)
    public User aborted() {
        return People.ann();
    }

    @GET
    @Path("aborted-with-user")
    @Aborted(status = 200)
    @ResponseModel(UserOut.class)
    public User abortedWithUser() {
        return null;
    }

    @GET
    @Path("aborted-misfit")
    @Aborted(status = 200)
    @ResponseModel(People.UserWithPhone.class)
    public User abortedMisfit() {
        return null;
    }

    @GET
    @Path("mapped-misfit")
    @ResponseModel(value = UserOut.class, status = 404)
    public User mappedMisfit() {
        throw new MissingException();
    }

    @GET
    @Path("status")
    @ResponseModel(UserOut.class)
    @ResponseModel(value = UserWithAddress.class, status = 404)
    public User status(@Context Response response) {
        response.setStatus(404);
        return People.ann();
    }

    @GET
    @Path("status-201")
    @ResponseModel(UserOut.class)
    @ResponseModel(value = UserWithAddress.class, status = 201)
    public User status201(@Context Response response) {
        response.setStatus(201);
        return People.ann();
    }

    @GET
    @Path("mapped-broken")
    @ResponseModel(include = "name", status = 404)
    public jakarta.ws.rs.core.Response mappedBroken() {
        throw new WebApplicationException(jakarta.ws.rs.core.Response.status(404).type("application/broken+json")
                .entity(new BrokenWriter.Text("{\"name\": \"" + People.SECRET + "\", ")).build());
    }

    @GET
    @Path("mapped-text")
    @ResponseModel(include = "name", status = 404)
    public jakarta.ws.rs.core.Response mappedText() {
        throw new WebApplicationException(jakarta.ws.rs.core.Response.status(404).type(MediaType.TEXT_PLAIN_TYPE)
                .entity(People.SECRET).build());
    }

    @GET
    @Path("selected-text")
    @ResponseModel(value = UserOut.class, include = "name")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    public jakarta.ws.rs.core.Response selectedText() {
        return jakarta.ws.rs.core.Response.ok(People.ann(), MediaType.TEXT_PLAIN_TYPE).build();
    }
}
