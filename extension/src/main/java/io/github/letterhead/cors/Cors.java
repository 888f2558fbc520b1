package io.github.letterhead.cors;

import io.github.letterhead.internal.cors.AllowedHeaders;
import io.github.letterhead.internal.cors.AllowedMethods;
import io.github.letterhead.internal.cors.CorsPolicy;
import io.github.letterhead.internal.cors.Exposure;
import io.github.letterhead.internal.cors.OriginRule;
import io.github.letterhead.internal.setup.Setup;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The cross-origin policy of an application: which pages of other origins may call it, and what they see. Register one
 * object with the application; Letterhead comes with it. Without one, and without {@link CrossOrigin} or {@code
 * letterhead.cors.*} properties, no answer has anything of this.
 *
 * <pre>{@code
 * Cors.allowOrigins("https://app.example")
 *     .allowMethods("GET", "PUT")
 *     .allowHeaders("X-Token")
 *     .allowCredentials()
 *     .exposeFolded()
 * }</pre>
 *
 * <p><strong>Rules.</strong> The CORS protocol of the Fetch standard; where that leaves it to the server, as FastAPI
 * does. A preflight ({@code OPTIONS} with {@code Origin} and {@code Access-Control-Request-Method}) is answered before
 * any filter of the application: 200, or 400 with the reason. Other {@code OPTIONS} requests are the application's.
 * Every other request is carried out whatever its origin: it is the browser that keeps the answer from the page. Errors
 * carry the same headers as other answers. An origin that is refused gets {@code Vary} and nothing else; {@code Vary:
 * Origin} is on every answer.
 *
 * <p><strong>Who wins.</strong> {@link CrossOrigin} for its methods; else this, else the properties, each as a whole.
 * {@code Access-Control-Allow-Origin} and, where the policy says something about them, {@code -Allow-Credentials} and
 * {@code -Expose-Headers} replace what the application wrote into an answer itself, if the origin is allowed; {@link
 * #exposeFolded()} adds to its list.
 *
 * <p>An object never changes: every method returns a new one, and says anew what an earlier call of it said. It can be
 * used from any thread and registered with any number of applications. A second one in the same application is ignored
 * by the runtime, with a warning, as Jakarta REST has it for a second object of any class; one that says something else
 * and is configured by a feature of the application fails its start.
 */
public final class Cors implements Feature {

    private final CorsPolicy policy;

    private Cors(CorsPolicy policy) {
        this.policy = policy;
    }

    /**
     * Allows pages of these origins, and no others.
     *
     * @param origins as browsers send them: {@code https://app.example}, or {@code http://localhost:3000}
     * @throws IllegalArgumentException if there is none, or if one would never match: a path, a slash at the end, upper
     *         case, the default port, {@code *} or {@code null}
     */
    public static Cors allowOrigins(String... origins) {
        return new Cors(CorsPolicy.of(OriginRule.listed(Arrays.asList(Objects.requireNonNull(origins, "origins")))));
    }

    /** Allows pages of any origin, and also those that have none to tell ({@code null}); never with credentials. */
    public static Cors allowAnyOrigin() {
        return new Cors(CorsPolicy.of(OriginRule.ANY));
    }

    /**
     * Allows pages of every origin that the pattern matches from beginning to end: escape the dots.
     *
     * <p>It is only asked about what can be an origin: in lower case, without path or default port, not {@code null},
     * at most 300 characters. It may look at these 100,000 times in all, so that no request can keep it busy; then the
     * origin is refused, with a warning in the log.
     */
    public static Cors allowOriginsMatching(Pattern pattern) {
        return new Cors(CorsPolicy.of(OriginRule.matching(pattern)));
    }

    /**
     * Allows pages of every origin that the predicate accepts.
     *
     * <p>It is asked once for each answer, on the thread of its request, and only about what can be an origin: in lower
     * case, without path or default port, not {@code null}, at most 300 characters. If it throws, the origin is
     * refused, with a warning in the log.
     */
    public static Cors allowOriginsMatching(Predicate<String> predicate) {
        return new Cors(CorsPolicy.of(OriginRule.matching(predicate)));
    }

    /**
     * The methods that a preflight may ask for; {@code GET} if this is not called. {@code "*"} stands for {@code
     * DELETE}, {@code GET}, {@code HEAD}, {@code OPTIONS}, {@code PATCH}, {@code POST}, {@code PUT} and {@code QUERY}.
     * Browsers ask for no leave to send a simple {@code GET}, {@code HEAD} or {@code POST}.
     *
     * @throws IllegalArgumentException if there is none, or if one is no method or would never match: they are compared
     *         with their case
     */
    public Cors allowMethods(String... methods) {
        List<String> names = Arrays.asList(Objects.requireNonNull(methods, "methods"));
        return new Cors(policy.withMethods(AllowedMethods.of(names)));
    }

    /**
     * The request headers that a preflight may ask for, beside {@code Accept}, {@code Accept-Language}, {@code
     * Content-Language} and {@code Content-Type}. {@code "*"}: all that it asks for, up to 8,192 characters.
     *
     * @throws IllegalArgumentException if one is no header name
     */
    public Cors allowHeaders(String... headers) {
        List<String> names = Arrays.asList(Objects.requireNonNull(headers, "headers"));
        return new Cors(policy.withHeaders(AllowedHeaders.of(names)));
    }

    /**
     * Lets browsers send cookies and other credentials, and show the answer to such a request.
     *
     * @throws IllegalArgumentException if any origin is allowed
     */
    public Cors allowCredentials() {
        return new Cors(policy.withCredentials());
    }

    /**
     * The response headers that scripts may read, beside those that browsers show anyway (Fetch, CORS-safelisted
     * response-header name). {@code "*"}: all; with credentials, where browsers would take it for a name, those that
     * the answer really has.
     *
     * @throws IllegalArgumentException if one is no header name, or {@code Set-Cookie}, which no browser shows
     */
    public Cors exposeHeaders(String... headers) {
        List<String> names = Arrays.asList(Objects.requireNonNull(headers, "headers"));
        return new Cors(policy.withExposure(Exposure.of(names, policy.exposure().folded())));
    }

    /**
     * Lets scripts read every header that is set through {@link io.github.letterhead.Response}, with no list to keep.
     * It is added to {@link #exposeHeaders} and to what the application wrote into {@code
     * Access-Control-Expose-Headers}. On an error these are the headers set through {@code always()}.
     */
    public Cors exposeFolded() {
        return new Cors(policy.withExposure(policy.exposure().withFolded()));
    }

    /**
     * For how long a browser may keep the answer to a preflight; 10 minutes if this is not called. Browsers have a
     * limit of their own (two hours in Chromium, a day in Firefox).
     *
     * @param duration parts of a second are left out; zero: the answer is not kept
     * @throws IllegalArgumentException if it is negative, or longer than 2,147,483,647 seconds
     */
    public Cors maxAge(Duration duration) {
        long seconds = Objects.requireNonNull(duration, "duration").getSeconds();
        if (seconds < 0 || seconds > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A max-age of " + duration + " cannot be: 0 to " + Integer.MAX_VALUE
                    + " seconds are allowed (RFC 9111, section 1.2.2)");
        }
        return new Cors(policy.withMaxAge((int) seconds));
    }

    /**
     * Lets pages of allowed origins in a public network call this application in a private one (Private Network
     * Access). Without it a preflight that asks for this is refused.
     */
    public Cors allowPrivateNetwork() {
        return new Cors(policy.withPrivateNetwork());
    }

    @Override
    public boolean configure(FeatureContext context) {
        return Setup.configure(context, policy);
    }

    @Override
    public String toString() {
        return policy.toString();
    }
}
