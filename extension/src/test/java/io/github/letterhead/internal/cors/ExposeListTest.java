package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.Response;
import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.DetachedResponse;
import io.github.letterhead.internal.collect.Message;
import io.github.letterhead.internal.fold.MethodResult;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "What is exposed" of {@code docs/cors.md}. */
class ExposeListTest {

    private static final String LIST = "access-control-expose-headers";

    private final Map<String, Object> properties = new HashMap<>();
    private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    private final CollectedResponse response = new CollectedResponse();
    private final ContainerRequestContext request = fake(ContainerRequestContext.class, (proxy, method, arguments) ->
            switch (method.getName()) {
                case "getProperty" -> properties.get(arguments[0]);
                case "setProperty" -> properties.put((String) arguments[0], arguments[1]);
                default -> null;
            });

    ExposeListTest() {
        headers.putSingle("Content-Type", "text/plain");
        headers.putSingle("Set-Cookie", "a=1");
        headers.putSingle("X-Sent", "1");
        headers.putSingle("access-control-allow-origin", "https://a.example");
        response.foldInto(fake(Message.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "foldedNames" -> response.getHeaderNames();
            case "headerSet" -> headers.put((String) arguments[0], List.of(arguments[1]));
            case "takesAlwaysAlone" -> false;
            default -> null;
        }));
    }

    private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
    }

    private static CorsPolicy policy(String names, boolean folded, boolean credentials) {
        CorsPolicy policy = CorsPolicy.of(OriginRule.listed(List.of("https://a.example")))
                .withExposure(Exposure.of(names == null ? List.of() : Arrays.asList(names.split("\\|")), folded));
        return credentials ? policy.withCredentials() : policy;
    }

    private void write(CorsPolicy policy) {
        ExposeList.write(policy, request, headers, response);
    }

    private void assertListed(String... lines) {
        assertThat(headers.get(LIST)).isEqualTo(lines.length == 0 ? null : Arrays.asList(lines));
    }

    @ParameterizedTest
    @CsvSource({
        ", false, false, X-Own, X-Own",
        ", false, true, X-Own, X-Own",
        ", false, false, ,",
        "X-A|X-B, false, false, X-Own, 'X-A, X-B'",
        "X-A|X-B, false, true, X-Own, 'X-A, X-B'",
        "*, false, false, X-Own, *",
        "*|X-A, false, true, X-Own, 'X-A, X-Sent, X-Set'",
        "*, true, true, X-Own, 'X-Own, X-Sent, X-Set'",
        ", true, false, , X-Set",
        ", true, true, 'X-Own , x-set,', 'X-Own, x-set'",
        "X-A, true, false, X-Own, 'X-Own, X-A, X-Set'",
        "*|X-A, true, false, , '*, X-A, X-Set'"})
    void aScriptMayRead(String names, boolean folded, boolean credentials, String own, String listed) {
        response.setHeader("X-Set", 1).setHeader("Cache-Control", "no-store").setHeader("X-Taken-Away", 1);
        headers.remove("X-Taken-Away");
        if (own != null) {
            headers.putSingle(LIST, own);
        }
        write(policy(names, folded, credentials));
        String text = headers.containsKey(LIST) ? String.join("|", headers.get(LIST).toArray(new String[0])) : null;
        assertThat(text == null ? null : sorted(text)).isEqualTo(listed == null ? null : sorted(listed));
    }

    /** The names of an answer come in the order of its map, which is none. */
    private static List<String> sorted(String list) {
        return Arrays.stream(list.split(", ", -1)).sorted().toList();
    }

    @Test
    void theApplicationsOwnListComesFirst() {
        headers.put(LIST, Arrays.asList("X-Own,X-Other", "X-Third"));
        response.setHeader("X-Set", 1);
        write(policy("X-A", true, false));
        assertListed("X-Own, X-Other, X-Third, X-A, X-Set");
    }

    @Test
    void anAnswerWithoutAResponseHasAListToo() {
        ExposeList.write(policy("X-A", true, false), request, headers, null);
        assertListed("X-A");
    }

    @Test
    void headersOfADetachedResponseAreListed() {
        Response detached = Response.of("text").setHeader("X-Detached", 1).setHeader("X-Taken-Away", 1);
        MethodResult.DETACHED.toAnswer(DetachedResponse.behind(detached), 200, request);
        headers.putSingle("X-Detached", "1");
        ExposeList.write(policy(null, true, false), request, headers, null);
        assertListed("X-Detached");
    }

    @Test
    void whatAnInterceptorSetsThroughTheResponseIsListedAtOnce() {
        write(policy(null, true, false));
        assertListed();
        response.setHeader("X-Late", 1);
        assertListed("X-Late");
        response.setHeader("X-Later", 1);
        assertListed("X-Late, X-Later");
    }

    @Test
    void whatAnInterceptorListsByItselfIsKept() {
        headers.putSingle(LIST, "X-Own");
        write(policy("X-A", true, false));
        assertListed("X-Own, X-A");
        headers.putSingle(LIST, "X-Other");
        response.setHeader("X-Late", 1);
        assertListed("X-Other, X-A, X-Late");
        response.setHeader("X-Later", 1);
        assertListed("X-Other, X-A, X-Late, X-Later");
    }

    @Test
    void aListOfWhatIsNoLongerThereGoes() {
        response.setHeader("X-Set", 1);
        write(policy(null, true, false));
        assertListed("X-Set");
        headers.remove("X-Set");
        response.setHeader("Cache-Control", "no-store");
        assertListed();
    }

    /** Interceptors may write headers past the response. */
    @ParameterizedTest
    @CsvSource({"*, true, true", "*, false, false", "X-A, true, false"})
    void theListIsMadeAgainWhereAllIsExposed(String names, boolean credentials, boolean isAgain) {
        headers.keySet().removeIf(name -> !name.equals("X-Sent"));
        write(policy(names, false, credentials));
        assertThat(properties.containsKey(ExposeList.PROPERTY)).isEqualTo(isAgain);
        if (isAgain) {
            assertListed("X-Sent");
            headers.remove("X-Sent");
            headers.putSingle("X-Late", 1);
            ((ExposeList) properties.get(ExposeList.PROPERTY)).run();
            assertListed("X-Late");
        }
    }

    @Test
    void theListIsMadeAgainWhereFoldedHeadersAreExposed() {
        write(policy("X-A", true, false));
        assertThat(properties).containsOnlyKeys(ExposeList.PROPERTY);
    }
}
