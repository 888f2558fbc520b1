package io.github.letterhead.providers;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.People.User;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;

/** Users, none of whose classes says anything of XML. */
@Path("users")
@Produces(MediaType.APPLICATION_XML)
public class XmlResource {

    /** Says how it is written. */
    @XmlRootElement(name = "user")
    public static class UserXml {

        private long id;
        private String name;
        private AddressXml address;

        @XmlAttribute(name = "number")
        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        @XmlElement(name = "full-name")
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public AddressXml getAddress() {
            return address;
        }

        public void setAddress(AddressXml address) {
            this.address = address;
        }
    }

    /** Below it. */
    public static class AddressXml {

        private String city;

        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }
    }

    @GET
    @Path("one")
    @ResponseModel(UserXml.class)
    public User one() {
        return People.ann();
    }

    @GET
    @Path("all")
    @ResponseModel(UserXml.class)
    public List<User> all() {
        return People.all();
    }

    @GET
    @Path("array")
    @ResponseModel(UserXml.class)
    public User[] array() {
        return People.all().toArray(User[]::new);
    }

    @GET
    @Path("direct")
    @ResponseModel(UserXml.class)
    public Response direct() {
        return Response.accepted(People.bob()).build();
    }

    @GET
    @Path("misfit")
    @ResponseModel(UserXml.class)
    public Object misfit() {
        return People.SECRET;
    }

    @GET
    @Path("included")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    @ResponseModel(value = UserXml.class, include = "full-name")
    public User included() {
        return People.ann();
    }
}
