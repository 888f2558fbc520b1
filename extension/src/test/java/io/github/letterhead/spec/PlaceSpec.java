package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.injection.Mark;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What every place of injection must stand: one request, the next one, and several at once. */
public abstract class PlaceSpec extends Spec {

    private static final int CLIENTS = 4;
    private static final int REQUESTS = 8;

    /** Each request's token comes back from each place exactly once, in a header and a cookie. */
    protected final void reaches(Class<? extends Application> application, String path, String... places) {
        reaches(application, "GET", path, 200, places);
    }

    protected final void reaches(Class<? extends Application> application, String method, String path, int status,
            String... places) {
        Wire wire = wire(application);
        for (String token : List.of("first", "second")) {
            arrives(wire, method, path, status, token, places);
        }
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String name = "client-" + client + "-";
            clients.add(() -> {
                for (int request = 0; request < REQUESTS; request++) {
                    arrives(wire, method, path, status, name + request, places);
                }
                return null;
            });
        }
        together(clients);
    }

    private static void arrives(Wire wire, String method, String path, int status, String token, String... places) {
        String entity = "GET".equals(method) ? null : token;
        Answer answer = wire.exchange(method, path, entity, Mark.TOKEN + ": " + token, "Content-Type: text/plain");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(status);
        assertThat(answer.body()).as(answer.raw()).isEqualTo(token);
        for (String place : places) {
            assertThat(answer.values(Mark.header(place))).as(answer.raw()).containsExactly(token);
            assertThat(answer.cookies()).as(answer.raw())
                    .containsOnlyOnce(place + "=" + token + "; Path=/; SameSite=Lax");
        }
    }

    private static void together(List<Callable<Void>> clients) {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            for (Future<Void> client : threads.invokeAll(clients)) {
                client.get();
            }
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted while clients were waiting", e);
        } catch (ExecutionException e) {
            throw new AssertionError("One of several clients at once: " + e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What a proxy's refusal looks like from outside; {@link io.github.letterhead.spec.injection.ForeignThread}. */
    protected static void assertRefusedWithoutRequest(Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.body()).startsWith("IllegalStateException: ").containsIgnoringCase("request");
        assertThat(answer.values("Lost")).isEmpty();
    }

    /** One request resumes another one; see {@link io.github.letterhead.spec.injection.Parking}. */
    protected final void eachKeepsItsOwnResponse(Class<? extends Application> application, String path) {
        for (int round = 0; round < 10; round++) {
            String place = path + "/place-" + round;
            CompletableFuture<Answer> parked = CompletableFuture.supplyAsync(
                    () -> wire(application).get(place + "/park", Mark.TOKEN + ": parked"));
            Answer resuming = wire(application).get(place + "/resume", Mark.TOKEN + ": resuming");
            Answer resumed = parked.join();

            assertThat(resuming.body()).as(resuming.raw()).startsWith("true, ");
            assertThat(resuming.values("Place-parameter")).containsExactly("resuming");
            assertThat(resuming.values("Place-parameter-after")).containsExactly("resuming");
            assertThat(resuming.values("Place-proxy")).containsExactly("resuming");
            if (resuming.body().equals("true, not refused")) {
                assertThat(resuming.values("Place-proxy-after")).containsExactly("resuming");
            } else {
                assertThat(resuming.body()).startsWith("true, IllegalStateException: ").containsIgnoringCase("request");
            }
            assertThat(resumed.body()).as(resumed.raw()).isEqualTo("resumed by resuming");
            assertThat(resumed.values("Place-parameter")).containsExactly("parked");
            assertThat(resumed.values("Place-proxy")).containsExactly("parked");
            assertThat(resumed.values("Place-parameter-after")).isEmpty();
            assertThat(resumed.values("Place-proxy-after")).isEmpty();
        }
    }

    /** The filter's proxy works though the runtime may have taken the request off the thread that resumed another. */
    protected final void responseFilterStillReachesItsOwnResponse(Class<? extends Application> application,
            String path) {
        String place = path + "/place-filtered";
        CompletableFuture<Answer> parked = CompletableFuture.supplyAsync(
                () -> wire(application).get(place + "/park", Mark.TOKEN + ": parked"));
        Answer resuming = wire(application).get(place + "/resume-and-filter", Mark.TOKEN + ": resuming");
        Answer resumed = parked.join();

        assertThat(resuming.status()).as(resuming.raw()).isEqualTo(200);
        assertThat(resuming.values("Place-filter")).containsExactly("resuming");
        assertThat(resumed.values("Place-filter")).isEmpty();
    }
}
