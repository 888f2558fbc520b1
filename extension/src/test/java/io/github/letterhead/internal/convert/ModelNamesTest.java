package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.model;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelNamesTest {

    record Address(String city, @JsonbProperty("postal-code") String zip) {
    }

    record User(long id, String firstName, Address address, List<Optional<Address[]>> addresses, User2 other,
                Map<String, Address> byName, Object anything, JsonObject json, LocalDate born) {

        public String getFullName() {
            return firstName;
        }
    }

    record User2(@XmlElement(name = "given") String name) {
    }

    private final ModelNames names = model(User.class).names();

    @Test
    void namesAreThoseOfPropertiesInAnyNamingStrategy() {
        assertThat(names.isOpen()).isFalse();
        for (String name : List.of("id", "firstName", "first_name", "FirstName", "first-name", "FIRST_NAME",
                "fullName")) {
            assertThat(names.canHave(name)).as(name).isTrue();
        }
        for (String name : List.of("password", "first", "city", "", "address.city", "hashCode", "class")) {
            assertThat(names.canHave(name)).as(name).isFalse();
        }
    }

    @Test
    void annotationsGiveOtherNames() {
        assertThat(names.of("address").canHave("postal-code")).isTrue();
        assertThat(names.of("address").canHave("zip")).isTrue();
        assertThat(names.of("other").canHave("given")).isTrue();
        assertThat(names.of("other").canHave("taken")).isFalse();
    }

    @Test
    void containersAreLookedThrough() {
        assertThat(names.of("addresses").isOpen()).isFalse();
        assertThat(names.of("addresses").canHave("city")).isTrue();
        assertThat(names.of("addresses").canHave("street")).isFalse();
        assertThat(names.of("addresses").of("city").canHave("x")).isFalse();
        assertThat(names.of("id").canHave("x")).isFalse();
    }

    @Test
    void anyNameIsPossibleInMapsAndWhereTheModelSaysNothing() {
        for (String name : List.of("anything", "json", "born", "unknown")) {
            assertThat(names.of(name).isOpen()).as(name).isTrue();
            assertThat(names.of(name).canHave("x")).as(name).isTrue();
        }
    }

    @Test
    void namesInAMapOfObjectsAreThoseOfItsValues() {
        ModelNames byName = names.of("byName");
        assertThat(byName.isMap()).isTrue();
        assertThat(byName.canHave("city")).isTrue();
        assertThat(byName.canHave("ada")).isFalse();
        assertThat(byName.entries().canHave("city")).isTrue();
        assertThat(byName.of("city").canHave("x")).isFalse();
    }

    @JsonbTypeInfo
    record Typed(String name) {
    }

    @JsonbTypeSerializer(JsonbSerializer.class)
    record Serialized(String name) {
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface JsonAnyGetter {
    }

    static class Any {

        private String hidden;

        @JsonAnyGetter
        public Map<String, String> any() {
            return Map.of("hidden", hidden);
        }

        public void setHidden(String hidden) {
            this.hidden = hidden;
        }
    }

    record Part(Typed typed, @JsonbTypeSerializer(JsonbSerializer.class) Address own) {
    }

    @Test
    void classesThatDecideForThemselvesAreOpen() {
        assertThat(model(Typed.class).names().isOpen()).isTrue();
        assertThat(model(Serialized.class).names().isOpen()).isTrue();
        assertThat(model(Any.class).names().isOpen()).isTrue();
        assertThat(model(Part.class).names().isOpen()).isFalse();
        assertThat(model(Part.class).names().of("typed").isOpen()).isTrue();
        assertThat(model(Part.class).names().of("own").isOpen()).isTrue();
    }

    static class Hidden {

        @JsonbProperty("alias")
        private String secret;
        private String internal;

        public void setName(String name) {
            secret = name;
            internal = name;
        }

        @JsonbProperty("computed-name")
        String computed() {
            return secret + internal;
        }
    }

    @Test
    void privateFieldsCanBeWrittenToo() {
        ModelNames hidden = model(Hidden.class).names();
        for (String name : List.of("alias", "secret", "internal", "name", "computed-name")) {
            assertThat(hidden.canHave(name)).as(name).isTrue();
        }
        assertThat(hidden.canHave("computed")).isFalse();
    }

    static class Renamed {

        private String mail;

        public String getMail() {
            return mail;
        }

        @JsonSetter("post")
        public void setMail(String mail) {
            this.mail = mail;
        }
    }

    record Aliased(@JsonAlias("nick") String name) {
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Snake(String firstName) {
    }

    @JsonNaming(OwnStrategy.class)
    record Strange(String firstName) {
    }

    static class OwnStrategy extends PropertyNamingStrategy {

        private static final long serialVersionUID = 1L;
    }

    @Test
    void jacksonNamesAPropertyByItsSetterAndReadsAliasesOnly() {
        assertThat(model(Renamed.class).names().canHave("post")).isTrue();
        assertThat(model(Aliased.class).names().canHave("nick")).isFalse();
    }

    record Housed(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Address address) {
    }

    @Test
    void aTypeThatAMemberAsksForIsWrittenBelowIt() {
        assertThat(model(Housed.class).names().of("address").canHave("@class")).isTrue();
    }

    @Test
    void aStrategyOfTheApplicationMayGiveAnyName() {
        assertThat(model(Snake.class).names().isOpen()).isFalse();
        assertThat(model(Snake.class).names().canHave("first_name")).isTrue();
        assertThat(model(Strange.class).names().isOpen()).isTrue();
    }

    @Test
    void aProviderMayGiveNamesThatTheClassDoesNotTell() {
        ModelNames mixed = names.and(type -> type == Address.class ? Set.of("town") : Set.of());
        assertThat(mixed.canHave("town")).isFalse();
        assertThat(mixed.of("address").canHave("town")).isTrue();
        assertThat(mixed.of("address").of("town").canHave("x")).isTrue();
        assertThat(mixed.of("address").canHave("street")).isFalse();
        assertThat(mixed.of("byName").entries().canHave("town")).isTrue();
        assertThat(names.and(type -> null).canHave("anything at all")).isTrue();
        assertThat(names.of("address").canHave("town")).isFalse();
    }

    record Tree(String name, List<Tree> children) {
    }

    @Test
    void modelsThatContainThemselvesHaveNamesAtAnyDepth() {
        ModelNames tree = model(Tree.class).names();
        for (int i = 0; i < 100; i++) {
            tree = tree.of("children");
        }
        assertThat(tree.canHave("name")).isTrue();
        assertThat(tree.canHave("nam")).isFalse();
    }

    record One(String one) implements Either {
    }

    record Two(Address two) implements Either {
    }

    @Test
    void whatIsOpenIsOpenInAnyContainer() {
        record Holders(Optional<Object> optional, List<Object> list, Map<String, String> texts,
                Map<String, List<String>> lists, Map<String, Optional<Object>> map) {
        }
        ModelNames holders = model(Holders.class).names();
        for (String name : List.of("optional", "list", "texts", "lists", "map")) {
            assertThat(holders.of(name).isOpen()).as(name).isTrue();
            assertThat(holders.of(name).isMap()).as(name).isFalse();
        }
        assertThat(model(LocalDate.class, One.class).names().isOpen()).isTrue();
        assertThat(model(One.class, LocalDate.class, Two.class).names().isOpen()).isTrue();
        assertThat(model(String.class, One.class).names().isOpen()).isFalse();
    }

    sealed interface Either permits One, Two {
    }

    @Test
    void mapsOfObjectsAreFoundInAnyContainer() {
        record Holders(Optional<Map<String, Address>> optional, List<Map<String, Address>> list,
                Map<String, Optional<Address>> ofOptionals, Map<String, List<Address>> ofLists,
                Map<String, Map<String, Address>> ofMaps, Map<String, Either> ofChoices) {
        }
        ModelNames holders = model(Holders.class).names();
        for (String name : List.of("optional", "list", "ofOptionals", "ofLists", "ofMaps", "ofChoices")) {
            assertThat(holders.of(name).isMap()).as(name).isTrue();
            assertThat(holders.of(name).isOpen()).as(name).isFalse();
        }
        assertThat(holders.of("list").entries().canHave("city")).isTrue();
        assertThat(holders.of("ofMaps").entries().isMap()).isTrue();
        assertThat(holders.of("ofChoices").entries().canHave("two")).isTrue();
        assertThat(holders.isMap()).isFalse();
        assertThat(names.of("address").isMap()).isFalse();
    }

    @Test
    void aNameThatOneModelHasAndAnotherMayHaveIsOpen() {
        ModelNames several = model(One.class, Two.class).names().and(type -> type == One.class ? Set.of("two")
                : Set.of());
        assertThat(several.of("two").canHave("city")).isTrue();
        assertThat(several.of("two").canHave("anything")).isTrue();
        assertThat(several.of("one").canHave("anything")).isFalse();
    }

    @JsonRootName("wrapped")
    record Wrapped(String name) {
    }

    static class Constructed {

        private String name;

        Constructed() {
        }

        @JsonCreator
        Constructed(@JsonProperty("given") String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    interface Titled {

        @JsonbProperty("headline")
        String getTitle();
    }

    static class Below extends Renamed implements Titled {

        @Override
        public String getTitle() {
            return "title";
        }
    }

    @Test
    void rootsConstructorsAndSupertypesGiveNames() {
        assertThat(model(Wrapped.class).names().of("wrapped").canHave("name")).isTrue();
        assertThat(model(Wrapped.class).names().of("wrapped").canHave("other")).isFalse();
        assertThat(model(Constructed.class).names().canHave("given")).isTrue();
        for (String name : List.of("mail", "post", "title", "headline")) {
            assertThat(model(Below.class).names().canHave(name)).as(name).isTrue();
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @interface Bundle {
    }

    record Bundled(@Bundle String name) {
    }

    @Test
    void anAnnotationIsTakenForWhatItIs() {
        assertThat(model(Bundled.class).names().isOpen()).isTrue();
        assertThat(model(Aliased.class).names().canHave("")).isFalse();
        assertThat(model(Renamed.class).names().of("post").isOpen()).isFalse();
        assertThat(names.of("address").of("zip").isOpen()).isFalse();
    }

    @Test
    void severalModelsHaveTheNamesOfAll() {
        ModelNames several = model(One.class, Two.class).names();
        assertThat(several.canHave("one")).isTrue();
        assertThat(several.of("two").canHave("city")).isTrue();
        assertThat(several.of("two").canHave("one")).isFalse();
    }
}
