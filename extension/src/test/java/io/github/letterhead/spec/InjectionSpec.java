package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.letterhead.spec.injection.AsyncApplication;
import io.github.letterhead.spec.injection.BeanParamConstructorApplication;
import io.github.letterhead.spec.injection.ConstructorsApplication;
import io.github.letterhead.spec.injection.Mark;
import io.github.letterhead.spec.injection.ProviderInstancesApplication;
import io.github.letterhead.spec.injection.ProvidersApplication;
import io.github.letterhead.spec.injection.ResourcesApplication;
import org.junit.jupiter.api.Test;

/** {@code @Context Response} in every place that Jakarta REST injects into; each test is a row of the docs' matrix. */
public abstract class InjectionSpec extends PlaceSpec {

    @Test
    void methodParameter() {
        reaches(ResourcesApplication.class, "parameter", "parameter");
    }

    @Test
    void twoMethodParameters() {
        reaches(ResourcesApplication.class, "parameter/twice", "parameter");
    }

    @Test
    void fieldOfResource() {
        reaches(ResourcesApplication.class, "field", "field");
    }

    @Test
    void setterOfResource() {
        reaches(ResourcesApplication.class, "setter", "setter");
    }

    @Test
    void constructorOfResource() {
        assumeFalse(runtime().has(Difference.NO_CONTEXT_CONSTRUCTOR));
        reaches(ConstructorsApplication.class, "constructor", "constructor");
        reaches(ConstructorsApplication.class, "constructor/shared", "parameter");
    }

    @Test
    void fieldOfSingletonResource() {
        reaches(ResourcesApplication.class, "singleton", "singleton-field");
    }

    @Test
    void setterOfSingletonResource() {
        reaches(ResourcesApplication.class, "singleton", "singleton-setter");
    }

    @Test
    void methodParameterOfSingletonResource() {
        reaches(ResourcesApplication.class, "singleton", "singleton-parameter");
    }

    @Test
    void statusThroughParameterAndFields() {
        for (String path : new String[] {"parameter/status", "field/status", "singleton/status"}) {
            Answer answer = wire(ResourcesApplication.class).get(path, Mark.TOKEN + ": once");
            assertThat(answer.status()).as(path).isEqualTo(203);
            assertThat(answer.body()).as(path).isEqualTo("once");
        }
    }

    @Test
    void fieldOfBeanParam() {
        reaches(ResourcesApplication.class, "bean-param/field", "bean-param-field");
    }

    @Test
    void setterOfBeanParam() {
        reaches(ResourcesApplication.class, "bean-param/setter", "bean-param-setter");
    }

    @Test
    void constructorOfBeanParam() {
        assumeFalse(runtime().has(Difference.NO_BEAN_PARAM_CONSTRUCTOR));
        reaches(BeanParamConstructorApplication.class, "bean-param/constructor", "bean-param-constructor");
    }

    @Test
    void beanParamInsideBeanParam() {
        reaches(ResourcesApplication.class, "bean-param/nested", "bean-param-outer", "bean-param-inner");
    }

    @Test
    void beanParamAsFieldOfResource() {
        reaches(ResourcesApplication.class, "bean-param-of-resource", "bean-param-field");
    }

    @Test
    void beanParamAsSetterOfResource() {
        reaches(ResourcesApplication.class, "bean-param-of-resource", "bean-param-setter");
    }

    @Test
    void parameterOfSubResourceLocator() {
        reaches(ResourcesApplication.class, "locator/parameter", "locator-parameter", "sub-resource-parameter");
    }

    @Test
    void fieldAndSetterOfSubResourceGivenAsClass() {
        reaches(ResourcesApplication.class, "locator/class", "sub-resource-field", "sub-resource-setter",
                "sub-resource-parameter");
    }

    @Test
    void constructorOfSubResourceGivenAsClass() {
        reaches(ResourcesApplication.class, "locator/class-constructor", "sub-resource-constructor");
    }

    @Test
    void fieldAndSetterOfSubResourceFromGetResource() {
        reaches(ResourcesApplication.class, "locator/get-resource", "sub-resource-field", "sub-resource-setter",
                "sub-resource-parameter");
    }

    @Test
    void constructorOfSubResourceFromGetResource() {
        reaches(ResourcesApplication.class, "locator/get-resource-constructor", "sub-resource-constructor");
    }

    @Test
    void fieldAndSetterOfSubResourceFromInitResource() {
        reaches(ResourcesApplication.class, "locator/init-resource", "sub-resource-field", "sub-resource-setter",
                "sub-resource-parameter");
    }

    @Test
    void fieldAndSetterOfPreMatchingFilter() {
        reaches(ProvidersApplication.class, "providers", "pre-matching-filter-field", "pre-matching-filter-setter");
    }

    @Test
    void constructorOfPreMatchingFilter() {
        reaches(ProvidersApplication.class, "providers", "pre-matching-filter-constructor");
    }

    @Test
    void fieldAndSetterOfPreMatchingFilterInstance() {
        reaches(ProviderInstancesApplication.class, "providers", "pre-matching-filter-field",
                "pre-matching-filter-setter");
    }

    @Test
    void fieldAndSetterOfRequestFilter() {
        reaches(ProvidersApplication.class, "providers", "request-filter-field", "request-filter-setter");
    }

    @Test
    void constructorOfRequestFilter() {
        reaches(ProvidersApplication.class, "providers", "request-filter-constructor");
    }

    @Test
    void fieldAndSetterOfRequestFilterInstance() {
        reaches(ProviderInstancesApplication.class, "providers", "request-filter-field", "request-filter-setter");
    }

    @Test
    void fieldAndSetterOfResponseFilter() {
        reaches(ProvidersApplication.class, "providers", "response-filter-field", "response-filter-setter");
    }

    @Test
    void constructorOfResponseFilter() {
        reaches(ProvidersApplication.class, "providers", "response-filter-constructor");
    }

    @Test
    void fieldAndSetterOfResponseFilterInstance() {
        reaches(ProviderInstancesApplication.class, "providers", "response-filter-field", "response-filter-setter");
    }

    @Test
    void fieldAndSetterOfReaderInterceptor() {
        reaches(ProvidersApplication.class, "POST", "providers", 200, "reader-interceptor-field",
                "reader-interceptor-setter");
    }

    @Test
    void constructorOfReaderInterceptor() {
        reaches(ProvidersApplication.class, "POST", "providers", 200, "reader-interceptor-constructor");
    }

    @Test
    void fieldAndSetterOfReaderInterceptorInstance() {
        reaches(ProviderInstancesApplication.class, "POST", "providers", 200, "reader-interceptor-field",
                "reader-interceptor-setter");
    }

    @Test
    void fieldAndSetterOfWriterInterceptor() {
        reaches(ProvidersApplication.class, "providers", "writer-interceptor-field", "writer-interceptor-setter");
    }

    @Test
    void constructorOfWriterInterceptor() {
        reaches(ProvidersApplication.class, "providers", "writer-interceptor-constructor");
    }

    @Test
    void fieldAndSetterOfWriterInterceptorInstance() {
        reaches(ProviderInstancesApplication.class, "providers", "writer-interceptor-field",
                "writer-interceptor-setter");
    }

    @Test
    void fieldAndSetterOfExceptionMapper() {
        reaches(ProvidersApplication.class, "GET", "providers/mapped/field", 418, "exception-mapper-field",
                "exception-mapper-setter");
    }

    @Test
    void constructorOfExceptionMapper() {
        reaches(ProvidersApplication.class, "GET", "providers/mapped/constructor", 418,
                "exception-mapper-constructor");
    }

    @Test
    void fieldAndSetterOfExceptionMapperInstance() {
        reaches(ProviderInstancesApplication.class, "GET", "providers/mapped/field", 418, "exception-mapper-field",
                "exception-mapper-setter");
    }

    @Test
    void fieldAndSetterOfContextResolver() {
        reaches(ProvidersApplication.class, "providers/resolved/field", "context-resolver-field",
                "context-resolver-setter");
    }

    @Test
    void constructorOfContextResolver() {
        reaches(ProvidersApplication.class, "providers/resolved/constructor", "context-resolver-constructor");
    }

    @Test
    void fieldAndSetterOfContextResolverInstance() {
        reaches(ProviderInstancesApplication.class, "providers/resolved/field", "context-resolver-field",
                "context-resolver-setter");
    }

    @Test
    void fieldAndSetterOfParamConverterProvider() {
        reaches(ProvidersApplication.class, "providers/converted/field", "param-converter-field",
                "param-converter-setter");
    }

    @Test
    void constructorOfParamConverterProvider() {
        reaches(ProvidersApplication.class, "converted-by-constructor", "param-converter-constructor");
    }

    @Test
    void fieldAndSetterOfParamConverterProviderInstance() {
        reaches(ProviderInstancesApplication.class, "providers/converted/field", "param-converter-field",
                "param-converter-setter");
    }

    @Test
    void everyPlaceInAResourceReachesTheSameResponse() {
        Answer answer = wire(ResourcesApplication.class).get("shared", Mark.TOKEN + ": w");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("w0 w0 w0 w0 w0", "w1 w1 w1 w1 w1", "w2 w2 w2 w2 w2",
                "w3 w3 w3 w3 w3", "w4 w4 w4 w4 w4");
        assertThat(answer.values("Seen-By-All")).containsExactly("w4");
    }

    @Test
    void filtersAndResourceReachTheSameResponse() {
        Answer answer = wire(ProvidersApplication.class).get("providers/seen", Mark.TOKEN + ": chain");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("chain", "chain");
    }

    @Test
    void methodParameterInCompletionStageOnAnotherThread() {
        reaches(AsyncApplication.class, "GET", "parameter/completion-stage", 203, "before", "later");
    }

    @Test
    void methodParameterInSuspendedMethodOnAnotherThread() {
        reaches(AsyncApplication.class, "GET", "parameter/suspended", 203, "before", "later");
    }

    @Test
    void fieldOfSingletonOnAThreadWithoutRequestSaysSo() {
        for (String path : new String[] {"field/foreign-thread", "field/foreign-thread-awaited"}) {
            Answer answer = wire(AsyncApplication.class).get(path, Mark.TOKEN + ": here");
            assertRefusedWithoutRequest(answer);
            assertThat(answer.values(Mark.header("field"))).as(path).containsExactly("here");
        }
    }

    @Test
    void fieldOfSingletonInATaskThatOutlivesItsRequestSaysSo() {
        assertThat(wire(AsyncApplication.class).get("field/task/start").status()).isEqualTo(204);
        assertRefusedWithoutRequest(wire(AsyncApplication.class).get("field/task/outcome"));
    }

    @Test
    void fieldOfProviderAtApplicationStartSaysSo() {
        assertRefusedWithoutRequest(wire(AsyncApplication.class).get("start-up?use=any"));
    }

    @Test
    void requestThatResumesAnotherOneKeepsItsOwnResponse() {
        eachKeepsItsOwnResponse(AsyncApplication.class, "parking");
    }

    @Test
    void responseFilterOfARequestThatResumedAnotherOne() {
        responseFilterStillReachesItsOwnResponse(AsyncApplication.class, "parking");
    }
}
