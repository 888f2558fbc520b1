package io.github.letterhead.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnShapeTest {

    interface Stage<A, B> extends CompletionStage<B> {
    }

    @SuppressWarnings("rawtypes")
    interface Declared<T, R extends Response> {

        String text();

        void nothing();

        List<Object> list();

        Object object();

        Response direct();

        io.github.letterhead.Response ours();

        T variable();

        R boundVariable();

        CompletionStage<String> textLater();

        CompletableFuture<Object> objectLater();

        CompletionStage<Response> directLater();

        CompletionStage<? extends Response> wildcardLater();

        CompletionStage<?> anythingLater();

        CompletionStage<io.github.letterhead.Response> oursLater();

        CompletionStage rawLater();

        Stage<String, String> twoParameters();

        CompletionStage<List<String>> listLater();

        String suspended(@Suspended AsyncResponse response);

        String saidElsewhere(AsyncResponse response);

        String suspendedOther(@Suspended String other);
    }

    private static Method method(String name) {
        return Arrays.stream(Declared.class.getMethods()).filter(method -> method.getName().equals(name)).findAny()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text,           VALUE,            false, false
            nothing,        VALUE,            false, false
            list,           VALUE,            false, false
            object,         OPEN,             true,  false
            direct,         RESPONSE,         true,  true
            ours,           RESPONSE_OF_OURS, true,  false
            variable,       OPEN,             true,  false
            boundVariable,  RESPONSE,         true,  true
            textLater,      VALUE,            false, false
            objectLater,    OPEN_ASYNC,       true,  false
            directLater,    RESPONSE,         true,  false
            wildcardLater,  RESPONSE,         true,  false
            anythingLater,  OPEN_ASYNC,       true,  false
            oursLater,      RESPONSE_OF_OURS, true,  false
            rawLater,       OPEN_ASYNC,       true,  false
            twoParameters,  OPEN_ASYNC,       true,  false
            listLater,      VALUE,            false, false
            suspended,      OPEN_ASYNC,       true,  false
            saidElsewhere,  OPEN_ASYNC,       true,  false
            suspendedOther, VALUE,            false, false
            """)
    void aDeclarationSaysWhatMayComeOut(String name, ReturnShape shape, boolean admitsDetached, boolean atOnce) {
        assertThat(ReturnShape.of(method(name))).isEqualTo(shape);
        assertThat(ReturnShape.admitsDetached(method(name))).isEqualTo(admitsDetached);
        assertThat(ReturnShape.isResponseAtOnce(method(name))).isEqualTo(atOnce);
    }

    @ParameterizedTest
    @CsvSource({"VALUE, true, false", "VALUE, false, true", "RESPONSE, true, true", "OPEN, false, true"})
    void whatTheRuntimeMadeOfAValueIsNoConstant(ReturnShape shape, boolean isResult, boolean mayBe) {
        assertThat(shape.mayBeShared(isResult)).isEqualTo(mayBe);
    }

    @ParameterizedTest
    @CsvSource({"suspended, true", "textLater, true", "objectLater, true", "text, false", "suspendedOther, false"})
    void aStageAndAnAsyncResponseAnswerLater(String name, boolean isLater) {
        assertThat(ReturnShape.completesLater(method(name))).isEqualTo(isLater);
    }
}
