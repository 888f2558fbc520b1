package io.github.letterhead.spec.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.spec.model.People.Page;
import io.github.letterhead.spec.model.People.User;
import io.github.letterhead.spec.model.People.UserOut;
import io.github.letterhead.spec.model.People.UserWithAddress;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What other libraries leaked, lost or looped on. */
@Path("peers")
@Produces(MediaType.APPLICATION_JSON)
public class PeersResource {

    /** Refers to its children, which refer to it. */
    public static class Parent {

        private final List<Child> children = new ArrayList<>();

        static Parent withChildren() {
            Parent parent = new Parent();
            parent.children.add(new Child("a", parent));
            parent.children.add(new Child("b", parent));
            return parent;
        }

        public String getName() {
            return "parent";
        }

        public List<Child> getChildren() {
            return children;
        }
    }

    /** Refers back. */
    public record Child(String name, Parent parent) {
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record ParentOut(String name, List<ChildOut> children) {
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record ChildOut(String name) {
    }

    /** Renamed, and one that is not to be seen. */
    public static class Renamed {

        private long id;
        private String name;

        @JsonbProperty("user-id")
        @JsonProperty("user-id")
        @XmlElement(name = "user-id")
        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        @JsonbProperty("display.name")
        @JsonProperty("display.name")
        @XmlElement(name = "display.name")
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @GET
    @Path("parent")
    @ResponseModel(ParentOut.class)
    public Parent parent() {
        return Parent.withChildren();
    }

    @GET
    @Path("nested-lists")
    @ResponseModel(UserOut.class)
    public List<List<User>> nestedLists() {
        return List.of(People.all(), List.of(), List.of(People.bob()));
    }

    @GET
    @Path("page")
    @ResponseModel
    @SparseFields
    public Page<UserWithAddress> page() {
        return new Page<>(List.of(new UserWithAddress(1, "Ann", new People.AddressOut("Rome", "00100"))), 1);
    }

    @GET
    @Path("renamed")
    @ResponseModel(Renamed.class)
    @SparseFields
    public User renamed() {
        return People.ann();
    }

    @GET
    @Path("own-name")
    @ResponseModel(UserOut.class)
    @SparseFields(parameter = "fields")
    public List<User> ownName() {
        return People.all();
    }
}
