package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.AloneApplication;
import io.github.letterhead.spec.fold.CrossOriginAloneApplication;
import io.github.letterhead.spec.fold.FilteredAloneApplication;
import io.github.letterhead.spec.fold.SharedApplication;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Responses and exceptions that are constants: what one request adds never reaches another one. */
public abstract class SharedResponseSpec extends Spec {

    private static final int THREADS = 4;
    private static final int REQUESTS = 50;

    private static final List<String> OF_MAPPERS_AND_THE_LIKE = List.of("full-mapped", "full-mapped-in-stage",
            "full-aborted", "full-mapped-used", "full-aborted-used");

    private Answer get(String path) {
        return wire(SharedApplication.class).get("shared/" + path);
    }

    private Answer untouched(String path) {
        return wire(SharedApplication.class).get("untouched/" + path);
    }

    @Test
    public void aSharedResponseWithoutEntityCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("empty", 202, "");
    }

    @Test
    public void aSharedResponseWithEntityCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("full", 202, "constant");
        assertOneAfterTheOther("full-as-object", 202, "constant");
        assertOneAfterTheOther("full-in-stage", 202, "constant");
    }

    @Test
    public void aSharedResponseThatIsThrownAndReturnedCarriesNothingToTheNextRequest() {
        for (String way : List.of("full-thrown", "full-in-stage", "full", "full-thrown", "full-as-object",
                "full-in-stage")) {
            assertOneAfterTheOther(way, 202, "constant");
        }
    }

    @Test
    public void aSharedErrorCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("error", 409, "constant");
        assertOneAfterTheOther("empty-error", 409, null);
    }

    @Test
    public void aSharedExceptionWithoutEntityCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("exception", 409, null);
    }

    @Test
    public void aSharedExceptionWithEntityCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("full-exception", 409, "constant");
        assertOneAfterTheOther("accepted-exception", 202, "constant");
    }

    @Test
    public void aSharedRedirectionCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("redirection", 303, null);
    }

    @Test
    public void aSharedResponseOfAMapperCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("mapped", 418, "constant");
    }

    @Test
    public void aSharedResponsePassedToAbortWithCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("aborted", 403, "constant");
    }

    @Test
    public void aSharedDetachedResponseCarriesNothingToTheNextRequest() {
        assertOneAfterTheOther("detached", 202, "constant");
    }

    @Test
    public void theCookiesOfASharedResponseStayWithIt() {
        for (String token : List.of("a", "b", "c")) {
            assertThat(get("with-cookie?token=" + token).cookies()).hasSize(2)
                    .contains("token=" + token + "; Path=/; SameSite=Lax")
                    .anyMatch(cookie -> cookie.startsWith("constant=1"));
        }
    }

    @Test
    public void aRequestThatDoesNotUseTheResponseGetsNothingOfAnotherOne() {
        for (String path : List.of("empty", "full")) {
            get(path + "?set=mixed&token=other");
            Answer answer = untouched(path + "?set=mixed&token=own");
            assertThat(answer.status()).as(path).isEqualTo(202);
            assertThat(answer.header("X-Token")).as(path).isNull();
            assertThat(answer.cookies()).as(path).isEmpty();
            assertThat(vary(answer)).as(path).containsExactly("accept");
        }
    }

    @Test
    public void aRequestThatDoesNotUseTheResponseLeavesNothingForTheNextOne() {
        for (String path : List.of("empty", "full")) {
            for (String token : List.of("first", "second", "third")) {
                Answer answer = untouched(path + "?set=untouched&token=" + token);
                assertThat(answer.status()).as(path + " " + token).isEqualTo(202);
                assertThat(answer.values("X-Stamp")).as(path).containsExactly(token);
            }
        }
    }

    @Test
    public void whatAResponseFilterChangesDoesNotStayWithASharedResponse() {
        assertSoftly(softly -> statuses().forEach((path, status) -> {
            Answer changed = get(path + "?set=changed&token=a&status=299&entity=changed");
            if (!path.equals("aborted")) {
                softly.assertThat(changed.status()).as(path + " changed").isEqualTo(299);
                softly.assertThat(changed.body()).as(path + " changed").isEqualTo("changed");
            }
            Answer next = get(path + "?set=changed&token=b");
            softly.assertThat(next.status()).as(path + " next").isEqualTo(status);
            softly.assertThat(next.body()).as(path + " next").isNotEqualTo("changed");
        }));
    }

    @Test
    public void aSharedResponseCarriesNothingBetweenRequestsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Map.Entry<String, Integer> shared : statuses().entrySet()) {
                List<Callable<List<Answer>>> clients = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    String prefix = "t" + thread + "n";
                    clients.add(() -> {
                        List<Answer> answers = new ArrayList<>();
                        for (int i = 0; i < REQUESTS; i++) {
                            answers.add(get(shared.getKey() + "?token=" + prefix + i));
                        }
                        return answers;
                    });
                }
                List<Future<List<Answer>>> all = threads.invokeAll(clients, 60, TimeUnit.SECONDS);
                assertSoftly(softly -> {
                    for (int thread = 0; thread < THREADS; thread++) {
                        List<Answer> answers = answers(all.get(thread));
                        for (int i = 0; i < REQUESTS; i++) {
                            assertOwn(softly, shared.getKey(), answers.get(i), shared.getValue(),
                                    "t" + thread + "n" + i);
                        }
                    }
                });
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // ---- where nothing uses Letterhead, and the application changes no answer

    @Test
    public void aSharedResponseWithEntityIsSentAgainWhereNothingUsesLetterhead() {
        List<String> ways = List.of("full", "full", "full-as-object", "full", "full-in-stage",
                "full-in-completed-stage", "full-used", "full", "full-in-stage");
        assertSoftly(softly -> {
            for (int first = 0; first < ways.size(); first++) {
                for (int i = 0; i < ways.size(); i++) {
                    String path = "ways-" + first + "/" + ways.get((first + i) % ways.size());
                    Answer answer = alone(path);
                    assertConstant(softly, path + " " + i, answer);
                    softly.assertThat(answer.values("X-Token")).as(path + " " + i)
                            .hasSize(path.endsWith("full-used") ? 1 : 0);
                }
            }
        });
    }

    @Test
    public void aSharedResponseIsSentWithTheMediaTypeThatEachClientAccepts() {
        assertSoftly(softly -> {
            for (String way : List.of("full", "full-as-object", "full-in-stage", "full-in-completed-stage",
                    "full-used")) {
                for (String type : List.of("text/plain", "text/html", "text/plain", "text/html")) {
                    Answer answer = alone("accepted-" + way + "/" + way, "Accept: " + type);
                    softly.assertThat(answer.body()).as(way).isEqualTo("constant");
                    softly.assertThat(answer.header("Content-Type")).as(way).startsWith(type);
                }
            }
        });
    }

    @Test
    public void aSharedResponseIsSentInAnotherWayWithTheMediaTypeThatTheClientAccepts() {
        assertSentInAnotherWay(AloneApplication.class, allWays());
    }

    @Test
    public void aSharedResponseIsSentInAnotherWayWithTheAcceptedMediaTypeWhereFiltersSeeIt() {
        assertSentInAnotherWay(FilteredAloneApplication.class, allWays());
    }

    @Test
    public void aSharedResponseIsSentInAnotherWayWithTheAcceptedMediaTypeWhereAPolicyChangesIt() {
        assertSentInAnotherWay(CrossOriginAloneApplication.class,
                allWays().stream().filter(way -> !way.startsWith("full-aborted")).toList());
    }

    private void assertSentInAnotherWay(Class<? extends Application> application, List<String> ways) {
        assertSoftly(softly -> {
            for (String first : ways) {
                for (String second : ways) {
                    String name = application.getSimpleName() + "-from-" + first + "-to-" + second;
                    wire(application).get(name + "/" + first, "Accept: text/html");
                    Answer answer = wire(application).get(name + "/" + second, "Accept: text/plain");
                    assertConstant(softly, name, answer);
                    softly.assertThat(answer.values("Content-Type")).as(name).singleElement().asString()
                            .startsWith("text/plain");
                }
            }
        });
    }

    @Test
    public void aSharedResponseKeepsAMediaTypeOfItsOwn() {
        for (String accepted : List.of("text/plain", "*/*", "text/html")) {
            Answer answer = alone("typed/typed", "Accept: " + accepted);
            assertThat(answer.body()).isEqualTo("constant");
            assertThat(answer.values("Content-Type")).singleElement().asString().startsWith("text/x-own");
            assertThat(answer.values("X-Own")).containsExactly("constant");
        }
    }

    @Test
    public void aSharedResponseKeepsACookieOfItsOwn() {
        for (int i = 0; i < 3; i++) {
            assertThat(alone("cookie/with-cookie").cookies()).singleElement().asString().startsWith("own=1");
        }
    }

    @Test
    public void aSharedResponseThatCannotBeWrittenGivesWayToTheAnswerOfItsException() {
        for (int i = 0; i < 3; i++) {
            Answer answer = alone("failing/failing");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).isEqualTo("sorry");
        }
    }

    @Test
    public void aSharedResponseWithoutContentIsSentAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(alone("again/empty").status()).isEqualTo(202);
            assertThat(alone("again/empty").values("X-Own")).containsExactly("constant");
            assertThat(alone("again/nothing").status()).isEqualTo(204);
            assertThat(alone("again/nothing").values("X-Own")).containsExactly("constant");
            assertThat(alone("again/nothing").values("Content-Type")).isEmpty();
            assertThat(wire(AloneApplication.class).exchange("HEAD", "again/full", null).values("X-Own"))
                    .containsExactly("constant");
        }
    }

    @Test
    public void aSharedResponseIsSentAtOnceToClientsThatAcceptDifferentTypes() throws Exception {
        List<String> ways = allWays();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (int round = 0; round < REQUESTS; round++) {
                int atOnce = 2 + round % 7;
                CyclicBarrier start = new CyclicBarrier(atOnce);
                List<Callable<List<Answer>>> clients = new ArrayList<>();
                for (int thread = 0; thread < atOnce; thread++) {
                    String type = thread % 2 == 0 ? "text/plain" : "text/html";
                    // Rounds of one way alone, and of all.
                    String path = "at-once-" + round + "/" + ways.get((round % 2 * thread + round / 2) % ways.size());
                    clients.add(() -> {
                        start.await(60, TimeUnit.SECONDS);
                        return List.of(alone(path, "Accept: " + type), alone(path, "Accept: " + type));
                    });
                }
                List<Future<List<Answer>>> all = threads.invokeAll(clients, 60, TimeUnit.SECONDS);
                assertSoftly(softly -> {
                    for (int thread = 0; thread < atOnce; thread++) {
                        String client = "client " + thread + " of " + atOnce;
                        for (Answer answer : answers(all.get(thread))) {
                            assertConstant(softly, client, answer);
                            String type = thread % 2 == 0 ? "text/plain" : "text/html";
                            softly.assertThat(answer.values("Content-Type")).as(client).hasSize(1)
                                    .allMatch(sent -> sent.startsWith(type));
                        }
                    }
                });
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    public void aSharedResponseIsResumedWithByATimeoutHandler() {
        for (String type : List.of("text/html", "text/plain")) {
            Answer answer = alone("late/full-resumed-late", "Accept: " + type);
            assertSoftly(softly -> assertConstant(softly, type, answer));
            assertThat(answer.values("Content-Type")).singleElement().asString().startsWith(type);
        }
    }

    @Test
    public void aSharedResponseIsSentAgainHoweverItComes() {
        List<String> ways = new ArrayList<>(allWays());
        if (runtime().has(Difference.CONSTANT_KEEPS_MEDIA_TYPE)) {
            ways.addAll(OF_MAPPERS_AND_THE_LIKE);
        }
        assertSoftly(softly -> {
            for (String first : ways) {
                for (String second : ways) {
                    String name = "again-" + first + "-" + second + "/";
                    for (String way : List.of(first, second, second, first)) {
                        assertConstant(softly, name + way, alone(name + way, "Accept: text/plain"));
                    }
                    Answer head = wire(AloneApplication.class).exchange("HEAD", name + second, null);
                    softly.assertThat(head.status()).as("HEAD %s%s", name, second).isEqualTo(202);
                    softly.assertThat(head.values("X-Own")).as("HEAD %s%s", name, second).containsExactly("constant");
                }
            }
        });
    }

    @Test
    public void whatTheApplicationWritesIntoItsConstantCounts() {
        for (String turn : List.of("first", "second", "third")) {
            assertThat(alone("turns/turn?turn=" + turn).values("X-Turn")).containsExactly(turn);
        }
    }

    private List<String> allWays() {
        List<String> ways = new ArrayList<>(List.of("full", "full-used", "full-as-object", "full-in-stage",
                "full-in-object-stage", "full-in-completed-stage", "full-in-finished-stage", "full-thrown",
                "full-thrown-used", "full-thrown-in-stage", "full-resumed", "full-resumed-throwing"));
        if (!runtime().has(Difference.CONSTANT_KEEPS_MEDIA_TYPE)) {
            ways.addAll(OF_MAPPERS_AND_THE_LIKE);
        }
        return ways;
    }

    private Answer alone(String path, String... headers) {
        return wire(AloneApplication.class).get(path, headers);
    }

    private void assertConstant(SoftAssertions softly, String what, Answer answer) {
        softly.assertThat(answer.status()).as(what).isEqualTo(202);
        softly.assertThat(answer.body()).as(what).isEqualTo("constant");
        softly.assertThat(answer.values("X-Own")).as(what).containsExactly("constant");
        softly.assertThat(answer.cookies()).as(what).hasSize(1).allMatch(cookie -> cookie.startsWith("own=1"));
    }

    private static List<Answer> answers(Future<List<Answer>> client) {
        try {
            return client.get();
        } catch (Exception e) {
            throw new AssertionError("a client failed", e);
        }
    }

    private static Map<String, Integer> statuses() {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        statuses.put("empty", 202);
        statuses.put("full", 202);
        statuses.put("error", 409);
        statuses.put("exception", 409);
        statuses.put("full-exception", 409);
        statuses.put("redirection", 303);
        statuses.put("mapped", 418);
        statuses.put("aborted", 403);
        statuses.put("detached", 202);
        return statuses;
    }

    /** A null body: servers may add a page to an empty error. */
    private void assertOneAfterTheOther(String path, int status, String body) {
        assertSoftly(softly -> {
            for (String token : List.of("first", "second", "third")) {
                Answer answer = get(path + "?token=" + token);
                assertOwn(softly, path, answer, status, token);
                if (body != null) {
                    softly.assertThat(answer.body()).as(path + " " + token).isEqualTo(body);
                }
            }
        });
    }

    private static void assertOwn(SoftAssertions softly, String path, Answer answer, int status, String token) {
        String what = path + " " + token;
        softly.assertThat(answer.status()).as(what).isEqualTo(status);
        softly.assertThat(answer.values("X-Own")).as(what + ": X-Own").containsExactly("constant");
        softly.assertThat(answer.values("X-Token")).as(what + ": X-Token").containsExactly(token);
        softly.assertThat(answer.cookies()).as(what + ": cookies")
                .containsExactly("token=" + token + "; Path=/; SameSite=Lax");
        softly.assertThat(vary(answer)).as(what + ": Vary").containsExactlyInAnyOrder("accept", "x-" + token);
        if (!path.equals("aborted")) {
            softly.assertThat(answer.values("X-Stamp")).as(what + ": X-Stamp").containsExactly(token);
        }
    }
}
