package io.github.letterhead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What the demo shows, over HTTP. A subclass says where it runs. */
public abstract class DemoSpec {

    private static final String EMMA = """
            {"isbn":"9780141439587","title":"Emma","author":{"name":"Jane Austen","born":1775}}""";
    private static final String FRANKENSTEIN = "9780141439471";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The application's base URI, ending in a slash: {@code http://127.0.0.1:8080/api/}. */
    protected abstract URI base();

    @Test
    void parameterSetsAHeader() {
        HttpResponse<String> answer = get("tutorial/parameter");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("X-Cat-Dog")).containsExactly("alone in the world");
        assertThat(answer.body()).isEqualTo("{\"message\":\"Hello World\"}");
    }

    @Test
    void postSetsACookie() {
        HttpResponse<String> answer = send("POST", "tutorial/cookie");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).singleElement().asString()
                .startsWith("fakesession=fake-cookie-session-value; ")
                .contains("Path=/", "SameSite=Lax", "HttpOnly", "Max-Age=3600");
        assertThat(answer.body()).isEqualTo("{\"message\":\"Come to the dark side, we have cookies\"}");
    }

    @Test
    void deleteExpiresTheCookieWithNoContent() {
        HttpResponse<String> answer = send("DELETE", "tutorial/cookie");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("Set-Cookie")).singleElement().asString()
                .startsWith("fakesession=; ")
                .contains("Path=/", "Max-Age=0");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void putAnswersCreatedFirstAndOkThen() {
        send("DELETE", "books/9780141439587");

        HttpResponse<String> first = sendJson("PUT", "books/9780141439587", EMMA);
        HttpResponse<String> second = sendJson("PUT", "books/9780141439587", EMMA.replace("Emma", "Emma, again"));
        HttpResponse<String> stored = get("books/9780141439587");
        HttpResponse<String> deleted = send("DELETE", "books/9780141439587");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains("\"title\":\"Emma\"");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(stored.body()).contains("\"title\":\"Emma, again\"", "\"name\":\"Jane Austen\"");
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(get("books/9780141439587").statusCode()).isEqualTo(404);
    }

    @Test
    void dependenciesWriteToTheResponse() {
        HttpResponse<String> first = get("tutorial/dependency?name=Ada");
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        HttpResponse<String> second = get("tutorial/dependency?name=Ada", "Cookie", cookie.split(";")[0]);

        long visit = first.headers().firstValueAsLong("X-Visit").orElseThrow();
        assertThat(cookie).startsWith("visitor=").contains("HttpOnly", "Max-Age=2592000");
        assertThat(first.body()).isEqualTo("{\"message\":\"Hello Ada, this is visit " + visit + "\"}");
        assertThat(second.headers().firstValueAsLong("X-Visit")).hasValue(visit + 1);
        assertThat(second.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void statusChangesAndTheEntityStays() {
        HttpResponse<String> answer = send("POST", "tutorial/status");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"message\":\"I will see to it\"}");
    }

    @Test
    void directResponsesKeepTheirHeadersAndGetTheCollectedOnes() {
        for (String path : new String[] {"tutorial/direct", "tutorial/detached"}) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().allValues("X-Cat-Dog")).as(path).containsExactly("alone in the world");
            assertThat(answer.headers().allValues("Content-Language")).as(path).containsExactly("en-US");
            assertThat(answer.headers().allValues("X-Request-Id")).as(path).hasSize(1);
            assertThat(answer.body()).as(path).isEqualTo("{\"message\":\"Hello World\"}");
        }
    }

    @Test
    void listTellsItsLengthAndTheNextPage() {
        HttpResponse<String> answer = get("books?size=2&page=2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("X-Total-Count").orElseThrow()).isGreaterThanOrEqualTo(4);
        assertThat(answer.headers().allValues("Link")).anyMatch(link -> link.contains("rel=\"prev\""))
                .allMatch(link -> link.startsWith("<" + base() + "books?"));
        assertThat(answer.body()).startsWith("[{").contains("\"author\":{");
    }

    @Test
    void listRefusesAPageThatCannotBe() {
        assertThat(get("books?page=0").statusCode()).isEqualTo(400);
        assertThat(get("books?size=101").body()).contains("size is 1 to 100");
    }

    @Test
    void bookThatDidNotChangeIsNotModified() {
        HttpResponse<String> first = get("books/" + FRANKENSTEIN);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = get("books/" + FRANKENSTEIN, "If-None-Match", tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"title\":\"Frankenstein\"", "\"born\":1797").doesNotContain("version");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void tagChangesWithTheBook() {
        String isbn = "9780141439662";
        String book = get("books/" + isbn).body();
        String before = get("books/" + isbn).headers().firstValue("ETag").orElseThrow();

        sendJson("PUT", "books/" + isbn, book.replace("Sensibility", "Some Sensibility"));
        String after = get("books/" + isbn).headers().firstValue("ETag").orElseThrow();
        sendJson("PUT", "books/" + isbn, book);

        assertThat(book).contains("Sense and Sensibility");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void postCreatesOnceAndSaysWhere() {
        String isbn = "9780141439778";
        String book = EMMA.replace("9780141439587", isbn).replace("Emma", "Persuasion");
        send("DELETE", "books/" + isbn);

        HttpResponse<String> first = sendJson("POST", "books", book);
        HttpResponse<String> second = sendJson("POST", "books", book);
        send("DELETE", "books/" + isbn);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().allValues("Location")).containsExactly(base() + "books/" + isbn);
        assertThat(first.body()).contains("\"title\":\"Persuasion\"");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void incompleteBookIsRefused() {
        assertThat(sendJson("POST", "books", "{\"isbn\":\"9780141439587\"}").statusCode()).isEqualTo(400);
        assertThat(sendJson("PUT", "books/x", EMMA).statusCode()).isEqualTo(400);
    }

    @Test
    void userIsAnsweredAsTheModelSays() {
        assertThat(get("users/1").body()).contains("\"name\":\"Ada Lovelace\"", "\"roles\":[\"admin\"]")
                .doesNotContain("PBKDF2", "asswordHash", "orders");
    }

    @Test
    void pageOfUsersIsAnsweredAsTheModelSays() {
        HttpResponse<String> answer = get("users?size=2");

        assertThat(answer.headers().firstValueAsLong("X-Total-Count").orElseThrow()).isGreaterThanOrEqualTo(2);
        assertThat(answer.body()).contains("\"items\":[{", "Ada Lovelace", "Grace Hopper", "\"total\":")
                .doesNotContain("PBKDF2", "asswordHash", "orders");
    }

    @Test
    void clientNarrowsTheUser() {
        assertThat(get("users/1?fields=id,name").body()).isEqualTo("{\"id\":1,\"name\":\"Ada Lovelace\"}");
        assertThat(get("users/1?fields=-email,-roles").body()).isEqualTo("{\"id\":1,\"name\":\"Ada Lovelace\"}");
        assertThat(get("users?size=2&fields=items(name)").body())
                .isEqualTo("{\"items\":[{\"name\":\"Ada Lovelace\"},{\"name\":\"Grace Hopper\"}]}");
    }

    @Test
    void fieldThatTheModelLacksIsRefused() {
        HttpResponse<String> answer = get("users/1?fields=id,passwordHash");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("passwordHash").doesNotContain("PBKDF2");
    }

    @Test
    void anotherModelReadsTheOrdersToo() {
        assertThat(get("users/2/orders").body())
                .contains("\"orders\":[{", "\"article\":\"Nanosecond, 30 cm\"", "Grace Hopper")
                .doesNotContain("PBKDF2", "customer", "email");
    }

    @Test
    void registeringAnswersWithoutPasswordAndHash() {
        HttpResponse<String> answer = sendJson("POST", "users", """
                {"name":"Zoe","email":"zoe@example.org","password":"open sesame"}""");
        String user = answer.headers().firstValue("Location").orElseThrow();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"name\":\"Zoe\"", "\"roles\":[\"customer\"]")
                .doesNotContain("PBKDF2", "assword", "sesame");
        assertThat(send("DELETE", user).statusCode()).isEqualTo(204);
        assertThat(get(user).statusCode()).isEqualTo(404);
    }

    @Test
    void errorCarriesWhatWasWrittenThroughAlways() {
        HttpResponse<String> answer = get("books/0000000000");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Link")).singleElement().asString()
                .startsWith("<" + base() + "books>").contains("rel=\"collection\"");
        assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.body()).isEqualTo("{\"message\":\"There is no book 0000000000\"}");
    }

    @Test
    void everyAnswerHasAnIdAndItsDuration() {
        for (String path : new String[] {"", "books", "books/0000000000", "nowhere"}) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.headers().allValues("X-Request-Id")).as(path).hasSize(1);
            assertThat(answer.headers().allValues("Server-Timing")).as(path).singleElement().asString()
                    .matches("app;dur=\\d+\\.\\d+");
        }
    }

    @Test
    void indexIsAPage() {
        HttpResponse<String> answer = get("");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().allValues("Content-Language")).containsExactly("en");
        assertThat(answer.body()).contains("<h1>Letterhead demo</h1>").endsWith("</html>\n");
    }

    private HttpResponse<String> get(String path, String... header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base().resolve(path));
        return exchange(header.length == 0 ? request : request.header(header[0], header[1]));
    }

    private HttpResponse<String> send(String method, String path) {
        return exchange(HttpRequest.newBuilder(base().resolve(path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> sendJson(String method, String path, String json) {
        return exchange(HttpRequest.newBuilder(base().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + base(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
