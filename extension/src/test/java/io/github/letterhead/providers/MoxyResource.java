package io.github.letterhead.providers;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.People.User;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Models that are beans, since MOXy writes no records. */
@Path("moxy")
@Produces(MediaType.APPLICATION_JSON)
public class MoxyResource {

    /** With names of JAXB. */
    public static class UserBean {

        private long id;
        private String name;
        private AddressBean address;
        private String passwordHash;

        @XmlElement(name = "number")
        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public AddressBean getAddress() {
            return address;
        }

        public void setAddress(AddressBean address) {
            this.address = address;
        }

        @XmlTransient
        public String getPasswordHash() {
            return passwordHash;
        }

        public void setPasswordHash(String passwordHash) {
            this.passwordHash = passwordHash;
        }
    }

    /** Below it. */
    public static class AddressBean {

        private String city;
        private String zip;

        @XmlElement(nillable = true)
        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        public String getZip() {
            return zip;
        }

        public void setZip(String zip) {
            this.zip = zip;
        }
    }

    /** Holds what JSON has no words for. */
    public static class Measured {

        private double value;
        private String unit;

        public double getValue() {
            return value;
        }

        public void setValue(double value) {
            this.value = value;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }
    }

    @GET
    @Path("one")
    @ResponseModel(UserBean.class)
    @SparseFields
    public User one() {
        return People.ann();
    }

    @GET
    @Path("list")
    @ResponseModel(UserBean.class)
    @SparseFields
    public List<User> list() {
        return People.all();
    }

    @GET
    @Path("array")
    @ResponseModel(UserBean.class)
    public User[] array() {
        return People.all().toArray(User[]::new);
    }

    @GET
    @Path("stream")
    @ResponseModel(UserBean.class)
    public Stream<User> stream() {
        return People.all().stream();
    }

    @GET
    @Path("iterator")
    @ResponseModel(UserBean.class)
    public Iterator<User> iterator() {
        return People.all().iterator();
    }

    @GET
    @Path("direct")
    @ResponseModel(UserBean.class)
    public Response direct() {
        return Response.accepted(People.bob()).build();
    }

    @GET
    @Path("included")
    @ResponseModel(value = UserBean.class, include = {"number", "address.city"})
    public List<User> included() {
        return People.all();
    }

    @GET
    @Path("excluded")
    @ResponseModel(value = UserBean.class, exclude = {"number", "address.zip"})
    @SparseFields
    public List<User> excluded() {
        return People.all();
    }

    @GET
    @Path("not-null")
    @ResponseModel(value = AddressBean.class, excludeNull = true)
    public List<Map<String, String>> notNull() {
        return Arrays.asList(Map.of("zip", "1"), Map.of("zip", "2", "city", "Rome"));
    }

    @GET
    @Path("misfit")
    @ResponseModel(UserBean.class)
    public Object misfit() {
        return People.SECRET;
    }

    @GET
    @Path("no-number")
    @ResponseModel(value = Measured.class, include = {"value", "unit"})
    public Object noNumber() {
        return Map.of("value", Double.NaN, "unit", "m");
    }
}
