package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations that can never work, told when they are read. */
class UnusableModelTest {

    interface Interface {
        String getName();
    }

    abstract static class Abstract {
    }

    @interface Annotation {
    }

    static class WithArguments {
        WithArguments(String name) {
            assertThat(name).isNull();
        }
    }

    class Inner {
    }

    static class GettersOnly {
        public String getName() {
            return "x";
        }
    }

    static class Ambiguous {
        public void setId(int id) {
        }

        public void setId(String id) {
        }
    }

    record Loop(String name, Loop next) {
    }

    record Ping(Pong pong) {
    }

    record Pong(Nested nested) {
    }

    record Nested(Optional<Ping> maybe, Ping ping) {
    }

    sealed interface Either permits Left, Right {
    }

    record Left(Either inner) implements Either {
    }

    record Right(Left left) implements Either {
    }

    record Growing<T>(T value, List<Growing<List<T>>> more) {
    }

    record Parts(String name, List<Map<String, Interface>> parts) {
    }

    record Streaming(Stream<String> names) {
    }

    record Iterating(Iterator<String> names) {
    }

    record Threading(Thread thread) {
    }

    record Failing(Exception failure) {
    }

    record Keyed(Map<Loose, String> map) {
    }

    record Loose(String name) {
    }

    static class OwnCollection extends AbstractCollection<String> {
        OwnCollection(int size) {
            assertThat(size).isZero();
        }

        @Override
        public Iterator<String> iterator() {
            return null;
        }

        @Override
        public int size() {
            return 0;
        }
    }

    record Collecting(OwnCollection names) {
    }

    static List<Arguments> unusable() {
        String prefix = UnusableModelTest.class.getName() + "$";
        return List.of(
                Arguments.of(Interface.class, prefix + "Interface is abstract: name a record or a class"),
                Arguments.of(Abstract.class, prefix + "Abstract is abstract"),
                Arguments.of(Annotation.class, prefix + "Annotation is abstract"),
                Arguments.of(WithArguments.class, "has no constructor without arguments: add one, or make it a record"),
                Arguments.of(Inner.class, prefix + "Inner is an inner class: make it static"),
                Arguments.of(GettersOnly.class, "has getters, but nothing to fill it by"),
                Arguments.of(Ambiguous.class, prefix + "Ambiguous.id has several setters"),
                Arguments.of(Loop.class, prefix + "Loop.next contains itself without end"),
                Arguments.of(Ping.class, prefix + "Ping.pong.nested.ping contains itself without end"),
                Arguments.of(Left.class, "contains itself without end"),
                Arguments.of(Parts.class, prefix + "Parts.parts: " + prefix + "Interface is abstract"),
                Arguments.of(Streaming.class,
                        prefix + "Streaming.names: java.util.stream.Stream<java.lang.String> can be"),
                Arguments.of(Iterating.class, prefix + "Iterating.names: java.util.Iterator<java.lang.String> can be"),
                Arguments.of(Threading.class, prefix + "Threading.thread: java.lang.Thread is neither a value nor"),
                Arguments.of(Failing.class, prefix + "Failing.failure: java.lang.Exception is neither"),
                Arguments.of(Keyed.class, prefix + "Keyed.map: " + prefix + "Loose cannot be the key of a map"),
                Arguments.of(Collecting.class, "OwnCollection has no constructor without arguments"),
                Arguments.of(Growing.class, "Growing is generic, and nothing says what T is"),
                Arguments.of(void.class, "void has no entity"),
                Arguments.of(Void.class, "java.lang.Void has no entity"),
                Arguments.of(List.class, "java.util.List says nothing of what it holds"),
                Arguments.of(Map.class, "java.util.Map says nothing of what it holds"),
                Arguments.of(String[].class, "java.lang.String[] says nothing of what it holds"),
                Arguments.of(Optional.class, "java.util.Optional says nothing of what it holds"),
                Arguments.of(StreamingOutput.class, "is written as it is, no model can look into it"),
                Arguments.of(InputStream.class, "is written as it is"),
                Arguments.of(File.class, "is written as it is"),
                Arguments.of(Thread.class, "java.lang.Thread is neither"),
                Arguments.of(Class.class, "java.lang.Class is neither"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void unusableModelsAreRefusedWithAReason(Class<?> type, String expected) {
        assertThatThrownBy(() -> model(type)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    interface Growings {
        Growing<String> get();
    }

    interface Bytes {
        byte[] get();
    }

    interface Anything {
        Object get();
    }

    interface Nothing {
        void get();
    }

    interface Loops {
        List<Loop> get();
    }

    interface Interfaces {
        Collection<? extends Interface> get();
    }

    @Test
    void unusableReturnTypesToo() {
        assertThatThrownBy(() -> Conversions.returnedBy(Growings.class)).hasMessageContaining("in ever new types");
        assertThatThrownBy(() -> Conversions.returnedBy(Bytes.class)).hasMessageContaining("is written as it is");
        assertThatThrownBy(() -> Conversions.returnedBy(Anything.class)).hasMessageContaining("says nothing of the");
        assertThatThrownBy(() -> Conversions.returnedBy(Nothing.class)).hasMessageContaining("void has no entity");
        assertThatThrownBy(() -> Conversions.returnedBy(Loops.class)).hasMessageContaining("itself without end");
        assertThatThrownBy(() -> Conversions.returnedBy(Interfaces.class)).hasMessageContaining("is abstract");
        assertThatThrownBy(() -> model(Loose.class, Object.class)).hasMessageContaining("java.lang.Object switches");
    }

    @Test
    void typesNestedSixteenDeepAreTheDeepest() {
        Type lists = String.class;
        Type arrays = GenericType.of(List.class, String.class);
        for (int i = 0; i < 16; i++) {
            lists = GenericType.of(List.class, lists);
            arrays = i == 0 ? arrays : new ArrayType(arrays);
        }
        for (Type deepest : List.of(lists, arrays)) {
            assertThatCode(() -> ModelClass.checkPart(deepest)).doesNotThrowAnyException();
            assertThatThrownBy(() -> ModelClass.checkPart(GenericType.of(List.class, deepest)))
                    .hasMessageContaining("in ever new types");
            assertThatThrownBy(() -> ModelClass.checkPart(new ArrayType(deepest)))
                    .hasMessageContaining("in ever new types");
        }
    }

    record Tree(String name, List<Tree> children, Optional<Tree> parent, Map<String, Tree> named, Tree[] array) {
    }

    sealed interface Expression permits Leaf, Sum {
    }

    record Leaf(int value) implements Expression {
    }

    record Sum(Expression left, Expression right) implements Expression {
    }

    static class Linked {
        private Linked next;

        public Linked getNext() {
            return next;
        }

        public void setNext(Linked next) {
            this.next = next;
        }
    }

    record Empty() {
    }

    @Test
    void modelsThatCanEndAreFine() {
        for (Class<?> type : List.of(Tree.class, Expression.class, Linked.class, Empty.class, String.class,
                int.class)) {
            assertThatCode(() -> model(type)).as("%s", type).doesNotThrowAnyException();
        }
    }
}
