package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.GenericEntity;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredTypesTest {

    interface Finder<K, V> {

        V find();

        List<? extends V> all();

        Map<K, V[]> grouped();

        CompletionStage<List<V>> later();
    }

    static class Users<T extends CharSequence> implements Finder<Integer, T> {

        @Override
        public T find() {
            return null;
        }

        @Override
        public List<? extends T> all() {
            return null;
        }

        @Override
        public Map<Integer, T[]> grouped() {
            return null;
        }

        @Override
        public CompletionStage<List<T>> later() {
            return null;
        }
    }

    static class TextUsers extends Users<String> {
    }

    @SuppressWarnings("rawtypes")
    static class Plain {

        public CompletableFuture<GenericEntity<List<String>>> twice() {
            return null;
        }

        public jakarta.ws.rs.core.Response response() {
            return null;
        }

        public CompletionStage<io.github.letterhead.Response> detached() {
            return null;
        }

        public CompletionStage raw() {
            return null;
        }

        public List<?> anything() {
            return null;
        }

        public List<? super String> above() {
            return null;
        }

        public <T extends Comparable<T>> T ofTheMethod() {
            return null;
        }

        public <E extends Enum<E>> List<E> ofEnums() {
            return null;
        }

        public void nothing() {
        }

        public List<String>[] array() {
            return null;
        }
    }

    private static Type returned(Class<?> type, String name) {
        Method found = Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name))
                .filter(method -> !method.isBridge()).findFirst().orElseThrow();
        return DeclaredTypes.returnType(type, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "find    | java.lang.String",
            "all     | java.util.List<java.lang.String>",
            "grouped | java.util.Map<java.lang.Integer, java.lang.String[]>",
            "later   | java.util.List<java.lang.String>"})
    void variablesMeanWhatTheSubclassBindsThemTo(String method, String expected) {
        assertThat(returned(TextUsers.class, method).getTypeName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "find    | java.lang.CharSequence",
            "all     | java.util.List<java.lang.CharSequence>",
            "grouped | java.util.Map<java.lang.Integer, java.lang.CharSequence[]>",
            "later   | java.util.List<java.lang.CharSequence>"})
    void variablesThatNothingBindsMeanTheirBound(String method, String expected) {
        assertThat(returned(Users.class, method).getTypeName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "twice       | java.util.List<java.lang.String>",
            "response    | java.lang.Object",
            "detached    | java.lang.Object",
            "raw         | java.lang.Object",
            "anything    | java.util.List<java.lang.Object>",
            "above       | java.util.List<java.lang.Object>",
            "ofTheMethod | java.lang.Comparable<java.lang.Object>",
            "ofEnums     | java.util.List<java.lang.Enum<java.lang.Object>>",
            "nothing     | void",
            "array       | java.util.List<java.lang.String>[]"})
    void stagesAndEntitiesAreOpenedAndResponsesSayNothing(String method, String expected) {
        assertThat(returned(Plain.class, method).getTypeName()).isEqualTo(expected);
    }

    @Test
    void whatIsSaidOfAVariableOrItsBound() {
        assertThat(DeclaredTypes.argumentOf(TextUsers.class, Finder.class)).isEqualTo(Integer.class);
        assertThat(DeclaredTypes.argumentOf(Finder.class, Finder.class)).isEqualTo(Object.class);
        assertThat(DeclaredTypes.argumentOf(Users.class, Users.class)).isEqualTo(CharSequence.class);
    }

    interface Around<T> {

        String none();

        Map<String, String> anObject();

        Map<String, Optional<String>> anObjectOfOptionals();

        Map<String, T> one();

        Map<String, T[]> oneOfArrays();

        Map<String, List<T>>[] inAnArray();

        Map<String, String[]> oneOfTexts();

        Plain[] arrayOfNone();

        Plains[] arrayOfMaps();

        Optional<Map<String, T>> inAnOptional();

        List<Optional<Map<Integer, T>>> deeper();

        Iterator<Map<String, T>> inAnIterator();

        Stream<? extends Map<String, T>> inAStream();

        Map<String, Map<Object, Optional<T>>> two();

        Map<String, Map<String, String>[]> oneOfObjects();

        Endless endless();
    }

    /** Its declaration says what it holds. */
    static class Plains extends HashMap<String, Plain> {

        private static final long serialVersionUID = 1L;
    }

    /** Its elements are of its own type. */
    static class Endless extends ArrayList<Endless> {

        private static final long serialVersionUID = 1L;
    }

    interface AroundPlain extends Around<Plain> {
    }

    @ParameterizedTest
    @CsvSource({"none, 0", "anObject, 0", "anObjectOfOptionals, 0", "one, 1", "oneOfArrays, 1", "oneOfTexts, 1",
        "inAnArray, 1",
        "arrayOfNone, 0", "arrayOfMaps, 1", "inAnOptional, 1", "deeper, 1", "inAnIterator, 1", "inAStream, 1", "two, 2",
        "oneOfObjects, 1", "endless, 0"})
    void mapsThatHoldEntitiesAreCounted(String method, int maps) {
        assertThat(DeclaredTypes.mapsAround(returned(AroundPlain.class, method))).isEqualTo(maps);
    }

    /** For whoever writes. */
    @Test
    void typesTellWhatTheyConsistOf() {
        GenericArrayType array = (GenericArrayType) returned(Plain.class, "array");
        ParameterizedType list = (ParameterizedType) array.getGenericComponentType();
        assertThat(list.getRawType()).isEqualTo(List.class);
        assertThat(list.getActualTypeArguments()).containsExactly(String.class);
        assertThat(list.getOwnerType()).isNull();
        ParameterizedType entry = new GenericType(Map.Entry.class, List.of(String.class, String.class));
        assertThat(entry.getOwnerType()).isEqualTo(Map.class);
    }

    @Test
    void typesThatMeanTheSameAreEqual() {
        assertThat(returned(TextUsers.class, "later")).isEqualTo(returned(TextUsers.class, "all"));
        assertThat(returned(TextUsers.class, "later")).isNotEqualTo(returned(Users.class, "all"));
    }
}
