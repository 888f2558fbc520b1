package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.injection.Mark;
import io.github.letterhead.spec.injection.cdi.CdiApplication;
import io.github.letterhead.spec.injection.cdi.CdiThreadsApplication;
import org.junit.jupiter.api.Test;

/** {@code @Inject Response} in CDI beans, and {@code @Context Response} in resources that are CDI beans. */
public abstract class CdiInjectionSpec extends PlaceSpec {

    @Test
    void injectIntoFieldOfRequestScopedBean() {
        reaches(CdiApplication.class, "services/request-scoped", "request-scoped-field");
    }

    @Test
    void injectIntoConstructorOfRequestScopedBean() {
        reaches(CdiApplication.class, "services/request-scoped", "request-scoped-constructor");
    }

    @Test
    void injectIntoInitializerOfRequestScopedBean() {
        reaches(CdiApplication.class, "services/request-scoped", "request-scoped-initializer");
    }

    @Test
    void injectIntoFieldOfApplicationScopedBean() {
        reaches(CdiApplication.class, "services/application-scoped", "application-scoped-field");
    }

    @Test
    void injectIntoConstructorOfApplicationScopedBean() {
        reaches(CdiApplication.class, "services/application-scoped", "application-scoped-constructor");
    }

    @Test
    void injectIntoFieldOfDependentBean() {
        reaches(CdiApplication.class, "services/dependent", "dependent-field");
    }

    @Test
    void injectIntoConstructorOfDependentBean() {
        reaches(CdiApplication.class, "services/dependent", "dependent-constructor");
    }

    @Test
    void injectIntoDependentBeanOfApplicationScopedBean() {
        reaches(CdiApplication.class, "services/dependent-of-application-scoped", "dependent-field");
    }

    @Test
    void injectIntoCdiInterceptor() {
        reaches(CdiApplication.class, "services/interceptor", "interceptor");
    }

    @Test
    void injectIntoFieldOfCdiResource() {
        for (String scope : new String[] {"request-scoped", "application-scoped", "dependent"}) {
            reaches(CdiApplication.class, scope, "resource-inject-field");
        }
    }

    @Test
    void injectIntoConstructorOfCdiResource() {
        reaches(CdiApplication.class, "constructor", "resource-inject-constructor");
    }

    @Test
    void contextOnFieldOfCdiResource() {
        for (String scope : new String[] {"request-scoped", "application-scoped", "dependent"}) {
            reaches(CdiApplication.class, scope, "resource-context-field");
        }
    }

    @Test
    void contextOnSetterOfCdiResource() {
        for (String scope : new String[] {"request-scoped", "application-scoped", "dependent"}) {
            reaches(CdiApplication.class, scope, "resource-context-setter");
        }
    }

    @Test
    void contextOnMethodParameterOfCdiResource() {
        for (String scope : new String[] {"request-scoped", "application-scoped", "dependent"}) {
            reaches(CdiApplication.class, scope, "resource-parameter");
        }
    }

    @Test
    void injectIntoPreMatchingFilter() {
        reaches(CdiApplication.class, "constructor", "pre-matching-filter");
    }

    @Test
    void injectIntoResponseFilter() {
        reaches(CdiApplication.class, "constructor", "response-filter");
    }

    @Test
    void injectIntoExceptionMapper() {
        reaches(CdiApplication.class, "GET", "constructor/mapped", 418, "exception-mapper");
    }

    @Test
    void beansAndParameterReachTheSameResponse() {
        Answer answer = wire(CdiApplication.class).get("services/shared", Mark.TOKEN + ": w");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("w0 w0 w0 w0", "w1 w1 w1 w1", "w2 w2 w2 w2", "w3 w3 w3 w3");
        assertThat(answer.values("Seen-By-All")).containsExactly("w3");
    }

    @Test
    void methodParameterOfCdiResourceOnAnotherThread() {
        reaches(CdiThreadsApplication.class, "threads/completion-stage", "before", "later");
    }

    @Test
    void beanOnAThreadWithoutRequestSaysSo() {
        Answer answer = wire(CdiThreadsApplication.class).get("threads/foreign-thread", Mark.TOKEN + ": here");
        assertRefusedWithoutRequest(answer);
        assertThat(answer.values(Mark.header("bean"))).containsExactly("here");
    }

    @Test
    void beanAtApplicationStartSaysSo() {
        assertRefusedWithoutRequest(wire(CdiThreadsApplication.class).get("threads/start-up", Mark.TOKEN + ": any"));
    }

    @Test
    void requestThatResumesAnotherOneKeepsItsOwnResponse() {
        eachKeepsItsOwnResponse(CdiThreadsApplication.class, "threads");
    }

    @Test
    void responseFilterOfARequestThatResumedAnotherOne() {
        responseFilterStillReachesItsOwnResponse(CdiThreadsApplication.class, "threads");
    }
}
