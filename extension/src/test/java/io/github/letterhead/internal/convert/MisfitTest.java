package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static io.github.letterhead.internal.convert.Conversions.convertAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.time.Instant;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failure says: where and which types, and nothing that a client or a database has brought. */
class MisfitTest {

    private static final String SECRET = "s3cr3t";

    record Address(String city, int zip) {
    }

    record User(String name, Address address, Map<String, List<Address>> others) {
    }

    record Users(List<User> users) {
    }

    private static Object user(Object name, Object address, Object others) {
        return Map.of("users", List.of(Map.of("name", name, "address", address, "others", others)));
    }

    static List<Arguments> failures() {
        Map<String, ?> good = Map.of("city", SECRET, "zip", 1);
        return List.of(
                Arguments.of(user(7, good, Map.of()),
                        "users[].name does not convert from java.lang.Integer to java.lang.String"),
                Arguments.of(user(SECRET, SECRET, Map.of()),
                        "users[].address does not convert from java.lang.String to " + Address.class.getName()),
                Arguments.of(user(SECRET, Map.of("city", SECRET), Map.of()),
                        "users[].address.zip is missing: the map has no such key, the model requires it"),
                Arguments.of(user(SECRET, Map.of("city", SECRET, "zip", 1L << 40), Map.of()),
                        "users[].address.zip holds a java.lang.Long that does not fit into int"),
                Arguments.of(user(SECRET, good, Map.of(SECRET, List.of(good, Map.of("city", SECRET)))),
                        "users[].others{}[].zip is missing: the map has no such key, the model requires it"),
                Arguments.of(user(SECRET, good, Map.of(SECRET, SECRET)),
                        "users[].others{} does not convert from java.lang.String to java.util.List<"
                                + Address.class.getName() + ">"),
                Arguments.of(user(SECRET, new Failing(), Map.of()),
                        "users[].address.city cannot be read: it threw java.lang.IllegalStateException"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("failures")
    void failuresTellPathAndTypesOnly(Object entity, String expected) {
        assertThatThrownBy(() -> convert(entity, Users.class)).isExactlyInstanceOf(ResponseModelException.class)
                .hasMessage("The entity does not fit the response model " + Users.class.getName() + ": " + expected)
                .satisfies(failure -> assertThat(ModelTargetTest.stackTrace(failure)).doesNotContain(SECRET))
                .satisfies(failure ->
                        assertThat(((ResponseModelException) failure).getResponse().hasEntity()).isFalse());
    }

    static final class Failing {

        public String getCity() {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        }

        public int getZip() {
            return 1;
        }
    }

    @Test
    void theCauseShowsWhereItWasThrownWithoutItsMessage() {
        assertThatThrownBy(() -> convert(new Failing(), Address.class))
                .hasStackTraceContaining("MisfitTest$Failing.getCity(MisfitTest.java:")
                .cause().hasMessageStartingWith("java.lang.IllegalStateException (its message is left out")
                .cause().hasMessageStartingWith("java.lang.IllegalArgumentException (its message is left out");
    }

    /** An exception whose cause is itself in turn. */
    static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return new Endless();
        }
    }

    record Name(String name) {
    }

    @Test
    void whateverIsThrownBecomesAFailure() {
        for (Throwable thrown : List.of(new Exception(SECRET), new AssertionError(SECRET), new StackOverflowError(),
                new LinkageError(SECRET), new Endless())) {
            Object source = new Object() {
                public String getName() {
                    throw MisfitTest.<RuntimeException>sneaky(thrown);
                }
            };
            assertThatThrownBy(() -> convert(source, Name.class)).isExactlyInstanceOf(ResponseModelException.class)
                    .hasMessageContaining("name cannot be read: it threw " + thrown.getClass().getName());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void aMachineThatIsBrokenIsNotHidden() {
        Object source = new Object() {
            public String getName() {
                throw new OutOfMemoryError("test");
            }
        };
        assertThatThrownBy(() -> convert(source, Name.class)).isExactlyInstanceOf(OutOfMemoryError.class);
    }

    public static final class Setting {

        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            throw new IllegalArgumentException(name);
        }
    }

    @Test
    void settersThatRefuseAreNamed() {
        assertThatThrownBy(() -> convert(Map.of("name", SECRET), Setting.class))
                .hasMessageContaining("name cannot be read: it threw java.lang.IllegalArgumentException")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aListThatChangesMeanwhileFails() {
        List<Object> list = new ArrayList<>();
        Object changing = new Object() {
            public String getName() {
                list.add("more");
                return "name";
            }
        };
        list.addAll(List.of(changing, changing));
        assertThatThrownBy(() -> convertAll(list, Name.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining(ConcurrentModificationException.class.getName());
    }

    @Test
    void collectionsThatLieAboutTheirSize() {
        for (int size : List.of(-1, Integer.MAX_VALUE, 0)) {
            Object lying = new AbstractCollection<Object>() {
                @Override
                public Iterator<Object> iterator() {
                    return List.<Object>of(new Name("a")).iterator();
                }

                @Override
                public int size() {
                    return size;
                }
            };
            assertThat(convertAll(lying, Name.class)).isEqualTo(List.of(new Name("a")));
        }
    }

    public static final class Picky {

        public static final class Key {

            private int id;

            public int getId() {
                return id;
            }

            public void setId(int id) {
                this.id = id;
            }

            @Override
            public int hashCode() {
                throw new IllegalStateException(SECRET);
            }

            @Override
            public boolean equals(Object other) {
                return this == other;
            }
        }
    }

    record Keys(Set<Picky.Key> keys) {
    }

    @Test
    void modelsThatCannotStandInASet() {
        assertThatThrownBy(() -> convert(Map.of("keys", List.of(Map.of("id", 1))), Keys.class))
                .hasMessageContaining("keys cannot be made: java.util.Set<").hasMessageNotContaining(SECRET);
    }

    @Test
    void keysOfAMapThatBecomeTheSame() {
        record Times(Map<Instant, Integer> times) {
        }
        assertThatThrownBy(() -> convert(
                Map.of("times", Map.of("1970-01-01T00:00:00Z", 1, "1970-01-01T00:00:00.0Z", 2)),
                Times.class)).hasMessageContaining("times has two keys that become the same");
    }

    @Test
    void anUnrelatedObjectIsNoBean() {
        assertThatThrownBy(() -> convert(new Name("a"), Picky.Key.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("it does not convert from " + Name.class.getName());
    }
}
