package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.spec.model.People.AddressOut;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stays of the JSON that is written. */
@Path("selection")
@Produces(MediaType.APPLICATION_JSON)
public class SelectionResource {

    /** With something to leave out at each level. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record Team(String name, String motto, List<UserWithAddress> members, Map<String, String> labels,
            String[][] table) {
    }

    private static UserWithAddress member(long id, String name) {
        return new UserWithAddress(id, name, new AddressOut("Rome", "00100"));
    }

    private static Team team() {
        Map<String, String> labels = new HashMap<>();
        labels.put("a", "1");
        labels.put("none", null);
        return new Team("Red", null, Arrays.asList(member(1, "Ann"), null, member(2, null)), labels,
                new String[][] {{"x", null}, {}});
    }

    @GET
    @Path("include")
    @ResponseModel(value = UserWithAddress.class, include = {"id", "address.city"})
    public User include() {
        return People.ann();
    }

    @GET
    @Path("include-list")
    @ResponseModel(value = UserWithAddress.class, include = {"id", "address.city"})
    public List<User> includeList() {
        return People.all();
    }

    @GET
    @Path("exclude-list")
    @ResponseModel(value = UserWithAddress.class, exclude = {"id", "address.zip"})
    public List<User> excludeList() {
        return People.all();
    }

    @GET
    @Path("exclude-null")
    @ResponseModel(value = Team.class, excludeNull = true)
    public Team excludeNull() {
        return team();
    }

    @GET
    @Path("deep")
    @ResponseModel(value = Team.class, include = {"members.address.zip", "labels"}, exclude = "labels.none")
    public Team deep() {
        return team();
    }

    @GET
    @Path("off")
    @ResponseModel(value = Object.class, exclude = {"passwordHash", "tokens", "recoveryCode"})
    public List<User> off() {
        return People.all();
    }

    @GET
    @Path("response")
    @ResponseModel(include = "name")
    public jakarta.ws.rs.core.Response response() {
        return jakarta.ws.rs.core.Response.ok(People.ann()).header("Content-Length", "1000").build();
    }

    @GET
    @Path("fields")
    @ResponseModel(UserWithAddress.class)
    @SparseFields
    public List<User> fields(@Context Response response) {
        response.setHeader("ETag", new EntityTag("v1"));
        response.always().setHeader("X-Called", "yes");
        return People.all();
    }

    @GET
    @Path("fields-of-list")
    @ResponseModel(UserOut.class)
    @SparseFields
    public List<User> fieldsOfList() {
        return People.all();
    }

    @GET
    @Path("both")
    @ResponseModel(value = UserWithAddress.class, include = {"id", "address"}, exclude = "address.zip")
    @SparseFields
    public List<User> both() {
        return People.all();
    }

    @GET
    @Path("only")
    @SparseFields(parameter = "only")
    public List<UserWithAddress> only() {
        return List.of(member(1, "Ann"), member(2, "Bob"));
    }

    @GET
    @Path("map")
    @ResponseModel(value = UserWithAddress.class, exclude = {"id", "address.zip"})
    @SparseFields
    public Map<String, User> map() {
        return Map.of("ann", People.ann(), "id", People.bob());
    }

    @GET
    @Path("map-of-lists")
    @ResponseModel(value = UserWithAddress.class, include = "name")
    public jakarta.ws.rs.core.Response mapOfLists() {
        return jakarta.ws.rs.core.Response.ok(new GenericEntity<>(Map.of("all", People.all())) { }).build();
    }

    @GET
    @Path("map-without-model")
    @ResponseModel(value = Object.class, exclude = {"passwordHash", "tokens"})
    public Map<String, User> mapWithoutModel() {
        return Map.of("ann", People.ann());
    }

    /** With maps of both kinds below it. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record Office(Map<String, UserOut> staff, Map<String, String> rooms) {
    }

    @GET
    @Path("map-below")
    @ResponseModel(exclude = {"staff.id", "rooms.one"})
    @SparseFields
    public Map<String, Office> mapBelow() {
        return Map.of("rome", new Office(Map.of("first", new UserOut(1, "Ann")), Map.of("one", "1", "two", "2")));
    }

    @GET
    @Path("error")
    @ResponseModel(UserOut.class)
    @SparseFields
    public User error() {
        throw new NotFoundException(jakarta.ws.rs.core.Response.status(404).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new People.Problem("gone", "for good")).build());
    }

    @GET
    @Path("large")
    @ResponseModel(UserOut.class)
    @SparseFields
    public List<UserOut> large() {
        List<UserOut> large = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            large.add(new UserOut(i, "User \"number\" \u00e4" + i));
        }
        return large;
    }

    @GET
    @Path("xml-or-json")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @ResponseModel(include = "name")
    public Object textOrJson() {
        return People.ann();
    }

    @GET
    @Path("utf-16")
    @ResponseModel(include = "name")
    public jakarta.ws.rs.core.Response utf16() {
        return jakarta.ws.rs.core.Response.ok(People.ann(), "application/json;charset=utf-16").build();
    }

    @GET
    @Path("broken")
    @ResponseModel(include = "name")
    @Produces("application/broken+json")
    public jakarta.ws.rs.core.Response broken() {
        return jakarta.ws.rs.core.Response.ok(new BrokenWriter.Text("{\"name\": \"" + People.SECRET + "\", ")).build();
    }

    @GET
    @Path("broken-late")
    @ResponseModel(include = "name")
    @Produces("application/broken+json")
    public jakarta.ws.rs.core.Response brokenLate() {
        return jakarta.ws.rs.core.Response.ok(new BrokenWriter.Text("[" + "{\"name\": \"1234567890\"},".repeat(50_000)
                + "}, {\"name\": \"" + People.SECRET + "\"}]")).build();
    }

    @GET
    @Path("whole")
    @ResponseModel(include = "name")
    @Produces("application/broken+json")
    public jakarta.ws.rs.core.Response whole() {
        return jakarta.ws.rs.core.Response.ok(new BrokenWriter.Text("{\"name\":\"A\",\"b\":1.50}")).build();
    }
}
