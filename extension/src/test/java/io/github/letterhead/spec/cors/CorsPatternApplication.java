package io.github.letterhead.spec.cors;

import io.github.letterhead.LetterheadFeature;
import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/** Origins that a pattern matches; it can be made to backtrack. All methods, headers and names of an answer. */
@ApplicationPath("cors-pattern")
public class CorsPatternApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CorsResource.class, ErrorsResource.class, AnswerFilter.class, ExposingInterceptor.class,
                LetterheadFeature.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        Pattern pattern = Pattern.compile("https://(([a-z0-9]+)+\\.)+example|https?://\\[[0-9a-f:]+\\]");
        return Set.of(Cors.allowOriginsMatching(pattern)
                .allowMethods("*").allowHeaders("*").allowCredentials().exposeHeaders("*").allowPrivateNetwork()
                .maxAge(Duration.ZERO));
    }
}
