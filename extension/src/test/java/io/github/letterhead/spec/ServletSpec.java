package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.servlet.ServletApplication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the servlet container writes by itself stays (rule 5 of the fold). */
public abstract class ServletSpec extends Spec {

    @Test
    void sessionCookieOfTheContainerSurvives() {
        Answer answer = wire(ServletApplication.class).get("session?name=tom");
        assertThat(answer.cookies()).contains("ours=1; Path=/; SameSite=Lax", "second=2; Path=/; SameSite=Lax")
                .hasSize(3);
        assertSession(answer, "tom");
    }

    @Test
    void sessionCookieSurvivesBesideADirectResponse() {
        Answer answer = wire(ServletApplication.class).get("session/direct?name=jerry");
        assertThat(answer.cookies()).contains("ours=1; Path=/; SameSite=Lax", "second=2; Path=/; SameSite=Lax")
                .anyMatch(cookie -> cookie.startsWith("direct=3")).hasSize(4);
        assertSession(answer, "jerry");
    }

    @Test
    void sessionCookieStaysOutOfAConstantResponse() {
        for (String name : List.of("first", "second", "third")) {
            Answer answer = wire(ServletApplication.class).get("session/constant?name=" + name);
            assertThat(sessionCookies(answer)).as(answer.raw()).hasSize(1);
            assertSession(answer, name);
        }
    }

    @Test
    void varyOfTheServletResponseStays() {
        Answer answer = wire(ServletApplication.class).get("vary");
        List<String> names = answer.values("Vary").stream().flatMap(line -> List.of(line.split(", *")).stream())
                .toList();
        assertThat(names).as(answer.raw()).usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactlyInAnyOrder("Origin", "Accept");
    }

    private void assertSession(Answer answer, String name) {
        assertThat(sessionCookies(answer)).as(answer.raw()).hasSize(1);
        String session = sessionCookies(answer).get(0).split(";")[0];
        assertThat(wire(ServletApplication.class).get("session/name", "Cookie: " + session).body()).isEqualTo(name);
        assertThat(wire(ServletApplication.class).get("session/name").body()).isEqualTo("null");
    }

    private static List<String> sessionCookies(Answer answer) {
        return answer.cookies().stream().filter(cookie -> cookie.startsWith("JSESSIONID=")).toList();
    }
}
