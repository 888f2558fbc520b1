package io.github.letterhead.internal.resteasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jboss.resteasy.core.Headers;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.junit.jupiter.api.Test;

/** Compared with the map that RESTEasy has. */
class OwnHeadersTest {

    private static final List<String> NAMES = List.of("Vary", "vary", "X-A", "x-a", "X-B", "Content-Type", "Set-Cookie",
            "Allow", "set-cookie", "", "Zoo", "ETag", "Link", "Date", "X-C", "X-D", "Age");

    private final Headers<Object> expected = new Headers<>();
    private final MediaTypeTexts texts = new MediaTypeTexts(new ResteasyProviderFactoryImpl());

    @Test
    void theyDoWhatTheMapOfRestEasyDoes() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            expected.clear();
            for (int i = random.nextInt(4); i > 0; i--) {
                expected.addAll(name(random), values(random));
            }
            OwnHeaders headers = OwnHeaders.copyOf(expected);
            for (int step = 0; step < 60; step++) {
                change(headers, random);
                assertSame(headers, "seed " + seed + " step " + step);
            }
        }
    }

    /** A filter may copy each header it sees under another name: it must come to an end, in whichever way. */
    @Test
    void whoChangesThemWhileLookingAtThemIsToldAsByTheMapOfRestEasy() {
        for (int seed = 0; seed < 300; seed++) {
            expected.clear();
            Random random = new Random(seed);
            for (int i = random.nextInt(4); i > 0; i--) {
                expected.addAll(name(random), values(random));
            }
            OwnHeaders headers = OwnHeaders.copyOf(expected);
            assertThat(changedWhileLooking(headers, seed)).as("seed %s", seed)
                    .isEqualTo(changedWhileLooking(expected, seed));
        }
    }

    private static List<String> changedWhileLooking(MultivaluedMap<String, Object> headers, int seed) {
        Random random = new Random(seed);
        List<String> seen = new ArrayList<>();
        Iterator<String> names = headers.keySet().iterator();
        try {
            while (names.hasNext()) {
                seen.add(names.next());
                switch (random.nextInt(6)) {
                    case 0 -> headers.add("X-Copy-" + seen.size(), "v");
                    case 1 -> headers.remove(name(random));
                    case 2 -> names.remove();
                    case 3 -> headers.putSingle(seen.get(0), "v");
                    case 4 -> headers.clear();
                    default -> { }
                }
            }
        } catch (ConcurrentModificationException e) {
            seen.add("told");
        }
        return seen;
    }

    private void change(OwnHeaders headers, Random random) {
        String name = name(random);
        Object value = value(random);
        switch (random.nextInt(12)) {
            case 0 -> assertThat(headers.remove(name)).isEqualTo(expected.remove(name));
            case 1 -> {
                headers.putSingle(name, value);
                expected.putSingle(name, value);
            }
            case 2, 3 -> {
                headers.add(name, value);
                expected.add(name, value);
            }
            case 4 -> {
                headers.addFirst(name, value);
                expected.addFirst(name, value);
            }
            case 5 -> {
                List<Object> values = values(random);
                assertThat(headers.put(name, new ArrayList<>(values)))
                        .isEqualTo(expected.put(name, new ArrayList<>(values)));
            }
            case 6 -> {
                headers.addAll(name, value, "b");
                expected.addAll(name, value, "b");
            }
            case 7 -> {
                drop(headers.keySet().iterator(), name);
                drop(expected.keySet().iterator(), name);
            }
            case 8 -> {
                replace(headers, name, value);
                replace(expected, name, value);
            }
            case 9 -> {
                headers.putAll(Map.of(name, new ArrayList<>(List.of("p", "q"))));
                expected.putAll(Map.of(name, new ArrayList<>(List.of("p", "q"))));
            }
            default -> {
                int choice = random.nextInt(6);
                changeList(headers.get(name), choice, value);
                changeList(expected.get(name), choice, value);
            }
        }
        if (random.nextInt(40) == 0) {
            headers.clear();
            expected.clear();
        }
    }

    private static void drop(Iterator<String> names, String dropped) {
        while (names.hasNext()) {
            if (names.next().equalsIgnoreCase(dropped)) {
                names.remove();
            }
        }
    }

    private static void replace(Map<String, List<Object>> headers, String name, Object value) {
        for (Map.Entry<String, List<Object>> entry : headers.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                entry.setValue(new ArrayList<>(Arrays.asList(value, "other")));
            }
        }
    }

    private static void changeList(List<Object> values, int choice, Object value) {
        if (values == null) {
            return;
        }
        switch (choice) {
            case 0 -> values.clear();
            case 1 -> values.add(0, value);
            case 2 -> values.add(value);
            case 3 -> values.replaceAll(present -> present + "!");
            case 4 -> values.removeIf(present -> present == null || present.hashCode() % 2 == 0);
            default -> {
                for (Iterator<Object> each = values.iterator(); each.hasNext();) {
                    each.next();
                    each.remove();
                }
            }
        }
    }

    private void assertSame(OwnHeaders headers, String what) {
        assertThat(new ArrayList<>(headers.entrySet())).as(what).isEqualTo(new ArrayList<>(expected.entrySet()));
        assertThat(headers.equals(expected) && expected.equals(headers)).as(what).isTrue();
        assertThat(headers.hashCode()).as(what).isEqualTo(expected.hashCode());
        assertThat(headers.size()).as(what).isEqualTo(expected.size());
        assertThat(headers.isEmpty()).as(what).isEqualTo(expected.isEmpty());
        assertThat(new ArrayList<>(headers.keySet())).as(what).isEqualTo(new ArrayList<>(expected.keySet()));
        assertThat(new ArrayList<>(headers.values())).as(what).isEqualTo(new ArrayList<>(expected.values()));
        assertThat(headers.equalsIgnoreValueOrder(expected)).as(what).isTrue();
        for (String name : NAMES) {
            assertThat(headers.containsKey(name)).as(what).isEqualTo(expected.containsKey(name));
            assertThat(headers.getFirst(name)).as(what).isEqualTo(expected.getFirst(name));
            assertThat(headers.get(name)).as(what).isEqualTo(expected.get(name));
        }
        assertThat(headers.containsValue(List.of("b"))).as(what).isEqualTo(expected.containsValue(List.of("b")));
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Object value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> List.of("a", "list");
            default -> "v" + random.nextInt(5);
        };
    }

    private static List<Object> values(Random random) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(random));
        }
        return values;
    }

    @Test
    void theCopiedOnesStayAsTheyWere() {
        expected.add("X-A", "a");
        expected.addAll("Set-Cookie", "b", "c");
        OwnHeaders headers = OwnHeaders.copyOf(expected);
        headers.get("x-a").add("mine");
        headers.get("Set-Cookie").clear();
        headers.remove("Set-Cookie");
        headers.add("X-B", "mine");
        assertThat(expected).hasToString("[Set-Cookie=b,Set-Cookie=c,X-A=a]");
        OwnHeaders other = OwnHeaders.copyOf(expected);
        other.get("X-A").set(0, "other");
        assertThat(headers).hasToString("{X-A=[a, mine], X-B=[mine]}");
    }

    @Test
    void anyMapIsCopiedInTheOrderOfThatOfRestEasy() {
        Map<String, List<Object>> others = new LinkedHashMap<>();
        for (String name : List.of("X-K", "X-A", "X-J", "X-B", "X-I", "X-C", "X-H", "X-D", "X-G", "X-E", "x-a")) {
            others.put(name, List.of(name));
            expected.putSingle(name, name);
        }
        OwnHeaders headers = OwnHeaders.copyOf(others);
        assertThat(headers.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(headers.getFirst("x-k")).isEqualTo("X-K");
        assertThat(headers.getFirst("X-A")).isEqualTo("x-a");
    }

    @Test
    void whereThereAreNoneNothingIsFoundWhateverIsLookedFor() {
        assertThat(OwnHeaders.none().containsKey(1)).isEqualTo(expected.containsKey(1)).isFalse();
        assertThat(OwnHeaders.none().get(1)).isEqualTo(expected.get(1)).isNull();
    }

    @Test
    void copiesOfTheHeadersThatGoOutAreAsGoodAsAnyAndEntriesAreAgainAfterThat() {
        expected.add("X-A", "a");
        expected.addAll("X-B", "b", "c");
        OwnHeaders headers = OwnHeaders.copyOf(expected);
        headers.goOut();
        Headers<Object> sent = new Headers<>();
        sent.putAll(headers);
        headers.get("X-A").add("late");
        assertThat(headers.entrySet()).hasSize(2).extracting(Map.Entry::getKey).containsExactly("X-A", "X-B");
        assertThat(sent.get("X-B")).containsExactly("b", "c");
        assertThat(new ArrayList<>(headers.entrySet())).extracting(Map.Entry::getKey).containsExactly("X-A", "X-B");
    }

    @Test
    void anEntityThatIsNotNextToTheHeadDoesNotSendIt() {
        expected.add("X-A", "a");
        expected.add("X-B", "b");
        OwnHeaders headers = OwnHeaders.copyOf(expected);
        headers.entityIsNextToHead(false);
        headers.entityBegins(texts);
        Iterator<Map.Entry<String, List<Object>>> entries = headers.entrySet().iterator();
        Map.Entry<String, List<Object>> first = entries.next();
        entries.next();
        assertThat(first.getKey()).isEqualTo("X-A");
    }

    @Test
    void theMediaTypeGoesOutAsTextAndStaysOneForWhoeverMayStillLookAtIt() {
        for (boolean isNext : List.of(true, false)) {
            OwnHeaders headers = OwnHeaders.copyOf(expected);
            headers.putSingle("Content-Type", MediaType.TEXT_PLAIN_TYPE);
            headers.entityIsNextToHead(isNext);
            assertThat(headers.getFirst("content-type")).isEqualTo(MediaType.TEXT_PLAIN_TYPE);
            headers.entityBegins(texts);
            Headers<Object> sent = new Headers<>();
            sent.putAll(headers);
            assertThat(sent.getFirst("content-type")).isEqualTo(isNext ? "text/plain" : MediaType.TEXT_PLAIN_TYPE);
            assertThat(headers.getFirst("content-type")).isEqualTo(MediaType.TEXT_PLAIN_TYPE);
            assertThat(headers.get("Content-Type")).containsExactly(MediaType.TEXT_PLAIN_TYPE);
        }
    }

    @Test
    void whatTookThePlaceOfTheMediaTypeGoesOut() {
        OwnHeaders headers = OwnHeaders.copyOf(expected);
        headers.putSingle("Content-Type", MediaType.TEXT_PLAIN_TYPE);
        headers.entityIsNextToHead(true);
        headers.entityBegins(texts);
        headers.get("Content-Type").set(0, MediaType.TEXT_HTML_TYPE);
        Headers<Object> sent = new Headers<>();
        sent.putAll(headers);
        assertThat(sent.get("Content-Type")).containsExactly(MediaType.TEXT_HTML_TYPE);
    }

    @Test
    void aMediaTypeThatIsATextAlreadyOrTwoStayAsTheyAre() {
        OwnHeaders headers = OwnHeaders.copyOf(expected);
        headers.entityIsNextToHead(true);
        headers.entityBegins(texts);
        assertThat(headers).isEmpty();
        headers.putSingle("Content-Type", "text/x; y");
        headers.entityBegins(texts);
        headers.add("Content-Type", MediaType.TEXT_HTML_TYPE);
        headers.entityBegins(texts);
        assertThat(headers.get("Content-Type")).containsExactly("text/x; y", MediaType.TEXT_HTML_TYPE);
    }

    @Test
    void anIteratorRefusesWhatItCannotDo() {
        Iterator<?> none = OwnHeaders.copyOf(expected).entrySet().iterator();
        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::remove).isInstanceOf(IllegalStateException.class);
    }
}
