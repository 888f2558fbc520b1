package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Its resources are not public: a test that has these packages scanned would find them. */
class RoutesTest {

    private final Routes routes = new Routes(List.of(Root.class, Books.class, MoreBooks.class, Spaced.class,
            Encoded.class));

    @ParameterizedTest
    @CsvSource({
        "'', root", "/, root",
        "books, list", "books/, list", "/books, list", "books;x=y, list", ";x=y, root",
        "books/7, byNumber", "books/me, me", "books/seven, byName", "books/7;v=1, byNumber",
        "books/7/pages, pages", "books/7/pages/1, page", "books/seven/pages,",
        "books/7/again/again/pages/1, page", "books/7//pages, pages", "books/seven//pages,",
        "books/files/a/b/c, file", "books/files,byName",
        "more, more", "books/more, moreOfBooks",
        "a%20b/%7Bc, spaced", "a%20b/%7bc, spaced",
        "no-such-path,", "books/7/x,", "boo,", "bookss,"})
    void findsTheMethodOfAPath(String path, String method) {
        assertThat(names(routes.find(path, "GET"))).isEqualTo(method == null ? "" : method);
    }

    @ParameterizedTest
    @CsvSource({"books, PUT, put", "books, DELETE, delete", "books, get, ''", "books/me, DELETE, remove",
        "a%20b/%7Bc, GET, spaced", "a%20b/%7Bc, PUT, encoded", "books/7, DELETE, remove", "books, HEAD, list",
        "books/me, HEAD, head"})
    void findsItByItsHttpMethod(String path, String httpMethod, String method) {
        assertThat(names(routes.find(path, httpMethod))).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
        "level/7, any digits", "level/a, any", "level/7/8, any",
        "level/root/x/b, left right", "level/word, regex words",
        "apart/a/b, one two", "apart/a, one",
        "slash/e/, all e", "slash/e, e", "slash/e/f, all",
        "greedy/a/z/z, last", "media/me, me other", "media/7, other", "skipped/7, digits id",
        "one/abc, letters segment variable"})
    void findsAllThatMayBeMeantWhereRuntimesDiffer(String path, String methods) {
        Routes unsure = new Routes(List.of(Level.class, LeftRoot.class, RightRoot.class, Words.class, Regex.class,
                Apart.class, Slash.class, Greedy.class, Media.class, Skipped.class, Variable.class,
                Segment.class, Letters.class));
        assertThat(names(unsure.find(path, "GET"))).isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource({"both/x, GET, method", "both/x, DELETE, inCell", "both/y, GET, level", "both/y, DELETE, inCell",
        "both/level, GET, level", "both/level/deep, GET, deep",
        "both/bound, DELETE, inCell", "both/wild, DELETE, inCell"})
    void aMethodComesBeforeALocatorAndSharesNothingWithIt(String path, String httpMethod, String methods) {
        assertThat(names(new Routes(List.of(Both.class)).find(path, httpMethod))).isEqualTo(methods);
    }

    @Test
    void whatIsBehindALocatorThatTellsNothingIsNotKnown() {
        Routes locators = new Routes(List.of(Hiding.class));
        assertThat(locators.find("hiding/secret", "DELETE").isUnknown()).isTrue();
        assertThat(locators.find("hiding/other", "DELETE").isUnknown()).isFalse();
        assertThat(locators.find("hiding/secret").isUnknown()).isTrue();
        assertThat(names(locators.find("hiding/secret", "DELETE"))).isEqualTo("delete");
    }

    @Test
    void whatAnotherMethodComesBeforeBelongsToThePathAllTheSame() {
        assertThat(names(routes.find("books/me"))).isEqualTo("byName head me remove");
        assertThat(names(routes.find("no-such-path"))).isEmpty();
    }

    @Test
    void aTemplateThatIsNotUnderstoodMayMatchAnything() {
        Routes odd = new Routes(List.of(Odd.class));
        assertThat(names(odd.find("odd/plain", "GET"))).isEqualTo("plain");
        assertThat(names(odd.find("odd/a-x{y", "GET"))).isEqualTo("brace escaped");
        assertThat(names(odd.find("odd/b-whatever/it/is", "GET"))).isEqualTo("broken");
    }

    @Test
    void subResourcesBelowEachOtherAreFoundHoweverManyWaysLeadThere() {
        Routes trees = new Routes(List.of(Tree.class));
        assertThat(names(trees.find("tree/1/a/1/leaf", "GET"))).isEqualTo("leaf");
        assertThat(names(trees.find("tree" + "/1".repeat(200) + "/leaf", "GET"))).isEqualTo("leaf");
        assertThat(names(trees.find("tree" + "/1".repeat(60) + "/!", "GET"))).isEmpty();
    }

    @Test
    void aPathThatWouldTakeTooLongIsGivenUpAndSaysSo() {
        Routes trees = new Routes(List.of(Tree.class, Thicket.class));
        for (String path : List.of("tree" + "/".repeat(50_000), "tree" + "/1".repeat(50_000) + "/leaf",
                "thicket" + "/1".repeat(50_000) + "/leaf", "thicket" + "/1".repeat(3_000) + "/leaf",
                "thicket/" + "1".repeat(1_000_000) + "/leaf")) {
            assertTimeout(Duration.ofSeconds(5), () -> {
                assertThat(trees.find(path, "GET").isGivenUp()).isTrue();
                assertThat(trees.find(path).isGivenUp()).isTrue();
            });
        }
        assertThat(trees.find("thicket" + "/1".repeat(40) + "/leaf", "GET").isGivenUp()).isFalse();
    }

    private static String names(Found found) {
        return found.routes().stream().map(route -> route.method().getName()).sorted()
                .collect(Collectors.joining(" "));
    }

    @Path("/")
    static class Root {

        @GET
        public String root() {
            return "";
        }

        @GET
        @Path("more")
        public String more() {
            return "";
        }
    }

    @Path("/books/")
    static class Books {

        @GET
        public String list() {
            return "";
        }

        @PUT
        public String put() {
            return "";
        }

        @GET
        @Path("{id: [0-9]+}")
        public String byNumber() {
            return "";
        }

        @GET
        @Path("{name}")
        public String byName() {
            return "";
        }

        @GET
        @Path("me")
        public String me() {
            return "";
        }

        @HEAD
        @Path("me")
        public void head() {
            // Comes before GET.
        }

        @DELETE
        @Path("{name}")
        public String remove() {
            return "";
        }

        @GET
        @Path("files/{path: .+}")
        public String file() {
            return "";
        }

        @Path("{id: [0-9]{1,3}}")
        public Pages pages() {
            return new Pages();
        }
    }

    @Path("books")
    static class MoreBooks {

        @DELETE
        public String delete() {
            return "";
        }

        @GET
        @Path("more")
        public String moreOfBooks() {
            return "";
        }
    }

    /** Below itself by three ways, two of which a number fits, and the third is a circle. */
    @Path("tree")
    static class Tree {

        @Path("{number: [0-9]+}")
        public Tree numbered() {
            return this;
        }

        @Path("{name: [0-9a-z]+}")
        public Tree named() {
            return this;
        }

        @Path("")
        public Twin twin() {
            return new Twin();
        }

        @GET
        @Path("leaf")
        public String leaf() {
            return "";
        }
    }

    static class Twin {

        @Path("")
        public Tree tree() {
            return new Tree();
        }
    }

    /** Whatever a path is cut into, it goes on. */
    @Path("thicket")
    static class Thicket {

        @Path("{any: .+}")
        public Thicket any() {
            return this;
        }

        @Path("{some: .*1}")
        public Thicket some() {
            return this;
        }

        @GET
        @Path("leaf")
        public String leaf() {
            return "";
        }
    }

    @Path("level")
    static class Level {

        @GET
        @Path("{any: .+}")
        public String any() {
            return "";
        }

        @GET
        @Path("{id: [0-9]+}")
        public String digits() {
            return "";
        }
    }

    @Path("level/root/x/{y}")
    static class LeftRoot {

        @GET
        public String left() {
            return "";
        }
    }

    @Path("level/root/{x}/b")
    static class RightRoot {

        @GET
        public String right() {
            return "";
        }
    }

    @Path("level/{word: [a-z]{4}}")
    static class Words {

        @GET
        public String words() {
            return "";
        }
    }

    @Path("level/{regex: .*r.*}")
    static class Regex {

        @GET
        public String regex() {
            return "";
        }
    }

    /** Jersey prefers more variables, RESTEasy those with a pattern. */
    @Path("apart")
    static class Apart {

        @GET
        @Path("{one: .+}")
        public String one() {
            return "";
        }

        @GET
        @Path("{x}{slash: /}{y}")
        public String two() {
            return "";
        }
    }

    /** The slash at the end is one on Jersey alone. */
    @Path("slash")
    static class Slash {

        @GET
        @Path("e")
        public String e() {
            return "";
        }

        @GET
        @Path("e/{n: .*}")
        public String all() {
            return "";
        }
    }

    @Path("greedy/{x: .+}/z")
    static class Greedy {

        @GET
        @Path("{y}")
        public String last() {
            return "";
        }
    }

    /** RESTEasy goes on to what fits the media type. */
    @Path("media")
    static class Media {

        @GET
        @Path("me")
        @Produces("text/plain")
        public String me() {
            return "";
        }

        @GET
        @Path("{id}")
        @Produces("application/json")
        public String other() {
            return "";
        }
    }

    /** RESTEasy passes the locator over, since a method comes before it, and looks at the other method. */
    @Path("skipped")
    static class Skipped {

        @GET
        @Path("{id: [0-9]+}")
        @Produces("text/plain")
        public String digits() {
            return "";
        }

        @Path("{id: [0-9]+}")
        public RightRoot locator() {
            return new RightRoot();
        }

        @GET
        @Path("{id}")
        @Produces("application/json")
        public String id() {
            return "";
        }
    }

    /** The same to runtimes as the next one, which has a pattern of its own. */
    @Path("one/{x}")
    static class Variable {

        @GET
        public String variable() {
            return "";
        }
    }

    @Path("one/{y: [^/]+}")
    static class Segment {

        @GET
        public String segment() {
            return "";
        }
    }

    @Path("one/{z: [a-z]+}")
    static class Letters {

        @GET
        public String letters() {
            return "";
        }
    }

    @Path("both")
    static class Both {

        @GET
        @Path("x")
        public String method() {
            return "";
        }

        @Path("x")
        public Cell locator() {
            return new Cell();
        }

        @Path("y")
        public Cell other() {
            return new Cell();
        }

        @GET
        @Path("{level: [a-z]+}")
        public String level() {
            return "";
        }

        @Path("{rest: l.+}")
        public Cell rest() {
            return new Cell();
        }

        @Path("bound")
        public <T extends Cell> T bound() {
            return null;
        }

        @Path("wild")
        public Class<? extends Cell> wild() {
            return Cell.class;
        }
    }

    static class Cell {

        @DELETE
        public String inCell() {
            return "";
        }

        @GET
        @Path("deep")
        public String deep() {
            return "";
        }
    }

    @Path("hiding")
    static class Hiding {

        @Path("secret")
        public Object secret() {
            return this;
        }

        @DELETE
        @Path("{id}")
        public String delete() {
            return "";
        }
    }

    @Path("odd")
    static class Odd {

        @GET
        @Path("plain")
        public String plain() {
            return "";
        }

        @GET
        @Path("a-{n: x[{]y}")
        public String brace() {
            return "";
        }

        @GET
        @Path("a-{n: x\\{y}")
        public String escaped() {
            return "";
        }

        @GET
        @Path("b-{n: x{y}")
        public String broken() {
            return "";
        }
    }

    @Path("a b")
    static class Spaced {

        @GET
        @Path("%7Bc")
        public String spaced() {
            return "";
        }
    }

    /** The same, spelled in another way. */
    @Path("a%20b")
    static class Encoded {

        @PUT
        @Path("%7bc")
        public String encoded() {
            return "";
        }
    }

    static class Pages {

        @GET
        @Path("pages")
        public String pages() {
            return "";
        }

        @GET
        @Path("pages/{number}")
        public String page() {
            return "";
        }

        @Path("again")
        public Class<Pages> again() {
            return Pages.class;
        }

        @Path("")
        public Pages itself() {
            return this;
        }
    }
}
