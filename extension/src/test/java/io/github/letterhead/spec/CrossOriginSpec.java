package io.github.letterhead.spec;

import static io.github.letterhead.spec.CrossOriginRequest.PREFLIGHT_VARY;
import static io.github.letterhead.spec.CrossOriginRequest.exposed;
import static io.github.letterhead.spec.CrossOriginRequest.preflight;
import static io.github.letterhead.spec.CrossOriginRequest.protocolHeaders;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.cors.CrossOriginApplication;
import io.github.letterhead.spec.cors.CrossOriginBesideApplication;
import io.github.letterhead.spec.cors.CrossOriginPathsApplication;
import io.github.letterhead.spec.cors.CrossOriginRootsApplication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies of methods and classes. */
public abstract class CrossOriginSpec extends Spec {

    private static final String READER = "https://reader.example";
    private static final String WRITER = "https://writer.example";
    private static final String ALL = "https://all.example";

    private Answer ask(String path, String origin, String method, String... more) {
        return preflight(wire(CrossOriginApplication.class), path, origin, method, more);
    }

    private Answer askOfPaths(String path, String origin, String method, String... more) {
        return preflight(wire(CrossOriginPathsApplication.class), path, origin, method, more);
    }

    private Answer sendToPaths(String method, String path, String origin) {
        return wire(CrossOriginPathsApplication.class).exchange(method, path, null, "Origin: " + origin);
    }

    private Answer send(String method, String path, String origin) {
        return wire(CrossOriginApplication.class).exchange(method, path, null, "Origin: " + origin);
    }

    // ---- the nearest one, as a whole

    @Test
    public void aMethodHasItsOwnPolicy() {
        Answer read = send("GET", "m/7", READER);
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo(READER);
        assertThat(read.values("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(exposed(read)).containsExactlyInAnyOrder("X-Listed", "X-Total");
        assertThat(read.header("Vary")).isEqualTo("Origin");
        Answer written = send("PUT", "m/7", WRITER);
        assertThat(written.header("Access-Control-Allow-Origin")).isEqualTo(WRITER);
        assertThat(written.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(protocolHeaders(send("GET", "m/7", WRITER))).isEmpty();
        assertThat(protocolHeaders(send("PUT", "m/7", READER))).isEmpty();
    }

    @Test
    public void aMethodWithoutAPolicyHasNothingOfThis() {
        Answer answer = send("DELETE", "m/7", WRITER);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(protocolHeaders(answer)).isEmpty();
        assertThat(answer.values("Vary")).isEmpty();
        assertThat(protocolHeaders(send("GET", "c/plain", READER))).isEmpty();
    }

    @Test
    public void aMethodTakesThePlaceOfItsClassAsAWhole() {
        Answer ofClass = send("GET", "k", "https://class.example");
        assertThat(ofClass.header("Access-Control-Allow-Origin")).isEqualTo("https://class.example");
        assertThat(ofClass.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(exposed(ofClass)).containsExactly("X-Class");
        Answer ofMethod = send("DELETE", "k", "https://method.example");
        assertThat(ofMethod.header("Access-Control-Allow-Origin")).isEqualTo("https://method.example");
        assertThat(ofMethod.values("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(ofMethod.values("Access-Control-Expose-Headers")).isEmpty();
        assertThat(protocolHeaders(send("DELETE", "k", "https://class.example"))).isEmpty();
    }

    @Test
    public void itIsInheritedFromAnInterface() {
        assertThat(send("GET", "i/7", "https://declared.example").header("Access-Control-Allow-Origin"))
                .isEqualTo("https://declared.example");
        assertThat(send("PUT", "i/7", "https://interface.example").header("Access-Control-Allow-Origin"))
                .isEqualTo("https://interface.example");
        assertThat(ask("i/7", "https://declared.example", "GET").status()).isEqualTo(200);
        assertThat(ask("i/7", "https://interface.example", "PUT").status()).isEqualTo(200);
        assertThat(ask("i/7", "https://interface.example", "GET").status()).isEqualTo(400);
    }

    // ---- preflights

    @Test
    public void aPreflightFindsTheMethodThatWouldBeCalled() {
        Answer answer = ask("m/7", WRITER, "PUT", "Access-Control-Request-Headers: x-token");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(WRITER);
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("PUT");
        assertThat(answer.header("Access-Control-Allow-Headers")).endsWith("X-Token");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("7");
        assertThat(answer.header("Vary")).isEqualTo(PREFLIGHT_VARY);
        assertThat(ask("m/7", READER, "GET").header("Access-Control-Max-Age")).isEqualTo("600");
    }

    @Test
    public void aPreflightIsRefusedByTheMethodThatWouldBeCalled() {
        for (Answer answer : List.of(ask("m/7", READER, "PUT"), ask("m/7", WRITER, "GET"))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("Disallowed CORS origin");
            assertThat(protocolHeaders(answer)).isEmpty();
            assertThat(answer.header("Vary")).isEqualTo(PREFLIGHT_VARY);
        }
        assertThat(ask("k", "https://class.example", "PUT").body()).isEqualTo("Disallowed CORS method");
    }

    @Test
    public void aPreflightNeverRunsTheMethod() {
        String before = send("GET", "m/7", READER).body();
        assertThat(ask("m/7", WRITER, "PUT").status()).isEqualTo(200);
        assertThat(ask("m/mine", WRITER, "DELETE").status()).isEqualTo(200);
        assertThat(send("GET", "m/7", READER).body()).isEqualTo(before);
    }

    @Test
    public void theMoreSpecificPathIsFound() {
        Answer answer = ask("m/mine", "https://whoever.example", "DELETE");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.values("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    public void classesOfOnePathAreOneHoweverItIsSpelled() {
        assertThat(send("GET", "a%20b", READER).body()).isEqualTo("read");
        assertThat(send("PUT", "a%20b", WRITER).body()).isEqualTo("written");
        assertThat(ask("a%20b", READER, "GET").status()).isEqualTo(200);
        assertThat(ask("a%20b", WRITER, "PUT").status()).isEqualTo(200);
    }

    @Test
    public void aPreflightForAMethodOfThePathThatHasNoPolicyIsRefused() {
        for (String method : List.of("DELETE", "PATCH", "get")) {
            Answer answer = ask("m/7", WRITER, method);
            assertThat(answer.status()).as(method).isEqualTo(400);
            assertThat(protocolHeaders(answer)).as(method).isEmpty();
            assertThat(vary(answer)).as(method).contains("origin", "access-control-request-method");
        }
    }

    @Test
    public void methodsThatDifferInMediaTypeMustAllAllowIt() {
        assertThat(ask("m/media", WRITER, "POST").status()).isEqualTo(400);
    }

    @Test
    public void headIsAskedForAsGet() {
        Answer answer = ask("m/7", READER, "HEAD");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("HEAD");
    }

    @Test
    public void whatIsBehindALocatorIsFoundAndTheLocatorDoesNotRun() {
        assertThat(ask("m/sub/0", READER, "GET").status()).isEqualTo(200);
        assertThat(ask("m/sub/7/deep", WRITER, "PUT").status()).isEqualTo(200);
        assertThat(ask("m/sub/7/again/again/deep", WRITER, "PUT").status()).isEqualTo(200);
        assertThat(ask("m/sub/7/deep", READER, "PUT").status()).isEqualTo(400);
        assertThat(send("GET", "m/sub/7", READER).header("Access-Control-Allow-Origin")).isEqualTo(READER);
        assertThat(send("PUT", "m/sub/7/again/deep", WRITER).header("Access-Control-Allow-Origin")).isEqualTo(WRITER);
    }

    @Test
    public void aPreflightIsAnsweredBeforeAnyFilterOfTheApplication() {
        Answer answer = ask("m/guarded?guard", READER, "GET");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(READER);
    }

    @Test
    public void whatHasNoPolicyIsLeftToTheApplication() {
        Answer own = ask("c/item/7", READER, "PUT");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).isEqualTo("own options");
        assertThat(own.values("Vary")).isEmpty();
        Answer unknown = ask("no-such-path", READER, "GET");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(protocolHeaders(unknown)).isEmpty();
        Answer plain = wire(CrossOriginApplication.class).exchange("OPTIONS", "m/7", null, "Origin: " + READER,
                "Accept: text/plain");
        assertThat(plain.header("Allow")).as(plain.raw()).contains("PUT");
    }

    // ---- paths that lead to several methods

    @Test
    public void aPreflightTellsNoMethodThatHasAnotherPolicy() {
        Answer read = askOfPaths("mix", READER, "GET");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Access-Control-Allow-Methods")).isEqualTo("GET");
        assertThat(askOfPaths("mix", WRITER, "PUT").header("Access-Control-Allow-Methods")).isEqualTo("PUT");
        assertThat(askOfPaths("mix", READER, "PUT").status()).isEqualTo(400);
        assertThat(askOfPaths("mix/alone", READER, "GET").header("Access-Control-Allow-Methods"))
                .isEqualTo("GET, PUT");
    }

    @Test
    public void thePolicyForAllTellsNoMethodThatHasItsOwn() {
        Wire wire = wire(CrossOriginBesideApplication.class);
        Answer read = preflight(wire, "partly", ALL, "GET");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Access-Control-Allow-Methods")).isEqualTo("GET");
        assertThat(preflight(wire, "partly", ALL, "DELETE").header("Access-Control-Allow-Methods"))
                .isEqualTo("DELETE");
        assertThat(preflight(wire, "partly", ALL, "PUT").status()).isEqualTo(400);
        for (String path : List.of("c/plain", "no-such-path")) {
            assertThat(preflight(wire, path, ALL, "PURGE").header("Access-Control-Allow-Methods")).as(path)
                    .isEqualTo("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, PURGE");
        }
    }

    @Test
    public void whereRuntimesMayChooseAnotherMethodAllMustAllowIt() {
        for (String path : List.of("level/7", "level/left/a/b")) {
            assertThat(askOfPaths(path, "https://evil.example", "PUT").status()).as(path).isEqualTo(400);
        }
        Answer digits = askOfPaths("level/7", WRITER, "PUT");
        assertThat(digits.header("Access-Control-Allow-Origin")).isEqualTo(WRITER);
        assertThat(digits.values("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(askOfPaths("level/left/a/b", READER, "PUT").status()).isEqualTo(400);
        assertThat(askOfPaths("level/left/a/c", READER, "PUT").header("Access-Control-Allow-Origin")).isEqualTo(READER);
        assertThat(askOfPaths("level/7/8", "https://evil.example", "PUT").status()).isEqualTo(200);
    }

    @Test
    public void aPathWithoutTheHttpMethodIsPassedOverForOneThatHasIt() {
        assertThat(sendToPaths("DELETE", "level/me", WRITER).body()).isEqualTo("delete");
        Answer answer = askOfPaths("level/me", WRITER, "DELETE");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(WRITER);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(askOfPaths("level/me", READER, "DELETE").status()).isEqualTo(400);
    }

    @Test
    public void aMethodComesBeforeALocatorOfTheSameRank() {
        assertThat(sendToPaths("PUT", "beside/level/x", READER).body()).isEqualTo("method");
        Answer answer = askOfPaths("beside/level/x", READER, "PUT");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(READER);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(askOfPaths("beside/level/x", WRITER, "PUT").status()).isEqualTo(400);
        assertThat(askOfPaths("beside/level/7", WRITER, "PUT").status()).isEqualTo(200);
    }

    @Test
    public void aMethodBesideALocatorIsNoneOfEveryPlaceThatTheLocatorLeadsTo() {
        assertThat(askOfPaths("beside/same", "https://evil.example", "DELETE").status()).isEqualTo(200);
        assertThat(askOfPaths("beside/other", "https://evil.example", "DELETE").status()).isEqualTo(400);
        assertThat(askOfPaths("beside/other", WRITER, "PUT").status()).isEqualTo(200);
    }

    @Test
    public void whatIsBehindTheLocatorsOfAClassWithoutMethodsIsFound() {
        for (String path : List.of("object", "class", "wild", "bound")) {
            Answer allowed = askOfPaths("locating/" + path, WRITER, "PUT");
            assertThat(allowed.status()).as(path).isEqualTo(200);
            assertThat(allowed.header("Access-Control-Allow-Origin")).as(path).isEqualTo(WRITER);
            assertThat(askOfPaths("locating/" + path, READER, "PUT").body()).as(path)
                    .isEqualTo("Disallowed CORS origin");
            assertThat(preflight(wire(CrossOriginBesideApplication.class), "locating/" + path, ALL, "PUT").status())
                    .as(path).isEqualTo(400);
            assertThat(sendToPaths("PUT", "locating/" + path, WRITER).body()).as(path).isEqualTo("located");
        }
    }

    @Test
    public void whatIsBehindTheLocatorsOfAnObjectIsFound() {
        Wire wire = wire(CrossOriginRootsApplication.class);
        assertThat(wire.exchange("PUT", "locating/object", null).body()).isEqualTo("located");
        assertThat(preflight(wire, "locating/object", WRITER, "PUT").status()).isEqualTo(200);
        assertThat(preflight(wire, "locating/object", ALL, "PUT").status()).isEqualTo(400);
    }

    @Test
    public void whatALocatorDoesNotTellIsNotTakenForWhatElseMatches() {
        assertThat(sendToPaths("DELETE", "hiding/hidden", READER).body()).isEqualTo("hidden");
        assertThat(askOfPaths("hiding/hidden", "https://evil.example", "DELETE").status()).isEqualTo(400);
        assertThat(askOfPaths("hiding/7", "https://evil.example", "DELETE").status()).isEqualTo(200);
    }

    @Test
    public void theClassOfASubResourceIsNoRootWhateverItsPathSays() {
        assertThat(protocolHeaders(askOfPaths("hiding/plain/7", READER, "DELETE"))).isEmpty();
        assertThat(sendToPaths("GET", "hiding/hidden", READER).body()).isEqualTo("hidden");
        assertThat(protocolHeaders(askOfPaths("hiding/plain/7", READER, "DELETE"))).isEmpty();
        assertThat(protocolHeaders(sendToPaths("DELETE", "hiding/plain/7", READER))).isEmpty();
    }

    @Test
    public void severalMediaTypesAreToldWhatAllOfThemAllow() {
        Answer answer = askOfPaths("media", WRITER, "POST", "Access-Control-Request-Headers: content-type");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(WRITER);
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("POST");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("Content-Type");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("5");
        assertThat(answer.values("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(askOfPaths("media", WRITER, "POST", "Access-Control-Request-Headers: x-admin").body())
                .isEqualTo("Disallowed CORS headers");
        for (String origin : List.of(READER, "https://other.example")) {
            assertThat(askOfPaths("media", origin, "POST").body()).as(origin).isEqualTo("Disallowed CORS origin");
        }
    }

    @Test
    public void anOverloadHasNothingOfTheMethodWhoseNameItHas() {
        for (String method : List.of("DELETE", "PUT")) {
            assertThat(protocolHeaders(sendToPaths(method, "overloaded/7", READER))).as(method).isEmpty();
            assertThat(protocolHeaders(askOfPaths("overloaded/7", READER, method))).as(method).isEmpty();
        }
    }

    @Test
    public void aMethodWithAnnotationsOfItsOwnInheritsNone() {
        assertThat(protocolHeaders(sendToPaths("PUT", "overloaded/own/path", READER))).isEmpty();
        assertThat(protocolHeaders(askOfPaths("overloaded/own/path", READER, "PUT"))).isEmpty();
        assertThat(askOfPaths("overloaded/inherited/path", WRITER, "PUT").status()).isEqualTo(200);
        assertThat(sendToPaths("PUT", "overloaded/inherited/path", WRITER).header("Access-Control-Allow-Origin"))
                .isEqualTo(WRITER);
    }

    /** Whichever class the runtime prefers. */
    @Test
    public void noPreflightAllowsWhatTheRequestDoesNot() {
        Wire wire = wire(CrossOriginRootsApplication.class);
        for (String path : List.of("b", "b/", "c", "c/b", "c/d", "word/abc", "word/7", "pair/a/b", "pair/a/c",
                "pair/c/b", "long/a/z/z", "long/z/z/z/", "long/a/z/b")) {
            for (String origin : List.of(READER, WRITER, ALL)) {
                Answer asked = preflight(wire, path, origin, "GET");
                Answer answer = wire.get(path, "Origin: " + origin);
                if (answer.status() == 200 && asked.status() == 200) {
                    assertThat(answer.header("Access-Control-Allow-Origin")).as(path + " " + origin + answer.body())
                            .isEqualTo(asked.header("Access-Control-Allow-Origin"));
                }
            }
        }
        assertThat(preflight(wire, "pair/a/c", READER, "GET").status()).isEqualTo(200);
        assertThat(preflight(wire, "pair/c/b", WRITER, "GET").status()).isEqualTo(200);
        assertThat(preflight(wire, "long/a/z/z", READER, "GET").status()).isEqualTo(200);
    }

    // ---- errors

    @Test
    public void whatNoMethodAnswersGoesByTheOnePolicyOfThePath() {
        for (String method : List.of("DELETE", "OPTIONS")) {
            Answer answer = sendToPaths(method, "one", READER);
            assertThat(answer.status()).as(method).isEqualTo(method.equals("DELETE") ? 405 : 200);
            assertThat(answer.values("Access-Control-Allow-Origin")).as(method).containsExactly(READER);
            assertThat(vary(answer)).as(method).containsExactly("origin");
            Answer refused = sendToPaths(method, "one", WRITER);
            assertThat(protocolHeaders(refused)).as(method).isEmpty();
            assertThat(vary(refused)).as(method).containsExactly("origin");
        }
    }

    @Test
    public void whatNoMethodAnswersVariesWhereThePathHasSeveralPolicies() {
        for (String origin : List.of(READER, WRITER)) {
            Answer answer = sendToPaths("DELETE", "mix", origin);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(protocolHeaders(answer)).isEmpty();
            assertThat(vary(answer)).containsExactly("origin");
        }
        Answer all = wire(CrossOriginBesideApplication.class).exchange("DELETE", "partly", null, "Origin: " + ALL);
        assertThat(all.status()).isEqualTo(405);
        assertThat(all.header("Access-Control-Allow-Origin")).isEqualTo(ALL);
    }

    @Test
    public void errorsOfAMethodAreToldAsItsAnswersAre() {
        for (String path : List.of("m/thrown", "m/guarded", "m/guarded?guard", "m/7?answer=fail")) {
            Answer answer = send("GET", path, READER);
            assertThat(answer.status()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(answer.values("Access-Control-Allow-Origin")).as(path).containsExactly(READER);
            assertThat(protocolHeaders(send("GET", path, WRITER))).as(path).isEmpty();
        }
        Answer unacceptable = wire(CrossOriginApplication.class).get("m/7", "Origin: " + READER, "Accept: image/png");
        assertThat(unacceptable.status()).isEqualTo(406);
        assertThat(unacceptable.header("Access-Control-Allow-Origin")).isEqualTo(READER);
    }

    // ---- beside a policy for all

    @Test
    public void aMethodWinsOverThePolicyForAll() {
        Wire wire = wire(CrossOriginBesideApplication.class);
        Answer own = wire.get("m/7", "Origin: " + READER);
        assertThat(own.header("Access-Control-Allow-Origin")).isEqualTo(READER);
        assertThat(exposed(own)).containsExactlyInAnyOrder("X-Listed", "X-Total");
        assertThat(protocolHeaders(wire.get("m/7", "Origin: " + ALL))).isEmpty();
        Answer other = wire.get("c/plain", "Origin: " + ALL);
        assertThat(other.header("Access-Control-Allow-Origin")).isEqualTo(ALL);
        assertThat(exposed(other)).containsExactly("X-All");
        assertThat(preflight(wire, "m/7", READER, "GET").status()).isEqualTo(200);
        assertThat(preflight(wire, "m/7", ALL, "GET").status()).isEqualTo(400);
        assertThat(preflight(wire, "m/7", ALL, "DELETE").status()).isEqualTo(200);
        assertThat(preflight(wire, "m/guarded", READER, "GET").status()).isEqualTo(200);
        assertThat(preflight(wire, "no-such-path", ALL, "GET").status()).isEqualTo(200);
        assertThat(wire.get("no-such-path", "Origin: " + ALL).header("Access-Control-Allow-Origin")).isEqualTo(ALL);
    }

    @Test
    public void aMethodThatIsNamedBesideAllIsAllowed() {
        Answer answer = preflight(wire(CrossOriginBesideApplication.class), "c/plain", ALL, "PURGE");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Methods"))
                .isEqualTo("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, PURGE");
    }
}
