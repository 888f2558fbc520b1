package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private final Routes routes = new Routes(List.of(Root.class, Books.class, MoreBooks.class, Spaced.class,
            Encoded.class));

    @ParameterizedTest
    @CsvSource({
        "'', root", "/, root",
        "books, list", "books/, list", "/books, list", "books;x=y, list", ";x=y, root",
        "books/7, byNumber", "books/me, me", "books/seven, byName", "books/7;v=1, byNumber",
        "books/7/pages, pages", "books/7/pages/1, page", "books/seven/pages,",
        "books/7/again/again/pages/1, page",
        "books/files/a/b/c, file", "books/files,byName",
        "more, more", "books/more, moreOfBooks",
        "a%20b/%7Bc, spaced", "a%20b/%7bc, spaced",
        "no-such-path,", "books/7/x,", "boo,", "bookss,"})
    void findsTheMethodOfAPath(String path, String method) {
        Map<String, List<Routes.Route>> found = routes.find(path);
        List<Routes.Route> gets = found == null ? null : found.get("GET");
        assertThat(gets == null ? null : gets.get(0).method().getName()).isEqualTo(method);
    }

    @Test
    void aPathThatFitsInManyWaysIsGivenUp() {
        Routes trees = new Routes(List.of(Tree.class));
        assertThat(trees.find("tree/1/a/1/leaf")).containsKey("GET");
        assertThat(trees.find("tree" + "/1".repeat(60) + "/!")).isNull();
        assertThat(trees.find("tree" + "/1".repeat(50_000) + "/leaf")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"books, PUT, true", "books, DELETE, true", "books, get, false", "books/me, PUT, false",
        "a%20b/%7Bc, GET, true", "a%20b/%7Bc, PUT, true"})
    void classesOfOnePathAreOne(String path, String httpMethod, boolean isThere) {
        assertThat(routes.find(path).containsKey(httpMethod)).isEqualTo(isThere);
    }

    @Path("/")
    public static class Root {

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
    public static class Books {

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
    public static class MoreBooks {

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
    public static class Tree {

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

    public static class Twin {

        @Path("")
        public Tree tree() {
            return new Tree();
        }
    }

    @Path("a b")
    public static class Spaced {

        @GET
        @Path("%7Bc")
        public String spaced() {
            return "";
        }
    }

    /** The same, spelled in another way. */
    @Path("a%20b")
    public static class Encoded {

        @PUT
        @Path("%7bc")
        public String encoded() {
            return "";
        }
    }

    public static class Pages {

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
