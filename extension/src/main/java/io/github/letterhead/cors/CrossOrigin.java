package io.github.letterhead.cors;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The cross-origin policy of one resource method, or of all methods of a resource class.
 *
 * <p><strong>Who wins.</strong> The nearest one, as a whole: that of the method, else that of the class, else the
 * {@link Cors} or the {@code letterhead.cors.*} properties of the application. Nothing is mixed. It is inherited as
 * annotations of Jakarta REST are (section 3.6): on superclasses and interfaces it is found, too, and on the method
 * that this one overrides or implements, unless this one has an annotation of Jakarta REST itself.
 *
 * <p><strong>Preflights</strong> (Fetch standard) are answered for the method that would be called, which is found by
 * path and HTTP method alone and never runs: no filter and no sub-resource locator of the application runs either. So
 * what is behind a locator is found through its declared return type. Where several methods may be the one, all of them
 * have to allow it.
 *
 * <p>A declaration that cannot be meant, such as any origin with {@code credentials}, or an origin that no browser
 * would send, fails when the application starts, with an {@link IllegalArgumentException} that names class and method;
 * for sub-resources whose class only a locator knows, at their first request. Each member takes what the method of
 * {@link Cors} with a like name takes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CrossOrigin {

    /**
     * Origins such as {@code https://app.example}. None, or {@code "*"}: any, which excludes {@link #credentials()}.
     */
    String[] origins() default {};

    /** HTTP methods that a preflight may ask for, or {@code "*"}. None: the method's own, whichever it is. */
    String[] methods() default {};

    /** Request headers that a preflight may ask for, or {@code "*"}, beside those that need no asking. */
    String[] headers() default {};

    /** Response headers that scripts may read, or {@code "*"}, beside those that browsers show anyway. */
    String[] expose() default {};

    /** Whether every header that is set through the response is exposed by itself. */
    boolean exposeFolded() default false;

    /** Whether browsers may send cookies and other credentials, and show the answer to such a request. */
    boolean credentials() default false;

    /** For how many seconds a browser may keep the answer to a preflight; 0 or more. */
    int maxAge() default 600;
}
