package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.injection.Mark;
import io.github.letterhead.spec.injection.hk2.Hk2Application;
import org.junit.jupiter.api.Test;

/** {@code @Inject Response} in services of HK2. Its application runs on Jersey alone and is served apart. */
public abstract class Hk2InjectionSpec extends PlaceSpec {

    @Test
    void injectIntoFieldOfPerLookupService() {
        reaches(Hk2Application.class, "services", "per-lookup-field");
    }

    @Test
    void injectIntoConstructorOfPerLookupService() {
        reaches(Hk2Application.class, "services", "per-lookup-constructor");
    }

    @Test
    void injectIntoFieldOfRequestScopedService() {
        reaches(Hk2Application.class, "services", "request-scoped-field");
    }

    @Test
    void injectIntoConstructorOfRequestScopedService() {
        reaches(Hk2Application.class, "services", "request-scoped-constructor");
    }

    @Test
    void injectIntoFieldOfSingletonService() {
        reaches(Hk2Application.class, "services", "singleton-field");
    }

    @Test
    void injectIntoConstructorOfSingletonService() {
        reaches(Hk2Application.class, "services", "singleton-constructor");
    }

    @Test
    void injectIntoFieldOfImmediateService() {
        reaches(Hk2Application.class, "services", "immediate-field");
    }

    @Test
    void injectIntoConstructorOfImmediateService() {
        reaches(Hk2Application.class, "services", "immediate-constructor");
    }

    @Test
    void injectIntoFieldOfResource() {
        reaches(Hk2Application.class, "services", "resource-field");
    }

    @Test
    void injectIntoConstructorOfResource() {
        reaches(Hk2Application.class, "services", "resource-constructor");
    }

    @Test
    void servicesAndParameterReachTheSameResponse() {
        Answer answer = wire(Hk2Application.class).get("services/shared", Mark.TOKEN + ": w");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("w0 w0 w0 w0 w0", "w1 w1 w1 w1 w1", "w2 w2 w2 w2 w2",
                "w3 w3 w3 w3 w3", "w4 w4 w4 w4 w4");
        assertThat(answer.values("Seen-By-All")).containsExactly("w4");
    }

    @Test
    void singletonServiceOnAThreadWithoutRequestSaysSo() {
        assertRefusedWithoutRequest(wire(Hk2Application.class).get("services/foreign-thread"));
    }

    @Test
    void immediateServiceAtApplicationStartSaysSo() {
        assertRefusedWithoutRequest(wire(Hk2Application.class).get("services/start-up"));
    }
}
