package io.github.letterhead.internal.resteasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.junit.jupiter.api.Test;

/** Compared with the Response that it is a copy of. */
class OwnResponseTest {

    private final BuiltResponse returned = (BuiltResponse) Response.status(299, "Own")
            .entity(new GenericEntity<List<String>>(List.of("entity")) { }).type("text/plain").language(Locale.FRENCH)
            .cookie(new NewCookie.Builder("a").value("1").build()).tag(new EntityTag("t")).header("Content-Length", 7)
            .lastModified(Date.from(Instant.EPOCH)).header("Date", Date.from(Instant.EPOCH)).allow("GET", "PUT")
            .location(URI.create("http://example.org/")).link("http://example.org/next", "next").build();

    private OwnResponse own() {
        return OwnResponse.blank().of(returned, returned.getMetadata());
    }

    /** RESTEasy reads the map in a field, which is not used here; this would find a method that does so, too. */
    @Test
    void everyGetterTellsTheSame() {
        OwnResponse own = own();
        assertSoftly(softly -> {
            for (Method method : BuiltResponse.class.getMethods()) {
                boolean isGetter = method.getName().startsWith("get") || method.getName().startsWith("has");
                if (isGetter && method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class) {
                    softly.assertThat(result(method, own)).as(method.getName()).usingRecursiveComparison()
                            .isEqualTo(result(method, returned));
                }
            }
            softly.assertThat(own.getHeaderString("allow")).isEqualTo(returned.getHeaderString("allow"));
            softly.assertThat(own.getHeaderString("X-None")).isNull();
            softly.assertThat(own.hasLink("next")).isTrue();
            softly.assertThat(own.getLink("next")).isEqualTo(returned.getLink("next"));
            Link.Builder builder = own.getLinkBuilder("next");
            softly.assertThat(builder.build()).isEqualTo(returned.getLink("next"));
        });
    }

    private static Object result(Method getter, Response response) {
        try {
            Object result = getter.invoke(response);
            return result instanceof Response.StatusType status ? status.getStatusCode() + status.getReasonPhrase()
                    : result;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(getter.getName(), e);
        }
    }

    @Test
    void nothingThatIsDoneToItReachesTheOther() {
        String before = returned.getMetadata().toString();
        OwnResponse own = own();
        own.setStatus(500);
        own.setEntity("other");
        own.addMethodAnnotations(new Annotation[0]);
        own.getHeaders().get("Set-Cookie").clear();
        own.getHeaders().putSingle("Content-Type", "text/html");
        own.close();
        assertThat(returned.getMetadata()).hasToString(before);
        assertThat(returned.getStatus()).isEqualTo(299);
        assertThat(returned.getEntity()).isEqualTo(List.of("entity"));
        assertThat(returned.getAnnotations()).isNull();
        assertThat(own().getStatus()).isEqualTo(299);
    }

    @Test
    void annotationsOfTheMethodComeAfterItsOwn() throws NoSuchMethodException {
        Annotation[] ofMethod = OwnResponseTest.class.getDeclaredMethod("annotated").getAnnotations();
        OwnResponse own = own();
        own.addMethodAnnotations(ofMethod);
        assertThat(own.getAnnotations()).containsExactly(ofMethod);
        own.addMethodAnnotations(ofMethod);
        assertThat(own.getAnnotations()).containsExactly(ofMethod[0], ofMethod[0]);
        assertThat(ofMethod).hasSize(1);
    }

    @Deprecated
    void annotated() {
        // Its annotation is what counts.
    }

    @Test
    void newHeadersReplaceAll() {
        OwnResponse own = own();
        own.setMetadata(Response.ok().header("X-New", "1").build().getMetadata());
        assertThat(own.getStringHeaders()).hasToString("[X-New=1]");
    }
}
