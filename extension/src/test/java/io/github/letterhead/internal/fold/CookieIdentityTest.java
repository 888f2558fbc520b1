package io.github.letterhead.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.SetCookie;
import jakarta.ws.rs.core.NewCookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that Letterhead did not write are read as a browser does. */
class CookieIdentityTest {

    private static final CookieIdentity OURS =
            CookieIdentity.of(SetCookie.of("sid", "1").domain("example.com").path("/app"));
    private static final CookieIdentity BARE = CookieIdentity.of(SetCookie.of("sid", "1").path(null));

    @ParameterizedTest
    @CsvSource(textBlock = """
            a=1,                                        a, '',      ''
            a=1; Path=/b; Domain=c.example; Secure,     a, c.example, /b
            'a = 1 ;  PATH = /b ; domain = c.example ', a, c.example, /b
            a,                                          a, '',      ''
            a=b=c; Path=/d=e; Path=/f=g,                a, '',      /f=g
            a=1; Path; Domain=,                         a, '',      ''
            a=1; Domain=.c.example; Path=b,              a, c.example, ''
            =1; =/b,                                    '', '',     ''
            Path=/a; HttpOnly,                          Path, '',   ''
            """)
    void aLineIsReadAsABrowserReadsIt(String line, String name, String domain, String path) {
        assertThat(CookieIdentity.of((Object) line)).isEqualTo(new CookieIdentity(name, domain, path));
    }

    @Test
    void everyFormOfACookieHasOneIdentity() {
        SetCookie cookie = SetCookie.of("a", "1").path("/b").domain("c.example");
        CookieIdentity identity = new CookieIdentity("a", "c.example", "/b");
        assertThat(CookieIdentity.of(cookie)).isEqualTo(identity);
        assertThat(CookieIdentity.of((Object) cookie.headerValue())).isEqualTo(identity);
        assertThat(CookieIdentity.of(new NewCookie.Builder("a").value("2").path("/b").domain("c.example").build()))
                .isEqualTo(identity);
        assertThat(CookieIdentity.of(new NewCookie.Builder("a").value("2").build()))
                .isEqualTo(CookieIdentity.of(SetCookie.of("a", "1").path(null)))
                .isEqualTo(new CookieIdentity("a", "", ""));
    }

    @Test
    void onlyTheDomainIsComparedWithoutCase() {
        CookieIdentity one = new CookieIdentity("a", "c.example", "/b");
        assertThat(one.isSameCookieAs(new CookieIdentity("a", "C.Example", "/b"))).isTrue();
        assertThat(one.isSameCookieAs(new CookieIdentity("A", "c.example", "/b"))).isFalse();
        assertThat(one.isSameCookieAs(new CookieIdentity("a", "c.example", "/B"))).isFalse();
        assertThat(one.isSameCookieAs(new CookieIdentity("a", "d.example", "/b"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sid=2; Domain=example.com; Path=/app", "sid=2;path=/app;domain=EXAMPLE.com",
            " sid = 2; Secure; Domain=.Example.com; Path=/app; Version=1",
            "sid; Path=/; Path=/app; Domain=example.com"})
    void theSameCookie(String line) {
        assertThat(CookieIdentity.of(line).isSameCookieAs(OURS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", ";;", "=", "SID=2; Domain=example.com; Path=/app", "sid=2; Domain=example.com",
            "sid=2; Domain=www.example.com; Path=/app", "sid=2; Domain=example.com; Path=/App", "sid=2; Path=/app"})
    void anotherCookie(String line) {
        assertThat(CookieIdentity.of(line).isSameCookieAs(OURS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sid=2", "sid=2; Path=app", "sid=2; Path", "sid=2; Domain=; Path="})
    void aPathThatIsNoneAndAnEmptyDomainCountAsNone(String line) {
        assertThat(CookieIdentity.of(line).isSameCookieAs(BARE)).isTrue();
    }

    @Test
    void aJakartaRestCookieIsReadAlike() {
        assertThat(CookieIdentity.of(new NewCookie.Builder("sid").domain(".example.com").path("/app").build())
                .isSameCookieAs(OURS)).isTrue();
        assertThat(CookieIdentity.of(new NewCookie.Builder("sid").build()).isSameCookieAs(BARE)).isTrue();
    }
}
