package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNameTest {

    /** Of every spelling one. */
    interface Spelled {

        String get();

        String getA();

        String geta();

        String getName();

        String getURL();

        String getxCoord();

        String gettysburg();

        String got();

        boolean is();

        boolean isActive();

        Boolean isOpen();

        String isText();

        boolean isolated();

        void getNothing();

        void set(int value);

        void setA(int value);

        void seta(int value);

        void setxCoord(int value);

        void settle(int value);

        void setBoth(int one, int other);
    }

    private static Method method(String name) {
        return Arrays.stream(Spelled.class.getMethods()).filter(method -> method.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"get,", "getA, a", "geta,", "getName, name", "getURL, URL", "getxCoord, xCoord", "gettysburg,", "got,",
        "is,", "isActive, active", "isOpen, open", "isText,", "isolated,", "getNothing,", "setA,"})
    void gettersNameAProperty(String method, String property) {
        String suffix = PropertyName.suffixOfGetter(method(method));
        assertThat(suffix == null ? null : PropertyName.of(suffix)).isEqualTo(property);
    }

    @ParameterizedTest
    @CsvSource({"set,", "setA, a", "seta,", "setxCoord, xCoord", "settle,", "setBoth,", "getA,"})
    void settersNameAProperty(String method, String property) {
        String suffix = PropertyName.suffixOfSetter(method(method));
        assertThat(suffix == null ? null : PropertyName.of(suffix)).isEqualTo(property);
    }
}
