package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.model.ModelCornerApplication;
import io.github.letterhead.spec.model.People;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Where models come from, constants that requests share, and the steps of the application around the model. */
public abstract class ModelCornerSpec extends Spec {

    private static final String ANN = "{'id': 1, 'name': 'Ann'}";
    private static final String BOB = "{'id': 2, 'name': 'Bob'}";
    private static final String ANN_WITH_ADDRESS =
            "{'id': 1, 'name': 'Ann', 'address': {'city': 'Rome', 'zip': '00100'}}";
    private static final String BOB_WITH_ADDRESS =
            "{'id': 2, 'name': 'Bob', 'address': {'city': 'Pisa', 'zip': '56100'}}";

    /** The one to talk to; the same resources may be served with another provider. */
    protected Class<? extends Application> application() {
        return ModelCornerApplication.class;
    }

    private Answer get(String path) {
        return wire(application()).get(path);
    }

    private void assertAnswers(Map<String, String> answers) {
        assertSoftly(softly -> answers.forEach((path, expected) -> softly.assertThatCode(() ->
                Json.assertSame(get(path), expected)).as(path).doesNotThrowAnyException()));
    }

    // ---- inheritance

    @Test
    public void aMethodHasTheModelOfTheOneThatItOverrides() {
        assertAnswers(Map.of("inheriting/from-interface", BOB, "inheriting/overridden", "{'name': 'Bob'}",
                "inheriting/generic", "[{'name': 'Ann'}]", "inheriting/by/7", "{'name': 'Number 7'}"));
    }

    @Test
    public void aMethodThatOverridesReplacesAllModels() {
        assertAnswers(Map.of("inheriting/replaced", BOB_WITH_ADDRESS));
    }

    @Test
    public void aModelOfItsOwnLeavesTheInheritedFields() {
        assertAnswers(Map.of("inheriting/replaced?fields=name", "{'name': 'Bob'}",
                "inheriting/from-interface?fields=name", "{'name': 'Bob'}"));
    }

    @Test
    public void aMethodWithoutModelHasTheOneOfItsClass() {
        assertAnswers(Map.of("inheriting/from-superclass", ANN, "inheriting/cut-off", BOB,
                "other/from-superclass", ANN_WITH_ADDRESS));
    }

    @Test
    public void aMethodsModelReplacesThoseOfItsClass() {
        assertThat(get("inheriting/off").body()).contains(People.SECRET);
        assertThat(get("inheriting/status-only").body()).contains(People.SECRET);
    }

    // ---- constants

    private static Map<String, String> ofConstants() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("shared/small", ANN);
        answers.put("shared/large", ANN_WITH_ADDRESS);
        answers.put("shared/selected", "{'name': 'Ann'}");
        answers.put("shared/thrown-small", ANN);
        answers.put("shared/thrown-large", ANN_WITH_ADDRESS);
        return answers;
    }

    @Test
    public void methodsWithDifferentModelsCanShareAConstant() {
        for (int i = 0; i < 3; i++) {
            assertAnswers(ofConstants());
            assertThat(get("shared/whole").body()).contains("Main Street 1", People.SECRET);
            assertThat(get("shared/thrown-whole").body()).contains("Main Street 1", People.SECRET);
        }
    }

    @Test
    public void requestsAtTheSameTimeCanShareAConstant() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> requests = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                ofConstants().forEach((path, expected) -> requests.add(() -> {
                    Json.assertSame(get(path), expected);
                    return null;
                }));
                requests.add(() -> {
                    assertThat(get("shared/whole").body()).contains("Main Street 1", People.SECRET);
                    return null;
                });
            }
            for (Future<Void> request : clients.invokeAll(requests)) {
                request.get(1, TimeUnit.MINUTES);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    // ---- around the model

    @Test
    public void theEntityIsJudgedAsFiltersLeftIt() {
        for (String path : List.of("plain", "direct", "exact")) {
            Json.assertSame(get("replaced/" + path + "?replace"), BOB);
        }
    }

    @Test
    public void filtersSeeTheEntityAndInterceptorsTheModel() {
        for (String path : List.of("plain", "direct")) {
            Answer answer = get("replaced/" + path);
            assertThat(answer.header("X-Filtered")).as(path).isEqualTo("User");
            assertThat(answer.header("X-Written")).as(path).isEqualTo("UserOut");
        }
        assertThat(get("replaced/exact").header("X-Written")).isEqualTo("UserOut");
    }

    @Test
    public void subResourcesHaveModels() {
        assertAnswers(Map.of("located/good", BOB));
    }

    @Test
    public void aModelOfASubResourceThatCannotWorkFailsAtEachOfItsRequests() {
        for (int i = 0; i < 2; i++) {
            Answer answer = get("located/unusable");
            assertThat(answer.status()).as(answer.raw()).isEqualTo(500);
            assertThat(answer.body()).as(answer.raw()).isEmpty();
        }
    }

    @Test
    public void jsonIsFilteredBeforeItIsCompressed() throws IOException {
        Answer answer = get("zipped?fields=name");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(answer)).isEqualTo("[{\"name\":\"Ann\"},{\"name\":\"Bob\"}]");
    }

    private static String unzipped(Answer answer) throws IOException {
        byte[] octets = answer.raw().substring(answer.raw().indexOf("\u001f\u008b"))
                .getBytes(StandardCharsets.ISO_8859_1);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(octets))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
