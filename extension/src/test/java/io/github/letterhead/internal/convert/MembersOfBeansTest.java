package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.LazyInitializer;
import org.junit.jupiter.api.Test;

/** Which of several members a property is read and filled by. */
class MembersOfBeansTest {

    record UserOut(String name) {
    }

    abstract static class Hidden {

        private List<UserOut> users;

        public List<UserOut> getUsers() {
            return users;
        }

        public void setUsers(List<UserOut> users) {
            this.users = users;
        }

        public List<UserOut> getUsers(String name) {
            throw new AssertionError(name);
        }

        public void setUsers(String users) {
            throw new AssertionError(users);
        }
    }

    /** Public, so that the compiler adds public methods to it, without the types of the elements. */
    public static final class Open extends Hidden {
    }

    @Test
    void whatIsInheritedFromAClassThatIsNotPublicHasItsElementTypes() throws Exception {
        Method getter = Open.class.getMethod("getUsers");
        assertThat(getter.isBridge()).isTrue();
        assertThat(Bridges.original(getter)).isEqualTo(Hidden.class.getMethod("getUsers"));
        assertThat(Bridges.original(Open.class.getMethod("setUsers", String.class)))
                .isEqualTo(Hidden.class.getMethod("setUsers", String.class));
        assertThat(Bridges.original(Hidden.class.getMethod("getUsers")))
                .isEqualTo(Hidden.class.getMethod("getUsers"));
        Open open = convert(Map.of("users", List.of(Map.of("name", "ada", "secret", "x"))), Open.class);
        assertThat(open.getUsers()).containsExactly(new UserOut("ada"));
    }

    @Test
    void aBridgeToOtherTypesStandsForItself() throws Exception {
        Method bridge = Integer.class.getMethod("compareTo", Object.class);
        assertThat(bridge.isBridge()).isTrue();
        assertThat(Bridges.original(bridge)).isSameAs(bridge);
    }

    public static final class Flag {

        public boolean isActive() {
            return true;
        }

        public boolean getActive() {
            return false;
        }

        public Boolean getOpen() {
            return false;
        }

        public Boolean isOpen() {
            return true;
        }
    }

    record FlagOut(boolean active, boolean open) {
    }

    @Test
    void isWinsOverGet() {
        assertThat(convert(new Flag(), FlagOut.class)).isEqualTo(new FlagOut(true, true));
    }

    interface Numbered {

        Number getId();
    }

    public static final class Row implements Numbered {

        private long id;

        @Override
        public Long getId() {
            return id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        public void setId(Number id) {
            throw new AssertionError(id);
        }

        public void setId(String id) {
            throw new AssertionError(id);
        }
    }

    @Test
    void theNarrowerGetterTellsWhichSetterIsMeant() {
        assertThat(Getters.of(Row.class).get("id").declaredClass()).isEqualTo(Long.class);
        assertThat(convert(Map.of("id", 7), Row.class).getId()).isEqualTo(7);
    }

    interface Taking<T> {

        void setValue(T value);
    }

    /** The compiler gives it another setter, that takes anything. */
    public static final class Text implements Taking<String> {

        private String text;

        @Override
        public void setValue(String value) {
            text = value;
        }

        String text() {
            return text;
        }
    }

    @Test
    void theSetterThatWasWrittenIsMeant() {
        assertThat(convert(Map.of("value", "ada"), Text.class).text()).isEqualTo("ada");
        assertThatThrownBy(() -> convert(Map.of("value", 7), Text.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("value does not convert from java.lang.Integer to java.lang.String");
    }

    public static class Fields implements Serializable {

        private static final long serialVersionUID = 1L;

        public String name = "ada";
    }

    /** As Hibernate makes them. */
    public static final class Lazy extends Fields implements HibernateProxy {

        private static final long serialVersionUID = 1L;

        @Override
        public LazyInitializer getHibernateLazyInitializer() {
            return null;
        }

        @Override
        public Object writeReplace() {
            return this;
        }
    }

    @Test
    void fieldsAreReadUnlessHibernateLeavesThemEmpty() {
        assertThat(convert(new Fields(), UserOut.class)).isEqualTo(new UserOut("ada"));
        assertThatThrownBy(() -> convert(new Lazy(), UserOut.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining(Fields.class.getName() + ".name is a field, and those of a Hibernate proxy are "
                        + "empty: give the entity a getter");
    }

    @Test
    void whatIsSealedOffSaysHowItIsOpened() {
        assertThatThrownBy(() -> Access.reader(CRC32.class.getDeclaredField("crc")))
                .isInstanceOf(Access.Inaccessible.class)
                .hasMessage("java.util.zip.CRC32 is sealed off by module java.base: let its descriptor say 'opens "
                        + "java.util.zip', or start Java with --add-opens java.base/java.util.zip=ALL-UNNAMED");
    }
}
