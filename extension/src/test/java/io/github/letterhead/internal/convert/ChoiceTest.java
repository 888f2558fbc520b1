package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static io.github.letterhead.internal.convert.Conversions.convertAll;
import static io.github.letterhead.internal.convert.Conversions.model;
import static io.github.letterhead.internal.convert.Conversions.returnedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Several models, of which one fits. */
class ChoiceTest {

    static class Animal {

        private String name = "?";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    static class Cat extends Animal {

        private int lives = 9;

        public int getLives() {
            return lives;
        }

        public void setLives(int lives) {
            this.lives = lives;
        }
    }

    static final class Lion extends Cat {

        public String getSecret() {
            return "secret";
        }
    }

    record Circle(double radius, Optional<String> color) {
    }

    record Square(double side) {
    }

    @Test
    void theExactClassThenTheNearestSupertype() {
        assertThat(convertAll(new Cat(), Animal.class, Cat.class)).isExactlyInstanceOf(Cat.class);
        assertThat(convertAll(new Animal(), Cat.class, Animal.class)).isExactlyInstanceOf(Animal.class);
        assertThat(convertAll(new Lion(), Animal.class, Cat.class)).isExactlyInstanceOf(Cat.class);
        assertThat(convertAll(new Lion(), Square.class, Animal.class)).isExactlyInstanceOf(Animal.class);
    }

    private static String typeOf(Object entity, Class<?>... classes) {
        return model(classes).convert(entity, Object.class).type().getTypeName();
    }

    /** A provider may take each element for what the type says, and would write it with what another class has. */
    @Test
    void theTypeSaysNoMoreOfElementsThanIsTrueOfAll() {
        String circle = Circle.class.getTypeName();
        Circle one = new Circle(1, Optional.empty());
        assertThat(typeOf(List.of(one, one), Circle.class, Cat.class)).isEqualTo("java.util.List<" + circle + ">");
        assertThat(typeOf(List.of(one, new Cat()), Circle.class, Cat.class))
                .isEqualTo("java.util.List<java.lang.Object>");
        assertThat(typeOf(List.of(List.of(one), List.of(new Cat())), Circle.class, Cat.class))
                .isEqualTo("java.util.List<java.lang.Object>");
        assertThat(typeOf(List.of(1, 2.5), Number.class)).isEqualTo("java.util.List<java.lang.Number>");
    }

    @Test
    void theTypeSaysNoMoreOfKeysThanIsTrueOfAll() {
        Map<Object, Object> mixed = Map.of(1, new Cat(), 2.5, new Cat());
        Type type = GenericType.of(Map.class, Number.class, Cat.class);
        assertThat(model(Cat.class).convert(mixed, type).type().getTypeName())
                .isEqualTo("java.util.Map<java.lang.Object, " + Cat.class.getTypeName() + ">");
    }

    @Test
    void thenTheFirstWhoseRequiredPropertiesTheSourceHas() {
        record Drawn(double side, double radius) {
        }
        record Other(float side) {
        }
        assertThat(convertAll(new Drawn(1, 2), Circle.class, Square.class)).isEqualTo(new Circle(2, Optional.empty()));
        assertThat(convertAll(new Other(1), Circle.class, Square.class)).isEqualTo(new Square(1));
        assertThat(convertAll(Map.of("side", 1), Circle.class, Square.class)).isEqualTo(new Square(1));
        assertThat(convertAll(List.of(Map.of("side", 1), new Other(2)), Circle.class, Square.class))
                .isEqualTo(List.of(new Square(1), new Square(2)));
    }

    @Test
    void noneIsAFailure() {
        record Other(float edge) {
        }
        for (Object source : List.of(new Other(1), Map.of("edge", 1), "text", new TreeMap<>(Map.of(1, 1)))) {
            assertThatThrownBy(() -> convertAll(source, Circle.class, Square.class))
                    .isInstanceOf(ResponseModelException.class);
        }
        assertThatThrownBy(() -> convertAll(new TreeMap<>(Map.of(1, 1)), Circle.class, Square.class))
                .hasMessageContaining("a key that is no text");
    }

    @Test
    void theTypeOfASingleOneSaysWhatItIs() {
        assertThat(typeOf(new Circle(1, Optional.empty()), Circle.class, Cat.class)).isEqualTo(Circle.class.getName());
        assertThat(typeOf(new Cat(), Cat.class, Animal.class)).isEqualTo(Animal.class.getName());
        assertThat(typeOf(1, Number.class)).isEqualTo("java.lang.Integer");
        assertThat(typeOf(Optional.empty(), Number.class)).isEqualTo("java.lang.Number");
        assertThat(typeOf(Optional.empty(), Circle.class, Cat.class)).isEqualTo("java.lang.Object");
    }

    @Test
    void theTypeIsWhatTheModelsHaveInCommon() {
        assertThat(model(Cat.class, Animal.class).convert(List.of(new Cat()), Object.class).type().getTypeName())
                .isEqualTo("java.util.List<" + Animal.class.getName() + ">");
        assertThat(model(Circle.class, Square.class).convert(List.of(new Square(1)), Object.class).type()
                .getTypeName()).isEqualTo("java.util.List<java.lang.Record>");
        assertThat(model(Point.class, Line.class).convert(List.of(new Point(1)), Object.class).type().getTypeName())
                .isEqualTo("java.util.List<" + Shape.class.getName() + ">");
    }

    sealed interface Shape permits Point, Line, Group, Blob {
    }

    record Point(int x) implements Shape {
    }

    record Line(Point from, Point to) implements Shape {
    }

    record Group(List<Shape> shapes) implements Shape {
    }

    abstract static sealed class Blob implements Shape permits Drop {
    }

    static final class Drop extends Blob {

        private int size;

        public int getSize() {
            return size;
        }

        public void setSize(int size) {
            this.size = size;
        }
    }

    interface Shapes {
        List<Shape> get();
    }

    @Test
    void permittedSubclassesAreTheModelsOfASealedType() {
        Object point = Map.of("x", 1);
        Object source = Map.of("shapes", List.of(Map.of("from", point, "to", point), point, Map.of("shapes", List.of()),
                new Drop()));
        Group group = (Group) convert(source, Shape.class);
        assertThat(group.shapes().subList(0, 3)).containsExactly(new Line(new Point(1), new Point(1)), new Point(1),
                new Group(List.of()));
        assertThat(group.shapes().get(3)).isExactlyInstanceOf(Drop.class);
        assertThat(returnedBy(Shapes.class).convert(List.of(group), Object.class).type().getTypeName())
                .isEqualTo("java.util.List<" + Shape.class.getName() + ">");
        assertThat(convert(group, Shape.class)).isSameAs(group);
    }

    sealed interface Open permits Anything {
    }

    non-sealed interface Anything extends Open {
    }

    @Test
    void aPermittedTypeThatIsOpenIsNoModel() {
        assertThatThrownBy(() -> model(Open.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Anything is abstract");
    }

    record Zoo(Animal star, List<Animal> animals) {
    }

    @Test
    void aClassThatIsNamedBesideOthersStaysItselfInsideThem() {
        Map<String, Object> zoo = Map.of("star", new Cat(), "animals", List.of(new Cat()));
        Zoo out = (Zoo) convertAll(zoo, Zoo.class, Cat.class, Animal.class);
        assertThat(out.star()).isExactlyInstanceOf(Animal.class);
        assertThat(out.animals().get(0)).isExactlyInstanceOf(Animal.class);
    }

    sealed interface Outer permits Sub, Plain {
    }

    sealed interface Sub extends Outer permits Holder {
    }

    record Holder(List<Outer> outers) implements Sub {
    }

    record Plain(int x) implements Outer {
    }

    @Test
    void sealedTypesInsideEachOther() {
        Map<String, Object> source = Map.of("outers", List.of(Map.of("x", 1)));
        assertThat(convert(source, Sub.class)).isEqualTo(new Holder(List.of(new Plain(1))));
        assertThat(convert(source, Outer.class)).isEqualTo(new Holder(List.of(new Plain(1))));
    }

    sealed interface Result<T> permits Ok, Failed {
    }

    record Ok<V>(V value) implements Result<V> {
    }

    record Failed<V>(String reason) implements Result<V> {
    }

    interface Results {
        Result<List<Point>> get();
    }

    @Test
    void sealedTypesBindTheVariablesOfTheirSubclasses() {
        Model model = returnedBy(Results.class);
        assertThat(model.convert(Map.of("value", List.of(Map.of("x", 1))), Object.class).entity())
                .isEqualTo(new Ok<>(List.of(new Point(1))));
        assertThat(model.convert(Map.of("reason", "r"), Object.class).entity()).isEqualTo(new Failed<>("r"));
    }

    @Test
    void scalarsCanBeAmongThem() {
        assertThat(convertAll(List.of("a", new Square(1)), String.class, Square.class))
                .isEqualTo(List.of("a", new Square(1)));
    }
}
