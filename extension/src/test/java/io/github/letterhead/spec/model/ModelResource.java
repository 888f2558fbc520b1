package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.fold.Elsewhere;
import io.github.letterhead.spec.model.People.Page;
import io.github.letterhead.spec.model.People.Person;
import io.github.letterhead.spec.model.People.PersonOut;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Every way in which a method may answer, each with a model. */
@Path("model")
@Produces(MediaType.APPLICATION_JSON)
public class ModelResource {

    @GET
    @Path("user")
    @ResponseModel(UserOut.class)
    public User user() {
        return People.ann();
    }

    @GET
    @Path("subclass")
    @ResponseModel(UserOut.class)
    public User subclass() {
        return People.bob();
    }

    @GET
    @Path("nested")
    @ResponseModel(UserWithAddress.class)
    public User nested() {
        return People.ann();
    }

    @GET
    @Path("exact")
    @ResponseModel(UserOut.class)
    public UserOut exact() {
        return new UserOut(1, "Ann");
    }

    @GET
    @Path("list")
    @ResponseModel(UserOut.class)
    public List<User> list() {
        return People.all();
    }

    @GET
    @Path("array")
    @ResponseModel(UserOut.class)
    public User[] array() {
        return People.all().toArray(User[]::new);
    }

    @GET
    @Path("stream")
    @ResponseModel(UserOut.class)
    public Stream<User> stream() {
        return People.all().stream();
    }

    @GET
    @Path("iterator")
    @ResponseModel(UserOut.class)
    public Iterator<User> iterator() {
        return People.all().iterator();
    }

    @GET
    @Path("map")
    @ResponseModel(UserOut.class)
    public Map<String, User> map() {
        return Map.of("ann", People.ann(), "bob", People.bob());
    }

    @GET
    @Path("map-as-user")
    @ResponseModel(UserOut.class)
    public Map<String, Object> mapAsUser() {
        return Map.of("id", 1, "name", "Ann", "passwordHash", People.SECRET);
    }

    @GET
    @Path("optional")
    @ResponseModel(UserOut.class)
    public Optional<User> optional() {
        return Optional.of(People.ann());
    }

    @GET
    @Path("optional-empty")
    @ResponseModel(UserOut.class)
    public Optional<User> optionalEmpty() {
        return Optional.empty();
    }

    @GET
    @Path("null")
    @ResponseModel(UserOut.class)
    public User nothing() {
        return null;
    }

    @GET
    @Path("own-type")
    @ResponseModel
    public PersonOut ownType() {
        return Person.named("Ann");
    }

    @GET
    @Path("own-type-in-page")
    @ResponseModel
    public Page<PersonOut> ownTypeInPage() {
        return new Page<>(List.of(Person.named("Ann"), Person.named("Bob")), 2);
    }

    @GET
    @Path("object")
    @ResponseModel(UserOut.class)
    public Object object() {
        return People.ann();
    }

    @GET
    @Path("several")
    @ResponseModel({UserWithAddress.class, PersonOut.class})
    public List<Object> several() {
        return List.of(People.ann(), Person.named("Eve"));
    }

    @GET
    @Path("direct")
    @ResponseModel(UserOut.class)
    public jakarta.ws.rs.core.Response direct() {
        return jakarta.ws.rs.core.Response.accepted(People.ann()).header("X-Own", "own").build();
    }

    @GET
    @Path("direct-generic")
    @ResponseModel(UserOut.class)
    public jakarta.ws.rs.core.Response directGeneric() {
        return jakarta.ws.rs.core.Response.ok(new GenericEntity<>(People.all()) { }).build();
    }

    @GET
    @Path("detached")
    @ResponseModel(UserOut.class)
    public Response detached() {
        return Response.of(202, People.ann()).setHeader("X-Own", "own");
    }

    @GET
    @Path("collected")
    @ResponseModel(UserOut.class)
    public User collected(@Context Response response) {
        response.setStatus(202).setHeader("X-Own", "own").setCookie("a", "b");
        return People.ann();
    }

    @GET
    @Path("stage")
    @ResponseModel(UserOut.class)
    public CompletionStage<User> stage() {
        return Elsewhere.supply(People::ann);
    }

    @GET
    @Path("stage-list")
    @ResponseModel
    public CompletionStage<List<PersonOut>> stageList() {
        return Elsewhere.supply(() -> List.of(Person.named("Ann"), Person.named("Bob")));
    }

    @GET
    @Path("stage-direct")
    @ResponseModel(UserOut.class)
    public CompletionStage<jakarta.ws.rs.core.Response> stageDirect() {
        return Elsewhere.supply(this::direct);
    }

    @GET
    @Path("stage-detached")
    @ResponseModel(UserOut.class)
    public CompletionStage<Response> stageDetached() {
        return Elsewhere.supply(this::detached);
    }

    @GET
    @Path("resumed")
    @ResponseModel(UserOut.class)
    public void resumed(@Suspended AsyncResponse async) {
        Elsewhere.run(() -> async.resume(People.ann()));
    }

    @GET
    @Path("resumed-direct")
    @ResponseModel(UserOut.class)
    public void resumedDirect(@Suspended AsyncResponse async) {
        Elsewhere.run(() -> async.resume(direct()));
    }

    @GET
    @Path("status-404")
    @ResponseModel(UserOut.class)
    public User status404(@Context Response response) {
        response.setStatus(404);
        return People.ann();
    }

    @GET
    @Path("status-204")
    @ResponseModel(UserOut.class)
    public Object status204(@Context Response response) {
        response.setStatus(204);
        return "no user at all";
    }

    @GET
    @Path("off")
    @ResponseModel(Object.class)
    public User off() {
        return People.ann();
    }
}
