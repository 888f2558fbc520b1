package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of {@code docs/cors.md}. */
class CorsPolicyTest {

    private final CorsPolicy listed = CorsPolicy.of(OriginRule.listed(List.of("https://a.example")))
            .withMethods(AllowedMethods.of(List.of("GET", "PUT")))
            .withHeaders(AllowedHeaders.of(List.of("X-Token")))
            .withMaxAge(100);
    private final CorsPolicy stars = CorsPolicy.of(OriginRule.listed(List.of("https://a.example")))
            .withMethods(AllowedMethods.of(List.of("*"))).withHeaders(AllowedHeaders.of(List.of("*")))
            .withCredentials().withPrivateNetwork();
    private final CorsPolicy any = CorsPolicy.of(OriginRule.ANY);

    private CorsPolicy policy(String name) {
        return switch (name) {
            case "listed" -> listed;
            case "stars" -> stars;
            default -> any;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "listed, https://a.example, https://a.example",
        "listed, https://b.example,",
        "listed, null,",
        "listed, '',",
        "listed, https://a.example|https://a.example,",
        "listed, ,",
        "stars, https://a.example, https://a.example",
        "any, https://b.example, *",
        "any, null, *",
        "any, https://a.example|https://b.example, *",
        "any, ,"})
    void answersName(String policy, String origins, String allowed) {
        assertThat(policy(policy).allowOrigin(lines(origins))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "listed, https://a.example, GET,,, ''",
        "listed, https://a.example, PUT, X-Token,, ''",
        "listed, https://a.example, PUT, 'x-token , CONTENT-TYPE',, ''",
        "listed, https://a.example, PUT, x-token|accept,, ''",
        "listed, https://a.example, put,,, method",
        "listed, https://a.example, '',,, method",
        "listed, https://a.example, DELETE, X-No,, 'method, headers'",
        "listed, https://a.example, GET, 'X-Token,',, headers",
        "listed, https://a.example, GET, '',, headers",
        "listed, https://a.example, GET,, true, private-network",
        "listed, https://b.example, GET,,, origin",
        "listed, https://b.example, DELETE, X-No, true, 'origin, method, headers, private-network'",
        "stars, https://a.example, QUERY, 'X-1, Authorization', true, ''",
        "stars, https://a.example, TRACE,,, method",
        "stars, https://a.example, GET, X 1,, headers",
        "any, https://b.example, GET,,, ''",
        "any, https://b.example, POST,,, method"})
    void preflightsAreRefused(String policy, String origin, String method, String headers, String network,
            String refused) {
        PreflightVerdict verdict = policy(policy)
                .judge(new Preflight(lines(origin), method, lines(headers), network != null));
        assertThat(String.join(", ", verdict.refused())).isEqualTo(refused);
        assertThat(verdict.status()).isEqualTo(refused.isEmpty() ? 200 : 400);
        assertThat(verdict.text()).isEqualTo(refused.isEmpty() ? "OK" : "Disallowed CORS " + refused);
        assertThat(verdict.headers().isEmpty()).isEqualTo(refused.startsWith("origin"));
    }

    @Test
    void preflightsAreTold() {
        List<String> origin = List.of("https://a.example");
        assertThat(listed.judge(new Preflight(origin, "GET", List.of("X-Token"), false)).headers())
                .isEqualTo(Map.of("access-control-allow-origin", "https://a.example",
                        "access-control-allow-methods", "GET, PUT",
                        "access-control-allow-headers",
                        "Accept, Accept-Language, Content-Language, Content-Type, X-Token",
                        "access-control-max-age", "100"));
        assertThat(stars.judge(new Preflight(origin, "GET", List.of("X-1,x-2"), true)).headers())
                .isEqualTo(new TreeMap<>(Map.of("access-control-allow-origin", "https://a.example",
                        "access-control-allow-methods", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY",
                        "access-control-allow-headers", "X-1, x-2",
                        "access-control-allow-credentials", "true",
                        "access-control-allow-private-network", "true",
                        "access-control-max-age", "600")));
        assertThat(stars.judge(new Preflight(origin, "GET", null, false)).headers())
                .doesNotContainKeys("access-control-allow-headers", "access-control-allow-private-network");
    }

    /** What is asked for may be repeated, unless it is what was refused. */
    @ParameterizedTest
    @CsvSource({
        "listed, , 'Accept, Accept-Language, Content-Language, Content-Type, X-Token'",
        "listed, X-No, 'Accept, Accept-Language, Content-Language, Content-Type, X-Token'",
        "listed, x-token, 'Accept, Accept-Language, Content-Language, Content-Type, X-Token'",
        "stars, X-1|X-2, 'X-1, X-2'",
        "stars, X 1,",
        "stars, ,"})
    void preflightsAreToldTheHeaders(String policy, String asked, String told) {
        Preflight preflight = new Preflight(List.of("https://a.example"), "GET", lines(asked), false);
        assertThat(policy(policy).judge(preflight).headers().get("access-control-allow-headers")).isEqualTo(told);
    }

    @Test
    void moreHeadersThanABrowserAsksForAreRefused() {
        List<String> most = List.of("a,".repeat(3_000) + "a", "b,".repeat(1_095) + "b");
        assertThat(stars.judge(asking(most)).refused()).isEmpty();
        assertThat(stars.judge(asking(List.of(most.get(0) + "a", most.get(1)))).refused()).containsExactly("headers");
        assertThat(stars.judge(asking(List.of(most.get(0), most.get(1), "b"))).headers())
                .doesNotContainKey("access-control-allow-headers");
    }

    private static Preflight asking(List<String> headers) {
        return new Preflight(List.of("https://a.example"), "GET", headers, false);
    }

    @Test
    void aMethodThatNamesNoneAllowsItself() {
        CorsPolicy policy = listed.withMethods(AllowedMethods.ofResourceMethod());
        PreflightVerdict verdict = policy.judge(new Preflight(List.of("https://a.example"), "PURGE", null, false));
        assertThat(verdict.isAllowed()).isTrue();
        assertThat(verdict.headers()).containsEntry("access-control-allow-methods", "PURGE");
    }

    /** As a predicate of the application may be. */
    @Test
    void anOriginLongerThanAnyIsNotEvenAskedAbout() {
        CorsPolicy policy = CorsPolicy.of(origin -> true);
        String longest = "https://" + "a".repeat(292);
        assertThat(policy.allowOrigin(List.of(longest))).isEqualTo(longest);
        assertThat(policy.allowOrigin(List.of(longest + "a"))).isNull();
    }

    @Test
    void anyOriginIsRefusedWithCredentialsAlone() {
        assertThat(any.withMaxAge(0).credentials()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(any::withCredentials).withMessageStartingWith("Any origin");
        assertThatIllegalArgumentException().isThrownBy(() -> any.withMaxAge(-1)).withMessageContaining("-1 seconds");
    }

    @Test
    void aThousandOriginsAreOneLookUp() {
        List<String> origins = IntStream.range(0, 1_000).mapToObj(i -> "https://a" + i + ".example").toList();
        CorsPolicy policy = CorsPolicy.of(OriginRule.listed(origins));
        assertThat(origins).allMatch(origin -> origin.equals(policy.allowOrigin(List.of(origin))));
        assertThat(policy.allowOrigin(List.of("https://a1000.example"))).isNull();
    }

    @Test
    void aMethodThatIsNamedBesideAllIsAllowed() {
        CorsPolicy policy = listed.withMethods(AllowedMethods.of(List.of("*", "PURGE", "GET")));
        List<String> origin = List.of("https://a.example");
        assertThat(policy.judge(new Preflight(origin, "PURGE", null, false)).headers()).containsEntry(
                "access-control-allow-methods", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY, PURGE");
        assertThat(policy.judge(new Preflight(origin, "*", null, false)).refused()).containsExactly("method");
    }

    @Test
    void policiesThatSayTheSameAreEqual() {
        assertThat(CorsPolicy.of(OriginRule.listed(List.of("https://a.example", "https://b.example"))))
                .isEqualTo(CorsPolicy.of(OriginRule.listed(List.of("https://b.example", "https://a.example"))));
    }

    @Test
    void severalPoliciesAllowWhatEachOfThemAllows() {
        CorsPolicy wide = any.withHeaders(AllowedHeaders.of(List.of("X-Token", "X-Other"))).withMaxAge(7)
                .withMethods(AllowedMethods.of(List.of("GET", "PUT"))).withPrivateNetwork();
        PreflightVerdict verdict = common(List.of(stars, wide, listed), "GET", "x-token", false);
        assertThat(verdict.isAllowed()).isTrue();
        assertThat(verdict.headers()).isEqualTo(Map.of("access-control-allow-origin", "https://a.example",
                "access-control-allow-methods", "GET", "access-control-allow-headers", "x-token",
                "access-control-max-age", "7"));
        assertThat(common(List.of(wide, stars), "GET", null, true).headers()).isEqualTo(Map.of(
                "access-control-allow-origin", "https://a.example", "access-control-allow-methods", "GET",
                "access-control-allow-private-network", "true", "access-control-max-age", "7"));
        assertThat(common(List.of(stars, stars), "GET", null, false).headers())
                .containsEntry("access-control-allow-credentials", "true");
        assertThat(common(List.of(wide, listed), "GET", "X-Other", true).refused())
                .containsExactly("headers", "private-network");
        assertThat(common(List.of(stars, any), "POST", null, false).refused()).containsExactly("method");
        PreflightVerdict refused = common(List.of(any, CorsPolicy.of(origin -> false)), "GET", null, false);
        assertThat(refused.refused()).containsExactly("origin");
        assertThat(refused.headers()).isEmpty();
    }

    private static PreflightVerdict common(List<CorsPolicy> policies, String method, String headers,
            boolean privateNetwork) {
        Preflight asked = new Preflight(List.of("https://a.example"), method, lines(headers), privateNetwork);
        return PreflightVerdict.common(policies.stream()
                .map(policy -> policy.judge(asked).withAskedMethod(asked).withAskedHeaders(asked)).toList());
    }

    private static List<String> lines(String text) {
        return text == null ? null : Arrays.asList(text.split("\\|", -1));
    }
}
