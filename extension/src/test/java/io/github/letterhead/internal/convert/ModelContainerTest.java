package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convertAll;
import static io.github.letterhead.internal.convert.Conversions.model;
import static io.github.letterhead.internal.convert.Conversions.returnedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.GenericEntity;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entities that hold others, and the types under which they are written. */
class ModelContainerTest {

    record User(String name, String secret) {
    }

    record UserOut(String name) {
    }

    private static final User ADA = new User("ada", "x");
    private static final UserOut OUT = new UserOut("ada");
    private static final String LIST = "java.util.List<" + UserOut.class.getName() + ">";

    private static void writtenAs(Object entity, Object expected, String type) {
        Converted converted = model(UserOut.class).convert(entity, Object.class);
        assertThat(converted.entity()).isEqualTo(expected);
        assertThat(converted.type().getTypeName()).isEqualTo(type);
    }

    @Test
    void aClassIsTheModelOfEachElement() {
        writtenAs(ADA, OUT, UserOut.class.getName());
        writtenAs(List.of(ADA, ADA), List.of(OUT, OUT), LIST);
        writtenAs(new User[] {ADA}, List.of(OUT), LIST);
        writtenAs(Set.of(ADA), List.of(OUT), LIST);
        writtenAs(Set.of(OUT), Set.of(OUT), LIST.replace("List", "Set"));
        writtenAs(new UserOut[] {OUT}, new UserOut[] {OUT}, UserOut.class.getName() + "[]");
        writtenAs(new ArrayDeque<>(List.of(ADA)), List.of(OUT), LIST);
        writtenAs(Stream.of(ADA, ADA), List.of(OUT, OUT), LIST);
        writtenAs(List.of(ADA).iterator(), List.of(OUT), LIST);
        writtenAs(Arrays.asList(ADA, null), Arrays.asList(OUT, null), LIST);
        writtenAs(List.of(), List.of(), LIST);
        writtenAs(new Object[0], List.of(), LIST);
        writtenAs(Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", "ada")).build(), List.of(OUT),
                LIST);
    }

    @Test
    void containersInsideContainersAreLookedThrough() {
        writtenAs(List.of(List.of(ADA), new User[] {ADA}), List.of(List.of(OUT), List.of(OUT)),
                "java.util.List<" + LIST + ">");
        writtenAs(new User[][] {{ADA}, {}}, List.of(List.of(OUT), List.of()), "java.util.List<" + LIST + ">");
        writtenAs(List.of(Optional.of(ADA), Optional.empty()), Arrays.asList(OUT, null), LIST);
    }

    @Test
    void anEmptyOptionalCountsAsNull() {
        writtenAs(Optional.of(ADA), OUT, UserOut.class.getName());
        writtenAs(Optional.of(List.of(ADA)), List.of(OUT), LIST);
        writtenAs(Optional.empty(), null, UserOut.class.getName());
        writtenAs(null, null, Object.class.getName());
    }

    @Test
    void streamsAreClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        convertAll(Stream.of(ADA).onClose(() -> closed.set(true)), UserOut.class);
        assertThat(closed).isTrue();
        closed.set(false);
        Stream<Object> broken = Stream.of(1).<Object>map(one -> {
            throw new IllegalStateException("secret");
        }).onClose(() -> closed.set(true));
        assertThatThrownBy(() -> convertAll(broken, UserOut.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("threw java.lang.IllegalStateException").hasMessageNotContaining("secret");
        assertThat(closed).isTrue();
    }

    private static Type typeOf(GenericEntity<?> entity) {
        return entity.getType();
    }

    @Test
    void aMapIsAContainerWhereItsValuesAreDeclaredAsObjectsOrContainers() {
        Map<String, User> users = Map.of("a", ADA);
        Type declared = typeOf(new GenericEntity<Map<String, User>>(users) { });
        Converted converted = model(UserOut.class).convert(users, declared);
        assertThat(converted.entity()).isEqualTo(Map.of("a", OUT));
        assertThat(converted.type().getTypeName())
                .isEqualTo("java.util.Map<java.lang.String, " + UserOut.class.getName() + ">");
        assertThat(Model.ofClasses(List.of(UserOut.class), DeclaredTypes.resolved(declared))
                .convert(users, Object.class).entity()).isEqualTo(Map.of("a", OUT));

        Map<String, List<User>> lists = Map.of("a", List.of(ADA));
        declared = typeOf(new GenericEntity<Map<String, List<User>>>(lists) { });
        assertThat(model(UserOut.class).convert(lists, declared).entity()).isEqualTo(Map.of("a", List.of(OUT)));

        List<Map<Integer, User>> maps = List.of(Map.of(1, ADA));
        declared = typeOf(new GenericEntity<List<Map<Integer, User>>>(maps) { });
        assertThat(model(UserOut.class).convert(maps, declared).entity()).isEqualTo(List.of(Map.of(1, OUT)));

        Map<String, JsonObject> json = Map.of("a", Json.createObjectBuilder().add("name", "ada").build());
        declared = typeOf(new GenericEntity<Map<String, JsonObject>>(json) { });
        assertThat(model(UserOut.class).convert(json, declared).entity()).isEqualTo(Map.of("a", OUT));
    }

    @Test
    void aMapInAnOptionalIsAContainerToo() {
        Map<String, User> users = Map.of("a", ADA);
        Type declared = typeOf(new GenericEntity<Optional<Map<String, User>>>(Optional.of(users)) { });
        assertThat(model(UserOut.class).convert(Optional.of(users), declared).entity()).isEqualTo(Map.of("a", OUT));
        declared = typeOf(new GenericEntity<List<Optional<Map<String, User>>>>(List.of(Optional.of(users))) { });
        assertThat(model(UserOut.class).convert(List.of(Optional.of(users)), declared).entity())
                .isEqualTo(List.of(Map.of("a", OUT)));
        Map<String, Optional<String>> one = Map.of("name", Optional.of("ada"));
        declared = typeOf(new GenericEntity<Map<String, Optional<String>>>(one) { });
        assertThat(model(UserOut.class).convert(one, declared).entity()).isEqualTo(OUT);
    }

    @Test
    void eachAnswerIsTakenForWhatItWasDeclaredAs() {
        Model model = model(UserOut.class);
        Map<String, User> users = Map.of("a", ADA);
        Type ofUsers = typeOf(new GenericEntity<Map<String, User>>(users) { });
        Map<String, Object> map = Map.of("name", "ada");
        Type ofAnything = typeOf(new GenericEntity<Map<String, Object>>(map) { });
        for (int i = 0; i < 3; i++) {
            assertThat(model.convert(users, ofUsers).entity()).isEqualTo(Map.of("a", OUT));
            assertThat(model.convert(map, ofAnything).entity()).isEqualTo(OUT);
        }
    }

    @Test
    void anyOtherMapIsOneObject() {
        Map<String, Object> map = Map.of("name", "ada");
        writtenAs(map, OUT, UserOut.class.getName());
        Model model = model(UserOut.class);
        assertThat(model.convert(map, typeOf(new GenericEntity<Map<String, Object>>(map) { })).entity()).isEqualTo(OUT);
        Map<String, String> texts = Map.of("name", "ada");
        assertThat(model.convert(texts, typeOf(new GenericEntity<Map<String, String>>(texts) { })).entity())
                .isEqualTo(OUT);
        List<Map<String, ?>> list = List.of(Map.of("name", "ada"));
        assertThat(model.convert(list, typeOf(new GenericEntity<List<Map<String, ?>>>(list) { })).entity())
                .isEqualTo(List.of(OUT));
        assertThatThrownBy(() -> model.convert(Map.of("a", ADA), Object.class))
                .hasMessageContaining("name is missing");
    }

    @Test
    void aContainerMapMustHaveKeysThatAreText() {
        Map<Object, Object> polluted = new LinkedHashMap<>(Map.of(1, ADA));
        Type declared = typeOf(new GenericEntity<Map<String, User>>(Map.of()) { });
        assertThatThrownBy(() -> model(UserOut.class).convert(polluted, declared))
                .hasMessageContaining("{key} does not convert from java.lang.Integer to java.lang.String");
        polluted.clear();
        polluted.put(null, ADA);
        assertThatThrownBy(() -> model(UserOut.class).convert(polluted, declared))
                .hasMessageContaining("has a key that is null");
    }

    @Test
    void anIteratorIsReadToItsEndAndOneThatFailsHalfWayFailsTheWhole() {
        Iterator<User> failing = new Iterator<>() {

            private int left = 3;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public User next() {
                if (left-- <= 0) {
                    throw new NoSuchElementException("secret");
                }
                return ADA;
            }
        };
        assertThatThrownBy(() -> convertAll(failing, UserOut.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("threw java.util.NoSuchElementException").hasMessageNotContaining("secret");
        Iterable<User> lazy = () -> failing;
        record Lazy(Iterable<User> users) {
        }
        record LazyOut(List<UserOut> users) {
        }
        assertThatThrownBy(() -> convertAll(new Lazy(lazy), LazyOut.class))
                .hasMessageContaining("users cannot be read");
        Iterable<User> anew = () -> List.of(ADA).iterator();
        assertThat(convertAll(new Lazy(anew), LazyOut.class)).isEqualTo(new LazyOut(List.of(OUT)));
    }

    /** An iterable that is an object of its own. */
    static final class Page implements Iterable<User> {

        public String getName() {
            return "ada";
        }

        @Override
        public Iterator<User> iterator() {
            throw new AssertionError("Not asked for");
        }
    }

    @Test
    void otherIterablesAreObjects() {
        assertThat(convertAll(new Page(), UserOut.class)).isEqualTo(OUT);
    }

    @Test
    void objectSwitchesTheModelOff() {
        Object entity = new Object();
        assertThat(model(Object.class).convert(entity, String.class)).isEqualTo(new Converted(entity, String.class));
        assertThat(model(Object.class).names().isOpen()).isTrue();
    }

    @Test
    void withoutAClassTheDeclaredTypeIsTheModel() {
        Model model = Model.ofClasses(List.of(), GenericType.of(List.class, UserOut.class));
        assertThat(model.convert(List.of(ADA), Object.class))
                .isEqualTo(new Converted(List.of(OUT), GenericType.of(List.class, UserOut.class)));
    }

    interface Streams {
        Stream<UserOut> get();
    }

    interface Iterators {
        Iterator<? extends UserOut> get();
    }

    interface Optionals {
        Optional<UserOut> get();
    }

    interface UserArrays {
        UserOut[] get();
    }

    interface Maps {
        Map<String, UserOut> get();
    }

    interface Texts {
        List<String> get();
    }

    interface Numbers {
        long get();
    }

    interface OptionalInts {
        OptionalInt get();
    }

    interface OptionalLongs {
        OptionalLong get();
    }

    interface OptionalDoubles {
        OptionalDouble get();
    }

    interface IntStreams {
        IntStream get();
    }

    private static void returned(Class<?> declaring, Object entity, Object expected, String type) {
        Converted converted = returnedBy(declaring).convert(entity, Object.class);
        assertThat(converted.entity()).isEqualTo(expected);
        assertThat(converted.type().getTypeName()).isEqualTo(type);
    }

    @Test
    void theReturnTypeIsTheModelAsAWhole() {
        returned(Streams.class, Stream.of(ADA), List.of(OUT), LIST);
        returned(Iterators.class, List.of(ADA).iterator(), List.of(OUT), LIST);
        returned(Optionals.class, Optional.of(ADA), OUT, UserOut.class.getName());
        returned(Optionals.class, ADA, OUT, UserOut.class.getName());
        returned(Optionals.class, Optional.empty(), null, UserOut.class.getName());
        returned(UserArrays.class, new Object[] {ADA}, new UserOut[] {OUT}, UserOut.class.getName() + "[]");
        returned(Maps.class, Map.of("a", ADA), Map.of("a", OUT),
                "java.util.Map<java.lang.String, " + UserOut.class.getName() + ">");
        returned(Texts.class, List.of("a"), List.of("a"), "java.util.List<java.lang.String>");
        returned(Numbers.class, 7, 7L, "java.lang.Long");
        returned(OptionalInts.class, OptionalInt.of(7), 7, "java.lang.Integer");
        returned(OptionalLongs.class, OptionalLong.empty(), null, "java.lang.Long");
        returned(OptionalDoubles.class, OptionalDouble.empty(), null, "java.lang.Double");
        returned(IntStreams.class, IntStream.of(7), List.of(7), "java.util.List<java.lang.Integer>");
        assertThatThrownBy(() -> returnedBy(Texts.class).convert(List.of(ADA), Object.class))
                .hasMessageContaining("[] does not convert from");
        assertThatThrownBy(() -> returnedBy(Streams.class).convert(ADA, Object.class))
                .hasMessageContaining("it does not convert from " + User.class.getName());
        assertThatThrownBy(() -> returnedBy(Optionals.class).convert(List.of(ADA), Object.class))
                .isInstanceOf(ResponseModelException.class);
    }
}
