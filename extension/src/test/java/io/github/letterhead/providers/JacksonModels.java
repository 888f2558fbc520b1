package io.github.letterhead.providers;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.letterhead.spec.model.People;
import io.github.letterhead.spec.model.People.Address;
import io.github.letterhead.spec.model.People.AddressOut;
import java.util.Map;

/** One entity, and models of it in all the ways in which Jackson can be told how to write them. */
final class JacksonModels {

    private JacksonModels() {
    }

    /** As a database knows it. */
    public record Person(long userId, String firstName, String mail, String nothing, Address address,
            Map<String, String> extra, String code, String raw, String password) {

        static Person ann() {
            return new Person(1, "Ann", "ann@home.example", null, new Address("Main Street 1", "Rome", "00100"),
                    Map.of("a", "1", "b", "2"), "x-1", "{\"city\":\"Rome\",\"street\":\"Main Street 1\"}",
                    People.SECRET);
        }
    }

    /** Named by the mapper. */
    public record Named(long userId, String firstName) {
    }

    /** Nobody else sees it. */
    record PackagePrivate(long userId, String firstName) {
    }

    /** Can be read under other names. */
    public record Renamed(@JsonProperty("e-mail") @JsonAlias({"nick", "contact"}) String mail, String firstName) {
    }

    /** The name of the setter is that of the property. */
    public static class RenamedBySetter {

        private String mail;

        public String getMail() {
            return mail;
        }

        @JsonSetter("post")
        public void setMail(String mail) {
            this.mail = mail;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotNull(long userId, String nothing) {
    }

    /** Says nothing itself; {@link MixedMixIn} does. */
    public record Mixed(long userId, String firstName, String mail) {
    }

    abstract static class MixedMixIn {

        @JsonProperty("label")
        abstract String firstName();

        @JsonIgnore
        abstract String mail();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Cat.class, name = "cat"),
            @JsonSubTypes.Type(value = Dog.class, name = "dog")})
    public sealed interface Pet permits Cat, Dog {
    }

    public record Cat(String name, int lives) implements Pet {
    }

    public record Dog(String name, String breed) implements Pet {
    }

    /** As a database knows it. */
    public record PetOfMany(String name, Integer lives, String chip) {
    }

    /** As a database knows it. */
    public record BredPet(String name, String breed, String chip) {
    }

    public record Unwrapped(String firstName, @JsonUnwrapped AddressOut address) {
    }

    /** Has members that are no properties. */
    public static class Extended {

        private String firstName;
        private Map<String, String> extra;

        public String getFirstName() {
            return firstName;
        }

        public void setFirstName(String firstName) {
            this.firstName = firstName;
        }

        @JsonAnyGetter
        public Map<String, String> getExtra() {
            return extra;
        }

        public void setExtra(Map<String, String> extra) {
            this.extra = extra;
        }
    }

    /** Is written as text. */
    public static class Label {

        private String city;

        @JsonValue
        public String text() {
            return "label of " + city;
        }

        public void setCity(String city) {
            this.city = city;
        }
    }

    public record Labelled(String firstName, Label address) {
    }

    public record Raw(String firstName, @JsonRawValue String raw) {
    }

    interface ForAll {
    }

    interface ForFriends {
    }

    public record Viewed(@JsonView(ForAll.class) String firstName, @JsonView(ForFriends.class) String mail) {
    }

    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    public record Kebab(long userId, String firstName) {
    }

    @JsonNaming(Reversed.class)
    public record Backwards(long userId, String firstName) {
    }

    /** A naming strategy that nobody has foreseen. */
    public static class Reversed extends PropertyNamingStrategies.NamingBase {

        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String propertyName) {
            return new StringBuilder(propertyName).reverse().toString();
        }
    }
}
