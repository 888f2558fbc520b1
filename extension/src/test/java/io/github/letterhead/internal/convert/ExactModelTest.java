package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static io.github.letterhead.internal.convert.Conversions.convertAll;
import static io.github.letterhead.internal.convert.Conversions.returnedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is the model already is not copied, and nothing else passes for it. */
class ExactModelTest {

    record City(String name) {
    }

    public static class Person {

        private String name;
        private City city;
        private List<Person> friends = List.of();
        private Optional<Person> boss = Optional.empty();
        private Map<String, Person[]> groups = Map.of();
        private BigDecimal salary;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public City getCity() {
            return city;
        }

        public void setCity(City city) {
            this.city = city;
        }

        public List<Person> getFriends() {
            return friends;
        }

        public void setFriends(List<Person> friends) {
            this.friends = friends;
        }

        public Optional<Person> getBoss() {
            return boss;
        }

        public void setBoss(Optional<Person> boss) {
            this.boss = boss;
        }

        public Map<String, Person[]> getGroups() {
            return groups;
        }

        public void setGroups(Map<String, Person[]> groups) {
            this.groups = groups;
        }

        public BigDecimal getSalary() {
            return salary;
        }

        public void setSalary(BigDecimal salary) {
            this.salary = salary;
        }
    }

    /** What must not be written. */
    public static final class Agent extends Person {

        public String getSecret() {
            return "secret";
        }
    }

    private static Person person() {
        Person person = new Person();
        person.setName("ada");
        person.setCity(new City("Bonn"));
        person.setSalary(new BigDecimal("1.50"));
        return person;
    }

    @Test
    void modelsAreHandedOn() {
        Person person = person();
        person.setFriends(List.of(person(), person()));
        person.setBoss(Optional.of(person()));
        person.setGroups(new HashMap<>(Map.of("a", new Person[] {person()})));
        assertThat(convert(person, Person.class)).isSameAs(person);
        for (Object container : List.of(List.of(person), new ArrayList<>(List.of(person)), new Person[] {person},
                Set.of(person), new HashSet<>(Set.of(person)), Collections.singletonList(person), List.of())) {
            assertThat(convertAll(container, Person.class)).isSameAs(container);
        }
    }

    @Test
    void subclassesAreNotTheModel() {
        assertThat(convert(new Agent(), Person.class)).isExactlyInstanceOf(Person.class);
        List<Object> mixed = List.of(person(), new Agent(), person());
        List<?> converted = (List<?>) convertAll(mixed, Person.class);
        assertThat(converted).allMatch(one -> one.getClass() == Person.class);
        assertThat(converted.get(0)).isSameAs(mixed.get(0));
        assertThat(converted.get(2)).isSameAs(mixed.get(2));
    }

    @Test
    void aSubclassAnywhereInsideIsReplaced() {
        Person person = person();
        person.setFriends(List.of(person(), new Agent()));
        Person copy = convert(person, Person.class);
        assertThat(copy).isNotSameAs(person).isExactlyInstanceOf(Person.class);
        assertThat(copy.getCity()).isSameAs(person.getCity());
        assertThat(copy.getFriends()).allMatch(one -> one.getClass() == Person.class).hasSize(2);

        person = person();
        person.setBoss(Optional.of(new Agent()));
        assertThat(convert(person, Person.class).getBoss().orElseThrow()).isExactlyInstanceOf(Person.class);

        person = person();
        person.setGroups(Map.of("a", new Person[] {new Agent()}));
        assertThat(convert(person, Person.class).getGroups().get("a")[0]).isExactlyInstanceOf(Person.class);

        person = person();
        Person outer = person();
        outer.setFriends(new ArrayList<>(List.of(person)));
        person.setFriends(new ArrayList<>(List.of(new Agent())));
        assertThat(convert(outer, Person.class).getFriends().get(0).getFriends().get(0))
                .isExactlyInstanceOf(Person.class);
    }

    @Test
    void viewsThatMakeTheirElementsAnewAreCopied() {
        List<Person> view = new AbstractList<>() {

            private boolean asked;

            @Override
            public Person get(int index) {
                boolean again = asked;
                asked = true;
                return again ? new Agent() : person();
            }

            @Override
            public int size() {
                return 1;
            }
        };
        for (List<Person> lazy : List.of(view, Collections.unmodifiableList(view))) {
            List<?> converted = (List<?>) convertAll(lazy, Person.class);
            assertThat(converted).isNotSameAs(lazy).allMatch(one -> one.getClass() == Person.class);
        }
    }

    static final class PersonList extends ArrayList<Person> {

        private static final long serialVersionUID = 1L;

        public String getSecret() {
            return "secret";
        }
    }

    @Test
    void containersOfTheApplicationAreCopied() {
        PersonList list = new PersonList();
        list.add(person());
        assertThat(convertAll(list, Person.class)).isExactlyInstanceOf(ArrayList.class);
        Person person = person();
        person.setFriends(list);
        assertThat(convert(person, Person.class).getFriends()).isExactlyInstanceOf(ArrayList.class);
    }

    @Test
    void anArrayOfAnotherClassIsNotTheModel() {
        Object[] objects = {person()};
        assertThat(convertAll(objects, Person.class)).isEqualTo(List.of(objects[0]));
        Person[] agents = new Agent[] {new Agent()};
        assertThat((List<?>) convertAll(agents, Person.class)).allMatch(one -> one.getClass() == Person.class);
    }

    /** Shows more than can be filled. */
    public static final class Showing {

        private final Person hidden;
        private String name;

        public Showing() {
            this(null);
        }

        Showing(Person hidden) {
            this.hidden = hidden;
        }

        public Person getHidden() {
            return hidden;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Test
    void whatCanOnlyBeReadIsLookedAtToo() {
        Showing exact = new Showing(person());
        assertThat(convert(exact, Showing.class)).isSameAs(exact);
        assertThat(convert(new Showing(new Agent()), Showing.class).getHidden()).isNull();
    }

    record Getting(String name, List<? extends City> cities) {

        public List<City> getFriends() {
            return List.copyOf(cities);
        }
    }

    @Test
    void recordsWithGettersBesides() {
        Getting exact = new Getting("a", List.of(new City("b")));
        assertThat(convert(exact, Getting.class)).isEqualTo(exact);
    }

    /** Shows something that no model can have. */
    public static final class Threaded {

        private String name;

        public Thread getThread() {
            return Thread.currentThread();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** Shows more than it takes. */
    public static final class Loose {

        private Object name;

        public Object getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Test
    void whatMayShowSomethingElseIsNotHandedOn() {
        Threaded threaded = new Threaded();
        threaded.setName("ada");
        assertThat(convert(threaded, Threaded.class)).isNotSameAs(threaded).extracting("name").isEqualTo("ada");
        Loose loose = new Loose();
        loose.name = person();
        assertThatThrownBy(() -> convert(loose, Loose.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("name does not convert");
    }

    /** Gives something else whenever it is asked. */
    record Counting(AtomicInteger asked, List<City> cities) {

        @Override
        public List<City> cities() {
            return asked.getAndIncrement() < 2 ? new ArrayList<>(cities) : null;
        }
    }

    @Test
    void aModelThatIsMadeAnewIsReadToConvertAndToCompare() {
        Counting counting = new Counting(new AtomicInteger(), List.of(new City("Bonn")));
        assertThat(convert(counting, Counting.class).asked().get()).isEqualTo(2);
    }

    interface Users {
        List<Person> get();
    }

    @Test
    void theReturnTypeCutsSubclasses() {
        assertThat((List<?>) returnedBy(Users.class).convert(Stream.of(new Agent()).toList(), Object.class).entity())
                .allMatch(one -> one.getClass() == Person.class);
    }
}
